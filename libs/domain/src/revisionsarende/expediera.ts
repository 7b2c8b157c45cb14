import { beslut, type Hinder, type Utfall } from '../hinder';
import { inteFore, inteIFramtiden } from '../hinder-vanliga';
import type { Datum } from '../kalender';
import type { Sammanhang } from '../sammanhang';
import type { ArendeHandelse } from './handelser';
import { obesvaradKomplettering } from './komplettera';
import { kravOvergang } from './svar-status';
import type { RevisionsArende } from './tillstand';
import { utanBemotanden } from './underteckna';

export type Expediera = Readonly<{ datum: Datum; mottagare: readonly string[]; satt: string }>;

/**
 * The yttrande and the protokollsutdrag leave for revisorerna, after justering (domain 2.2 EXPEDIERAD). This is the act
 * that makes the reply public to them as a snapshot (TF 2:10, domain 5.2).
 */
export const expediera = (arende: RevisionsArende, kommando: Expediera, s: Sammanhang): Utfall<ArendeHandelse> =>
  beslut(
    [
      ...kravOvergang(arende.svarStatus, 'EXPEDIERAD'),
      ...inteJusterat(arende),
      ...antagenTextSaknas(arende),
      ...kompletteringVantar(arende),
      ...inteIFramtiden('Expedieringen', kommando.datum, s.idag),
      ...inteFore('Expedieringen', kommando.datum, 'justeringen', arende.justering?.datum ?? null),
    ],
    { typ: 'svarExpedierat', ...kommando },
  );

/** The nämnd's own decision leaves when its protocol is justerat; one taken in its place has no protocol. */
function inteJusterat({ beslut: fattat, justering }: RevisionsArende): Hinder[] {
  if (fattat?.vag !== 'NAMND' || justering !== null) return [];
  return [
    {
      kod: 'INTE_JUSTERAT',
      text: 'Protokollet är inte justerat.',
      fix: 'Registrera justeringen först. Paragrafen kan justeras omedelbart.',
    },
  ];
}

/** When a counter-proposal won, the answers that go to revisorerna are written from it and not from the draft. */
const antagenTextSaknas = (arende: RevisionsArende): readonly Hinder[] =>
  arende.beslut?.antaget === 'YRKANDET' ? utanBemotanden(arende) : [];

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
