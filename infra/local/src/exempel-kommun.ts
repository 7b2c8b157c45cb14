import type { Kommundata } from '#application';
import {
  SVENSK_KALENDER,
  datum,
  laggTillDagar,
  type Befattning,
  type Organisation,
  type Datum,
  type Roll,
  type Sammantrade,
} from '#domain';
import { createHash } from 'node:crypto';
import { EXEMPELANVANDARE } from './exempel';

/** The same id every time for the same thing of the sample kommun, so that reading it in again changes nothing. */
function fastId(namn: string): string {
  const hex = createHash('sha256').update(`revisionsvakt/exempelkommun/${namn}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

const NAMND = fastId('nämnden');
const NAMNDEN_FRAN = datum('2019-01-01');

/** Roles that come with a post of the förvaltning, and the post above each. */
const POSTER: readonly (readonly [subjekt: string, namn: string, roll: Roll, overordnad: string | null])[] = [
  ['forvaltningschef', 'Förvaltningschef', 'FORVALTNINGSCHEF', null],
  ['ordforande', 'Nämndens ordförande', 'ORDFORANDE', null],
  ['jurist', 'Förvaltningsjurist', 'FORVALTNINGSJURIST', 'forvaltningschef'],
  ['namndsekreterare', 'Nämndsekreterare', 'NAMNDSEKRETERARE', 'forvaltningschef'],
  ['avdelningschef', 'Avdelningschef stöd', 'AVDELNINGSCHEF', 'forvaltningschef'],
  ['enhetschef', 'Enhetschef ekonomiskt bistånd', 'ENHETSCHEF', 'avdelningschef'],
];

/** Roles that are given to a person, whatever post they hold. */
const BEHORIGHETER: readonly (readonly [subjekt: string, roll: Roll])[] = [
  ['revisor', 'REVISOR'],
  ['kansli', 'KS_KANSLI'],
  ['systemadministrator', 'SYSTEMADMINISTRATOR'],
];

const ORGANISATION: Organisation = {
  organ: [
    {
      id: NAMND,
      namn: 'Socialnämnden',
      forkortning: 'SN',
      gallerFran: NAMNDEN_FRAN,
      gallerTill: null,
      eftertradareId: null,
      planparametrar: {},
    },
  ],
  enheter: [],
  befattningar: POSTER.map(([subjekt, namn, roll, overordnad]): Befattning => ({
    id: fastId(`post/${subjekt}`),
    namn,
    roll,
    organId: NAMND,
    enhetId: null,
    overordnadId: overordnad === null ? null : fastId(`post/${overordnad}`),
    gallerTill: null,
  })),
  innehav: POSTER.map(([subjekt]) => ({
    id: fastId(`innehav/${subjekt}`),
    befattningId: fastId(`post/${subjekt}`),
    personId: fastId(subjekt),
    from: NAMNDEN_FRAN,
    tom: null,
    tillforordnad: false,
  })),
  ersattningar: [],
  ledigheter: [],
};

/** A small invented kommun with one nämnd, one user per role and monthly meetings from `idag` on. */
export function exempelkommun(issuer: string, idag: Datum): Kommundata {
  return {
    id: fastId('kommun'),
    namn: 'Exempelby kommun',
    kalender: SVENSK_KALENDER,
    organisation: ORGANISATION,
    personer: EXEMPELANVANDARE.map(({ subjekt, namn }) => ({
      id: fastId(subjekt),
      namn,
      epost: `${subjekt}@exempelby.example`,
    })),
    konton: EXEMPELANVANDARE.map(({ subjekt }) => ({ personId: fastId(subjekt), issuer, subject: subjekt })),
    behorigheter: BEHORIGHETER.map(([subjekt, roll]) => ({
      personId: fastId(subjekt),
      roll,
      from: NAMNDEN_FRAN,
      tom: null,
    })),
    sammantraden: sammantradenUnderEttAr(idag),
  };
}

/** Every fourth Thursday, counted from a fixed one so that a restart finds the same meetings, with AU two weeks before. */
function sammantradenUnderEttAr(idag: Datum): readonly Sammantrade[] {
  const alla = Array.from({ length: 400 }, (_, i) => laggTillDagar(datum('2025-01-16'), i * 28));
  return alla
    .filter((d) => d >= laggTillDagar(idag, -28) && d <= laggTillDagar(idag, 365) && d.slice(5, 7) !== '07')
    .map((d) => ({
      id: fastId(`sammanträde/${d}`),
      organId: NAMND,
      datum: d,
      auDatum: laggTillDagar(d, -14),
      manusstopp: null,
      kallelseUt: null,
      planeradJustering: null,
    }));
}
