import { beslut, type Hinder, type Utfall } from '../hinder';
import { dagAttHalla, inteFore, inteForLangtFram } from '../hinder-vanliga';
import type { Datum } from '../kalender';
import { befattningIOrganet } from '../revisionsarende/befattning-i-organet';
import type { ArendeHandelse } from '../revisionsarende/handelser';
import { okandRekommendation } from '../revisionsarende/skriv-bemotande';
import type { RevisionsArende } from '../revisionsarende/tillstand';
import type { Sammanhang } from '../sammanhang';
import { atgardSaknas, finnAtgard, kravStatus } from './ansvar';
import type { Aterkomst } from './atgard';

export type TilldelaAtgard = Readonly<{
  atgardId: string;
  ansvariga: readonly string[];
  klartDatum: Datum;
  foljsUpp: Datum | null;
  aterkommer: Aterkomst | null;
}>;

/**
 * Puts an adopted åtgärd on one or more posts, with a day. Shared means that all must report (scenario S3); recurring
 * means that it comes back after each verification, counted from the day it should have been done (scenario S10).
 */
export function tilldelaAtgard(
  arende: RevisionsArende,
  kommando: TilldelaAtgard,
  s: Sammanhang,
): Utfall<ArendeHandelse> {
  const { klartDatum, foljsUpp, aterkommer, ansvariga } = kommando;
  const atgard = finnAtgard(arende, kommando.atgardId);
  const hinder = [
    ...(atgard === null ? atgardSaknas() : kravStatus(atgard, ['BESLUTAD', 'AVBOJD', 'TILLDELAD'], 'tilldelas')),
    ...dagAttHalla('Klart-datumet', klartDatum, s.idag),
    ...(foljsUpp === null ? [] : dagAttHalla('Uppföljningsdagen', foljsUpp, s.idag)),
    ...(aterkommer === null ? [] : inteFore('Den sista gången', aterkommer.sista, 'klart-datumet', klartDatum)),
    ...ansvariga.flatMap((id) => befattningIOrganet(id, arende, s)),
  ];
  return beslut(hinder, { typ: 'atgardTilldelad', ...kommando, datum: s.idag });
}

export type BeslutaAtgard = Readonly<{
  rekommendationIds: readonly string[];
  beskrivning: string;
  ansvariga: readonly string[];
  klartDatum: Datum | null;
  foljsUpp: Datum | null;
}>;

/** An åtgärd that förvaltningschefen adds as verkställighet, after the nämnd has decided (domain 2.4). */
export const beslutaAtgard = (
  arende: RevisionsArende,
  kommando: BeslutaAtgard,
  s: Sammanhang,
): Utfall<ArendeHandelse> =>
  beslut(
    [
      ...namndenHarInteBeslutat(arende),
      ...kommando.rekommendationIds.flatMap((id) => okandRekommendation(arende, id)),
      ...inteForLangtFram('Klart-datumet', kommando.klartDatum ?? s.idag, s.idag),
      ...inteForLangtFram('Uppföljningsdagen', kommando.foljsUpp ?? s.idag, s.idag),
      ...kommando.ansvariga.flatMap((id) => befattningIOrganet(id, arende, s)),
    ],
    { typ: 'atgardBeslutad', atgardId: s.nyttId(), ...kommando, datum: s.idag },
  );

function namndenHarInteBeslutat({ beslut: fattat, avslut }: RevisionsArende): Hinder[] {
  if (fattat !== null && avslut === null) return [];
  return [
    {
      kod: 'FEL_LAGE',
      text: 'Åtgärder beslutas mellan nämndens beslut och ärendets avslut.',
      fix: 'Skriv åtgärden i bemötandet om nämnden inte har beslutat än.',
    },
  ];
}
