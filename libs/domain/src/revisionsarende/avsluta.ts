import { arAtgardAvslutad } from '../atgard/atgard';
import { beslut, type Hinder, type Utfall } from '../hinder';
import { inteFore, inteIFramtiden } from '../hinder-vanliga';
import { svensktDatum, type Datum } from '../kalender';
import type { Sammanhang } from '../sammanhang';
import type { ArendeHandelse } from './handelser';
import { SVAR_STATUS_ETIKETT } from './svar-status';
import type { RevisionsArende } from './tillstand';

export type Aterrapportera = Readonly<{ paragraf: string; datum: Datum; text: string }>;

/** The nämnd has been told what became of its promises (closing rule 4, domain 2.6). */
export const aterrapportera = (
  arende: RevisionsArende,
  kommando: Aterrapportera,
  s: Sammanhang,
): Utfall<ArendeHandelse> =>
  beslut(
    [
      ...redanAvslutat(arende),
      ...svaretInteMottaget(arende),
      ...inteIFramtiden('Återrapporten', kommando.datum, s.idag),
      ...inteFore('Återrapporten', kommando.datum, 'beslutet', arende.beslut?.datum ?? null),
    ],
    { typ: 'aterrapporterat', ...kommando },
  );

export type Avsluta = Readonly<{ paragraf: string; datum: Datum }>;

/** Closes the case by a decision of the nämnd (domain 2.6; Västerås: "Nämnden avslutar uppdraget"). */
export const avsluta = (arende: RevisionsArende, kommando: Avsluta, s: Sammanhang): Utfall<ArendeHandelse> =>
  beslut([...hinderForAvslut(arende), ...inteIFramtiden('Avslutsbeslutet', kommando.datum, s.idag)], {
    typ: 'arendeAvslutat',
    ...kommando,
    tid: s.nu,
  });

/** Why the case cannot be closed yet: rules 1–4 of domain 2.6, every one that is not met. */
export const hinderForAvslut = (arende: RevisionsArende): readonly Hinder[] => [
  ...redanAvslutat(arende),
  ...svaretInteMottaget(arende),
  ...utanStallningstagande(arende),
  ...oavslutadeAtgarder(arende),
  ...utanAterrapport(arende),
];

function redanAvslutat({ avslut }: RevisionsArende): Hinder[] {
  if (avslut === null) return [];
  return [
    {
      kod: 'ARENDET_AVSLUTAT',
      text: `Ärendet avslutades ${svensktDatum(avslut.datum)}.`,
      fix: 'Inget mer behöver göras.',
    },
  ];
}

function svaretInteMottaget({ svarStatus }: RevisionsArende): Hinder[] {
  if (svarStatus === 'MOTTAGEN_AV_REVISORERNA' || svarStatus === 'GODTAGEN' || svarStatus === 'AVSLUTAD') return [];
  return [
    {
      kod: 'SVAR_INTE_MOTTAGET',
      text: `Svaret till revisorerna är inte klart: ärendet är ${SVAR_STATUS_ETIKETT[svarStatus]}.`,
      fix: 'Revisorerna ska ha tagit emot svaret, och ingen komplettering får vara öppen.',
    },
  ];
}

function utanStallningstagande(arende: RevisionsArende): Hinder[] {
  const besvarade = new Set(
    arende.bemotanden.filter((b) => b.stallningstagande !== 'SAKNAS').map((b) => b.rekommendationId),
  );
  return arende.rekommendationer
    .filter((r) => !besvarade.has(r.id))
    .map((r) => ({
      kod: 'STALLNINGSTAGANDE_SAKNAS',
      text: `Rekommendation ${String(r.nummer)} har inget ställningstagande.`,
      fix: 'Svara på rekommendationen, i yttrandet eller i en komplettering.',
    }));
}

const oavslutadeAtgarder = (arende: RevisionsArende): Hinder[] =>
  arende.atgarder
    .filter((atgard) => !arAtgardAvslutad(atgard))
    .map((atgard) => ({
      kod: 'ATGARD_INTE_AVSLUTAD',
      text: `Åtgärden ”${atgard.beskrivning}” är inte verifierad.`,
      fix: 'Den ska verifieras av någon annan än den som gjort den, eller avslutas med skäl.',
    }));

function utanAterrapport({ aterrapporter }: RevisionsArende): Hinder[] {
  if (aterrapporter.length > 0) return [];
  return [
    {
      kod: 'ATERRAPPORT_SAKNAS',
      text: 'Nämnden har inte fått veta hur det gick.',
      fix: 'Registrera paragrafen där nämnden fick återrapporten.',
    },
  ];
}
