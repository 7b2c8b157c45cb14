import { beslut, type Hinder, type Utfall } from '../hinder';
import { dagAttHalla, inteIFramtiden } from '../hinder-vanliga';
import type { Datum } from '../kalender';
import type { Sammanhang } from '../sammanhang';
import type { ArendeHandelse } from './handelser';
import { kravOvergang } from './svar-status';
import type { Komplettering, RevisionsArende } from './tillstand';

export type BegarKomplettering = Readonly<{ fraga: string; senast: Datum }>;

/** Revisorerna ask again, with a frist of its own. The first reply stays as it was, in time or not (scenario S2). */
export const begarKomplettering = (
  arende: RevisionsArende,
  { fraga, senast }: BegarKomplettering,
  s: Sammanhang,
): Utfall<ArendeHandelse> =>
  beslut(
    [
      ...kravOvergang(arende.svarStatus, 'KOMPLETTERING_BEGARD'),
      ...dagAttHalla('Dagen för komplettering', senast, s.idag),
    ],
    {
      typ: 'kompletteringBegard',
      kompletteringId: s.nyttId(),
      fraga,
      begard: s.idag,
      frist: {
        svarSenast: senast,
        slag: 'KOMPLETTERING',
        beslutad: s.idag,
        beslutadAv: 'REVISORERNA',
        kalla: 'begäran från revisorerna',
      },
    },
  );

export type LamnaKomplettering = Readonly<{ text: string; datum: Datum; mottagare: readonly string[]; satt: string }>;

/** The supplement leaves for revisorerna, who confirm it as they did the reply. */
export function lamnaKomplettering(
  arende: RevisionsArende,
  kommando: LamnaKomplettering,
  s: Sammanhang,
): Utfall<ArendeHandelse> {
  const oppen = obesvaradKomplettering(arende);
  const hinder = [...ingenBegard(oppen), ...inteIFramtiden('Kompletteringen', kommando.datum, s.idag)];
  return beslut(hinder, { typ: 'kompletteringLamnad', kompletteringId: oppen?.id ?? '', ...kommando });
}

export const obesvaradKomplettering = (arende: RevisionsArende): Komplettering | null =>
  arende.kompletteringar.find((k) => k.svar === null) ?? null;

function ingenBegard(oppen: Komplettering | null): Hinder[] {
  if (oppen !== null) return [];
  return [
    {
      kod: 'INGEN_KOMPLETTERING_BEGARD',
      text: 'Revisorerna har inte begärt någon komplettering som väntar på svar.',
      fix: 'Inget behöver lämnas.',
    },
  ];
}
