import { beslut, type Hinder, type Utfall } from '../hinder';
import { inteFore, inteIFramtiden } from '../hinder-vanliga';
import { laggTillDagar, lagtidIVeckor, svensktDatum, type Datum } from '../kalender';
import type { Sammanhang } from '../sammanhang';
import type { ArendeHandelse } from './handelser';
import type { Anslag, RevisionsArende } from './tillstand';

export type Ansla = Readonly<{ datum: Datum }>;

const OVERKLAGANDETID_VECKOR = 3; // KL 13:5

/** The notice of the justerade protocol is up (KL 8:9–12); it may be appealed for three weeks, and must stay that long. */
export const ansla = (arende: RevisionsArende, { datum }: Ansla, s: Sammanhang): Utfall<ArendeHandelse> =>
  beslut(
    [
      ...inteJusterat(arende),
      ...redanAnslaget(arende),
      ...inteIFramtiden('Anslaget', datum, s.idag),
      ...inteFore('Anslaget', datum, 'justeringen', arende.justering?.datum ?? null),
    ],
    { typ: 'protokollAnslaget', anslag: anslag(datum) },
  );

/** The last day to appeal and the first day when the notice may come down. Expediering waits for neither (KL 13:14). */
export function anslag(datum: Datum): Anslag {
  const overklagasSenast = lagtidIVeckor(datum, OVERKLAGANDETID_VECKOR);
  return { datum, overklagasSenast, nedtagesTidigast: laggTillDagar(overklagasSenast, 1) };
}

function inteJusterat({ justering }: RevisionsArende): Hinder[] {
  if (justering !== null) return [];
  return [{ kod: 'INTE_JUSTERAT', text: 'Protokollet är inte justerat.', fix: 'Registrera justeringen först.' }];
}

function redanAnslaget({ anslag: uppe }: RevisionsArende): Hinder[] {
  if (uppe === null) return [];
  return [
    {
      kod: 'REDAN_ANSLAGET',
      text: `Anslaget sattes upp ${svensktDatum(uppe.datum)}.`,
      fix: 'Inget behöver göras.',
    },
  ];
}
