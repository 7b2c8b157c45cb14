import { remitteradeOrgan } from '../format/arendenyckel';
import type { Scenario } from '../format/scenario';
import { organSomSvarar } from './organ-som-svarar';
import type { Brist } from './granska-varde';
import { Nyckelkontroll } from './nyckelkontroll';

/** Whether every case has somebody to read it. */
export function granskaLasare(scenario: Scenario): readonly Brist[] {
  const { lasare } = scenario;
  const nycklar = new Nyckelkontroll(scenario);
  if (typeof lasare === 'string') return nycklar.krav('person', lasare, ['lasare']);
  return [
    ...Object.entries(lasare).flatMap(([organ, person]) => [
      ...nycklar.krav('organ', organ, ['lasare', organ]),
      ...nycklar.krav('person', person, ['lasare', organ]),
    ]),
    ...[...new Set([...organSomSvarar(scenario), ...remitteradeOrgan(scenario)])]
      .filter((organ) => !(organ in lasare))
      .map((organ) => ({ vag: ['lasare'], text: `Organet ${organ} har ingen läsare. Lägg till ${organ}: <person>.` })),
  ];
}
