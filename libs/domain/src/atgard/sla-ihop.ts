import { beslut, type Hinder, type Utfall } from '../hinder';
import type { ArendeHandelse } from '../revisionsarende/handelser';
import type { RevisionsArende } from '../revisionsarende/tillstand';
import type { Sammanhang } from '../sammanhang';
import { atgardSaknas, finnAtgard, kravStatus } from './ansvar';
import { OGJORD, arAtgardAvslutad, type Atgard } from './atgard';
import { egenAtgard } from './egen-atgard';

export type SlaIhopAtgard = Readonly<{ atgardId: string; tillAtgardId: string; skal: string }>;

/**
 * Two promises turn out to be the same work (domain 1.2: 97 became 89): the first ends, and the other answers its
 * recommendations too. Posts and days of the other stand as they stood.
 */
export function slaIhopAtgard(
  arende: RevisionsArende,
  { atgardId, tillAtgardId, skal }: SlaIhopAtgard,
  s: Sammanhang,
): Utfall<ArendeHandelse> {
  const fran = finnAtgard(arende, atgardId);
  const till = finnAtgard(arende, tillAtgardId);
  const hinder = [
    ...(fran === null
      ? atgardSaknas()
      : [
          ...kravStatus(fran, [...OGJORD, 'KLARMARKERAD'], 'slås ihop med en annan'),
          ...egenAtgard(fran, s, 'slår ihop'),
        ]),
    ...kanInteTaOver(fran, till),
  ];
  return beslut(
    hinder,
    { typ: 'atgardSammanslagen', atgardId, tillAtgardId, skal, datum: s.idag },
    {
      typ: 'atgardTogOver',
      atgardId: tillAtgardId,
      fran: atgardId,
      rekommendationIds: fran?.rekommendationIds ?? [],
    },
  );
}

function kanInteTaOver(fran: Atgard | null, till: Atgard | null): Hinder[] {
  if (till !== null && till.id !== fran?.id && !arAtgardAvslutad(till)) return [];
  return [
    {
      kod: 'KAN_INTE_TA_OVER',
      text: 'Åtgärden som ska ta över finns inte i ärendet, är avslutad eller är samma åtgärd.',
      fix: 'Välj en annan, öppen åtgärd i ärendet.',
    },
  ];
}
