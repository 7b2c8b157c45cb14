import { beslut, type Hinder, type Utfall } from '../hinder';
import { dagAttHalla, inteFore } from '../hinder-vanliga';
import { svensktDatum, type Datum } from '../kalender';
import { okantOrgan } from '../organisation';
import type { Sammanhang } from '../sammanhang';
import { redanAvslutat } from './avsluta';
import { inteSenareAn } from './frist';
import type { ArendeHandelse } from './handelser';
import { okandRekommendation } from './skriv-bemotande';
import { kravOvergang } from './svar-status';
import type { Organremiss, RevisionsArende } from './tillstand';
import { aterkallad } from './underarende';

export type RemitteraTillOrgan = Readonly<{
  organId: string;
  rekommendationIds: readonly string[];
  fraga: string;
  svarSenast: Datum;
}>;

/**
 * Asks another nämnd, or kommunstyrelsen, for its yttrande (domain 2.7, KL 6:12). It answers as an authority of its own:
 * what is sent to it is expedierat (TF 2:11), and opens a case there with a frist of its own (`foljder`).
 */
export function remitteraTillOrgan(
  arende: RevisionsArende,
  kommando: RemitteraTillOrgan,
  s: Sammanhang,
): Utfall<ArendeHandelse> {
  const { organId, rekommendationIds, fraga, svarSenast } = kommando;
  const hinder = [
    ...sjalvTillfragad(arende),
    ...kravOvergang(arende.svarStatus, 'UNDER_BEREDNING'),
    ...svarsdagen(arende, svarSenast, s),
    ...okantOrgan(s.organisation, organId, s.idag),
    ...egetOrgan(arende, organId),
    ...redanTillfragat(arende, organId),
    ...rekommendationIds.flatMap((id) => okandRekommendation(arende, id)),
  ];
  return beslut(hinder, {
    ...{ typ: 'organremissSkickad', remissId: s.nyttId(), underarendeId: s.nyttId() },
    ...{ organId, rekommendationIds, fraga, skickad: s.idag, svarSenast },
  });
}

export type ForlangOrganremiss = Readonly<{ remissId: string; svarSenast: Datum }>;

/** Gives the organ that was asked more time. Only whoever waits for a reply can (domain 2.3). */
export function forlangOrganremiss(
  arende: RevisionsArende,
  { remissId, svarSenast }: ForlangOrganremiss,
  s: Sammanhang,
): Utfall<ArendeHandelse> {
  const remiss = arende.organremisser.find(({ id }) => id === remissId);
  const hinder =
    remiss === undefined
      ? remissenSaknas()
      : [
          ...redanAvslutat(arende),
          ...redanAvgjord(remiss),
          ...svarsdagen(arende, svarSenast, s),
          ...inteSenareAn(remiss.svarSenast, svarSenast, 'Ange en senare dag.'),
        ];
  return beslut(hinder, { typ: 'organremissForlangd', remissId, svarSenast, datum: s.idag });
}

export type AterkallaOrganremiss = Readonly<{ remissId: string; skal: string }>;

/** Nobody waits for the yttrande any more; the organ that was asked is told to end its case. */
export function aterkallaOrganremiss(
  arende: RevisionsArende,
  { remissId, skal }: AterkallaOrganremiss,
  s: Sammanhang,
): Utfall<ArendeHandelse> {
  const remiss = arende.organremisser.find(({ id }) => id === remissId);
  const hinder = remiss === undefined ? remissenSaknas() : [...redanAvslutat(arende), ...redanAvgjord(remiss)];
  return beslut(hinder, aterkallad(remissId, s.idag, skal));
}

const svarsdagen = (arende: RevisionsArende, svarSenast: Datum, s: Sammanhang): Hinder[] => [
  ...dagAttHalla('Remissvarsdagen', svarSenast, s.idag),
  ...inteFore('Manusstopp', arende.plan?.manusstopp ?? svarSenast, 'remissvaren', svarSenast),
];

function sjalvTillfragad({ overordnat }: RevisionsArende): Hinder[] {
  if (overordnat === null) return [];
  return [
    {
      kod: 'SJALV_TILLFRAGAD',
      text: 'Ärendet är självt en remiss från ett annat organ.',
      fix: 'Svara för det egna organet. Organet som frågar kan fråga fler.',
    },
  ];
}

function egetOrgan(arende: RevisionsArende, organId: string): Hinder[] {
  if (arende.organId !== organId) return [];
  return [
    {
      kod: 'EGET_ORGAN',
      text: 'Remissen riktas till det organ som själv har ärendet.',
      fix: 'Skicka en remiss till befattningarna i stället.',
    },
  ];
}

function redanTillfragat({ organremisser }: RevisionsArende, organId: string): Hinder[] {
  const oppen = organremisser.find((remiss) => remiss.organId === organId && remiss.utfall === null);
  if (oppen === undefined) return [];
  return [
    {
      kod: 'REDAN_TILLFRAGAT',
      text: `Organet fick en remiss ${svensktDatum(oppen.skickad)} som inte är besvarad.`,
      fix: 'Vänta på yttrandet, förläng remissen eller återkalla den.',
    },
  ];
}

const remissenSaknas = (): Hinder[] => [
  { kod: 'REMISS_SAKNAS', text: 'Remissen finns inte i ärendet.', fix: 'Välj en av ärendets remisser till organ.' },
];

const SLUT = { BESVARAD: 'besvarades', ATERKALLAD: 'återkallades', AVSKRIVEN: 'avskrevs' } as const;

function redanAvgjord({ utfall }: Organremiss): Hinder[] {
  if (utfall === null) return [];
  return [
    {
      kod: 'REMISS_AVGJORD',
      text: `Remissen ${SLUT[utfall.slag]} ${svensktDatum(utfall.datum)}.`,
      fix: 'Skicka en ny remiss om organet ska svara igen.',
    },
  ];
}
