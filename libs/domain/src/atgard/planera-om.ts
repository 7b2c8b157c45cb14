import { beslut, type Hinder, type Utfall } from '../hinder';
import { dagAttHalla } from '../hinder-vanliga';
import { svensktDatum, type Datum } from '../kalender';
import type { ArendeHandelse } from '../revisionsarende/handelser';
import type { RevisionsArende } from '../revisionsarende/tillstand';
import type { Sammanhang } from '../sammanhang';
import { atgardSaknas, finnAtgard, kravStatus } from './ansvar';
import type { Atgard } from './atgard';
import { egenAtgard } from './egen-atgard';

export type PlaneraOmAtgard = Readonly<{ atgardId: string; klartDatum: Datum; skal: string }>;

/**
 * Gives an åtgärd more time. The one who acts approves it, so the holder's wish goes through a report and somebody
 * with the right decides (domain 2.4 OMPLANERAD: new day, reason, who approved).
 */
export function planeraOmAtgard(
  arende: RevisionsArende,
  kommando: PlaneraOmAtgard,
  s: Sammanhang,
): Utfall<ArendeHandelse> {
  const atgard = finnAtgard(arende, kommando.atgardId);
  const hinder = [
    ...(atgard === null
      ? atgardSaknas()
      : [...kanFaMerTid(atgard, kommando.klartDatum), ...egenAtgard(atgard, s, 'ger mer tid åt')]),
    ...dagAttHalla('Det nya klart-datumet', kommando.klartDatum, s.idag),
  ];
  return beslut(hinder, {
    typ: 'atgardOmplanerad',
    atgardId: kommando.atgardId,
    fran: atgard?.klartDatum ?? kommando.klartDatum,
    till: kommando.klartDatum,
    skal: kommando.skal,
    godkandAv: s.befattningId,
    datum: s.idag,
  });
}

const kanFaMerTid = (atgard: Atgard, ny: Datum): Hinder[] => [
  ...kravStatus(atgard, ['TILLDELAD', 'ACCEPTERAD', 'PAGAR', 'BLOCKERAD'], 'planeras om'),
  ...inteSenare(atgard.klartDatum, ny),
];

function inteSenare(nuvarande: Datum | null, ny: Datum): Hinder[] {
  if (nuvarande === null || ny > nuvarande) return [];
  return [
    {
      kod: 'NYTT_DATUM_INTE_SENARE',
      text: `Det nya datumet är inte senare än ${svensktDatum(nuvarande)}.`,
      fix: 'Ange en senare dag.',
    },
  ];
}
