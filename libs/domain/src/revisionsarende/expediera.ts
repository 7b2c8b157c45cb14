import { beslut, type Hinder, type Utfall } from '../hinder';
import { inteFore, inteIFramtiden } from '../hinder-vanliga';
import type { Datum } from '../kalender';
import type { Sammanhang } from '../sammanhang';
import type { ArendeHandelse } from './handelser';
import { obesvaradKomplettering } from './komplettera';
import { kravOvergang } from './svar-status';
import type { RevisionsArende } from './tillstand';

export type Expediera = Readonly<{ datum: Datum; mottagare: readonly string[]; satt: string }>;

/**
 * The yttrande and the protokollsutdrag leave for revisorerna, after justering (domain 2.2 EXPEDIERAD). This is the act
 * that makes the reply public to them as a snapshot (TF 2:10, domain 5.2).
 */
export const expediera = (arende: RevisionsArende, kommando: Expediera, s: Sammanhang): Utfall<ArendeHandelse> =>
  beslut(
    [
      ...kravOvergang(arende.svarStatus, 'EXPEDIERAD'),
      ...kompletteringVantar(arende),
      ...inteIFramtiden('Expedieringen', kommando.datum, s.idag),
      ...inteFore('Expedieringen', kommando.datum, 'justeringen', arende.justering?.datum ?? null),
    ],
    { typ: 'svarExpedierat', ...kommando },
  );

/** A komplettering leaves by an act of its own, which answers the question it is about. */
function kompletteringVantar(arende: RevisionsArende): Hinder[] {
  if (obesvaradKomplettering(arende) === null) return [];
  return [
    {
      kod: 'KOMPLETTERING_VANTAR',
      text: 'Revisorerna väntar på en komplettering, inte på svaret i sig.',
      fix: 'Lämna kompletteringen.',
    },
  ];
}
