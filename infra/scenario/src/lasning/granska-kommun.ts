import type { Scenario } from '../format/scenario';
import type { Brist } from './granska-varde';
import type { Vag } from './kalla';
import { Nyckelkontroll } from './nyckelkontroll';

/** Keys within the kommun that lead nowhere. */
export function granskaKommun(scenario: Scenario): readonly Brist[] {
  const { kommun } = scenario;
  const nycklar = new Nyckelkontroll(scenario);
  const under = (...vag: Vag): Vag => ['kommun', ...vag];
  return [
    ...Object.entries(kommun.enheter).flatMap(([namn, { organ }]) =>
      nycklar.krav('organ', organ, under('enheter', namn, 'organ')),
    ),
    ...Object.entries(kommun.befattningar).flatMap(([namn, { organ, enhet, overordnad }]) => [
      ...nycklar.krav('organ', organ, under('befattningar', namn, 'organ')),
      ...nycklar.krav('enhet', enhet, under('befattningar', namn, 'enhet')),
      ...nycklar.krav('befattning', overordnad, under('befattningar', namn, 'overordnad')),
    ]),
    ...kommun.innehav.flatMap(({ befattning, person }, i) => [
      ...nycklar.krav('befattning', befattning, under('innehav', i, 'befattning')),
      ...nycklar.krav('person', person, under('innehav', i, 'person')),
    ]),
    ...kommun.behorigheter.flatMap(({ person }, i) =>
      nycklar.krav('person', person, under('behorigheter', i, 'person')),
    ),
    ...Object.entries(kommun.sammantraden).flatMap(([namn, { organ }]) =>
      nycklar.krav('organ', organ, under('sammantraden', namn, 'organ')),
    ),
  ];
}
