import { beslut, type Hinder, type Utfall } from '../hinder';
import { intePasserat } from '../hinder-vanliga';
import type { Datum } from '../kalender';
import { befattningIOrganet } from '../revisionsarende/befattning-i-organet';
import type { ArendeHandelse } from '../revisionsarende/handelser';
import { okandRekommendation } from '../revisionsarende/skriv-bemotande';
import type { RevisionsArende } from '../revisionsarende/tillstand';
import type { Sammanhang } from '../sammanhang';
import { atgardSaknas, finnAtgard, kravStatus } from './ansvar';

export type TilldelaAtgard = Readonly<{ atgardId: string; ansvariga: readonly string[]; klartDatum: Datum }>;

/** Puts an adopted åtgärd on one or more posts, with a day. Shared means that all must report (scenario S3). */
export function tilldelaAtgard(
  arende: RevisionsArende,
  kommando: TilldelaAtgard,
  s: Sammanhang,
): Utfall<ArendeHandelse> {
  const atgard = finnAtgard(arende, kommando.atgardId);
  const hinder = [
    ...(atgard === null ? atgardSaknas() : kravStatus(atgard, ['BESLUTAD', 'AVBOJD', 'TILLDELAD'], 'tilldelas')),
    ...intePasserat('Klart-datumet', kommando.klartDatum, s.idag),
    ...kommando.ansvariga.flatMap((id) => befattningIOrganet(id, arende, s)),
  ];
  return beslut(hinder, { typ: 'atgardTilldelad', ...kommando, datum: s.idag });
}

export type BeslutaAtgard = Readonly<{
  rekommendationId: string;
  beskrivning: string;
  ansvariga: readonly string[];
  klartDatum: Datum | null;
}>;

/** An åtgärd that förvaltningschefen decides as verkställighet, after the nämnd has decided (domain 2.4). */
export const beslutaAtgard = (
  arende: RevisionsArende,
  kommando: BeslutaAtgard,
  s: Sammanhang,
): Utfall<ArendeHandelse> =>
  beslut(
    [
      ...namndenHarInteBeslutat(arende),
      ...okandRekommendation(arende, kommando.rekommendationId),
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
