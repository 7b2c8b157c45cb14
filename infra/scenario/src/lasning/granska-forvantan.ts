import { organIArendenyckel } from '../format/arendenyckel';
import type { Forvantan, VantadNotis, VantatByte } from '../format/forvantan';
import type { Scenario } from '../format/scenario';
import { granskaReferenser } from './granska-referenser';
import type { Brist } from './granska-varde';
import type { Vag } from './kalla';
import { Nyckelkontroll } from './nyckelkontroll';

/** Keys and references of what a step expects. */
export function granskaForvantan(scenario: Scenario, forvanta: Forvantan | undefined, vag: Vag): readonly Brist[] {
  if (forvanta === undefined) return [];
  const notiser = (falt: 'paminnelser' | 'nyaUppgifter'): readonly Brist[] =>
    (forvanta[falt] ?? []).flatMap((notis: VantadNotis, i) => granskaNotis(scenario, notis, [...vag, falt, i]));
  return [
    ...granskaReferenser(scenario, forvanta.svar, [...vag, 'svar']),
    ...granskaReferenser(scenario, forvanta.arende, [...vag, 'arende']),
    ...notiser('paminnelser'),
    ...notiser('nyaUppgifter'),
    ...(forvanta.innehavarbyten ?? []).flatMap((byte, i) => granskaByte(scenario, byte, [...vag, 'innehavarbyten', i])),
  ];
}

function granskaByte(scenario: Scenario, byte: VantatByte, vag: Vag): readonly Brist[] {
  const nycklar = new Nyckelkontroll(scenario);
  return [
    ...nycklar.krav('person', byte.person, [...vag, 'person']),
    ...nycklar.krav('befattning', byte.befattning, [...vag, 'befattning']),
  ];
}

function granskaNotis(scenario: Scenario, notis: VantadNotis, vag: Vag): readonly Brist[] {
  const nycklar = new Nyckelkontroll(scenario);
  const organ = notis.organ === undefined ? undefined : organIArendenyckel(scenario, notis.organ);
  return [
    ...nycklar.krav('befattning', notis.till, [...vag, 'till']),
    ...nycklar.krav('befattning', notis.iStalletFor, [...vag, 'iStalletFor']),
    ...nycklar.krav('person', notis.person, [...vag, 'person']),
    ...nycklar.krav('atgard', notis.atgard, [...vag, 'atgard']),
    ...nycklar.krav('organ', organ, [...vag, 'organ']),
  ];
}
