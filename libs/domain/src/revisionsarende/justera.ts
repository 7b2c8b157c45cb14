import { beslut, type Hinder, type Utfall } from '../hinder';
import { inteFore, inteIFramtiden } from '../hinder-vanliga';
import { laggTillDagar, svensktDatum, type Datum } from '../kalender';
import type { Sammanhang } from '../sammanhang';
import type { ArendeHandelse } from './handelser';
import { kravOvergang } from './svar-status';
import type { RevisionsArende } from './tillstand';

export type Justera = Readonly<{ datum: Datum; omedelbar: boolean }>;

const ANSLAG_SENAST_DAGAR = 2; // KL 8:12

/** The protocol, or this paragraph of it at once, is justerat. A late justering (KL 5:69) is recorded, never refused. */
export function justera(arende: RevisionsArende, kommando: Justera, s: Sammanhang): Utfall<ArendeHandelse> {
  const beslutsdag = arende.beslut?.datum ?? null;
  const hinder = [
    ...kravOvergang(arende.svarStatus, 'JUSTERAD'),
    ...inteIFramtiden('Justeringen', kommando.datum, s.idag),
    ...inteFore('Justeringen', kommando.datum, 'beslutet', beslutsdag),
    ...inteOmedelbar(kommando, beslutsdag),
  ];
  return beslut(hinder, {
    typ: 'protokollJusterat',
    ...kommando,
    anslagSenast: laggTillDagar(kommando.datum, ANSLAG_SENAST_DAGAR),
  });
}

function inteOmedelbar({ omedelbar, datum }: Justera, beslutsdag: Datum | null): Hinder[] {
  if (!omedelbar || beslutsdag === null || datum === beslutsdag) return [];
  return [
    {
      kod: 'INTE_OMEDELBAR',
      text: `Omedelbar justering sker på sammanträdet, alltså ${svensktDatum(beslutsdag)}.`,
      fix: 'Ange sammanträdesdagen, eller att justeringen inte var omedelbar.',
    },
  ];
}
