import type { Kommundata } from '#application';
import {
  SVENSK_KALENDER,
  datum,
  laggTillDagar,
  type Befattning,
  type Organ,
  type Organisation,
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

export const EXEMPELKOMMUN = fastId('kommun');
const FRAN = datum('2019-01-01');

/** The sample's organ, by the short name that their diary numbers have. */
export type Exempelorgan = 'NAV' | 'SN' | 'KFN';

const ORGAN: readonly (readonly [Exempelorgan, namn: string])[] = [
  ['NAV', 'Nämnden för arbete och välfärd'],
  ['SN', 'Socialnämnden'],
  ['KFN', 'Kultur- och fritidsnämnden'],
];

/** Posts that every organ has, held by the same persons. */
const I_ALLA: readonly (readonly [subjekt: string, namn: string, roll: Roll, overordnad: string | null])[] = [
  ['forvaltningschef', 'Förvaltningschef', 'FORVALTNINGSCHEF', null],
  ['ordforande', 'Ordförande', 'ORDFORANDE', null],
  ['jurist', 'Förvaltningsjurist', 'FORVALTNINGSJURIST', 'forvaltningschef'],
  ['namndsekreterare', 'Nämndsekreterare', 'NAMNDSEKRETERARE', 'forvaltningschef'],
];

/** Posts under the förvaltningschef of one organ. Nobody holds the last since the end of January. */
const EGNA: Readonly<Record<Exempelorgan, typeof I_ALLA>> = {
  NAV: [
    ['avdelningschef', 'Avdelningschef arbete och lärande', 'AVDELNINGSCHEF', 'forvaltningschef'],
    ['enhetschef', 'Enhetschef försörjning', 'ENHETSCHEF', 'avdelningschef'],
    ['koordinator', 'Enhetschef samordning', 'ENHETSCHEF', 'avdelningschef'],
    ['vakant', 'Enhetschef arbetsmarknad', 'ENHETSCHEF', 'avdelningschef'],
  ],
  SN: [
    ['avdelningschef', 'Avdelningschef stöd', 'AVDELNINGSCHEF', 'forvaltningschef'],
    ['enhetschef', 'Enhetschef ekonomiskt bistånd', 'ENHETSCHEF', 'avdelningschef'],
    ['koordinator', 'Enhetschef boende', 'ENHETSCHEF', 'avdelningschef'],
    ['vakant', 'Enhetschef öppenvård', 'ENHETSCHEF', 'avdelningschef'],
  ],
  KFN: [],
};

/** Roles that are given to a person, whatever post they hold. */
const BEHORIGHETER: readonly (readonly [subjekt: string, roll: Roll])[] = [
  ['revisor', 'REVISOR'],
  ['kansli', 'KS_KANSLI'],
  ['systemadministrator', 'SYSTEMADMINISTRATOR'],
];

export const organId = (organ: Exempelorgan): string => fastId(organ);
export const personId = (subjekt: string): string => fastId(subjekt);
/** The post that the person with that subject holds in the organ. */
export const postId = (organ: Exempelorgan, subjekt: string): string => fastId(`post/${organ}/${subjekt}`);
export const sammantradeId = (organ: Exempelorgan, dag: string): string => fastId(`sammanträde/${organ}/${dag}`);

const organ = (kort: Exempelorgan, namn: string): Organ => ({
  id: organId(kort),
  namn,
  forkortning: kort,
  gallerFran: FRAN,
  gallerTill: null,
  eftertradareId: null,
  planparametrar: {},
});

const POSTER = ORGAN.flatMap(([kort]) =>
  [...I_ALLA.map(([s, namn, ...resten]) => [s, `${namn} ${kort}`, ...resten] as const), ...EGNA[kort]].map(
    ([subjekt, namn, roll, overordnad]): Befattning & Readonly<{ subjekt: string }> => ({
      ...{ id: postId(kort, subjekt), organId: organId(kort), subjekt, namn, roll },
      enhetId: null,
      overordnadId: overordnad === null ? null : postId(kort, overordnad),
      gallerTill: null,
    }),
  ),
);

const ORGANISATION: Organisation = {
  organ: ORGAN.map(([kort, namn]) => organ(kort, namn)),
  enheter: [],
  befattningar: POSTER.map(({ subjekt: _, ...post }) => post),
  innehav: POSTER.map(({ id, subjekt }) => ({
    id: fastId(`innehav/${id}`),
    befattningId: id,
    personId: personId(subjekt === 'vakant' ? 'koordinator' : subjekt),
    from: FRAN,
    tom: subjekt === 'vakant' ? datum('2025-01-31') : null,
    tillforordnad: false,
  })),
  ersattningar: (['NAV', 'SN'] as const).map((kort) => ({
    id: fastId(`ersättning/${kort}`),
    befattningId: postId(kort, 'koordinator'),
    forPersonId: personId('koordinator'),
    personId: personId('enhetschef'),
    from: datum('2025-02-10'),
    tom: datum('2025-02-23'),
  })),
  ledigheter: [],
};

/** An invented kommun with three nämnder, one user per role, a post that nobody holds and one whose holder is away. */
export function exempelkommun(issuer: string): Kommundata {
  return {
    id: EXEMPELKOMMUN,
    namn: 'Exempelby kommun',
    kalender: SVENSK_KALENDER,
    organisation: ORGANISATION,
    personer: EXEMPELANVANDARE.map(({ subjekt, namn }) => ({
      id: personId(subjekt),
      namn,
      epost: `${subjekt}@exempelby.example`,
    })),
    konton: EXEMPELANVANDARE.map(({ subjekt }) => ({ personId: personId(subjekt), issuer, subject: subjekt })),
    behorigheter: BEHORIGHETER.map(([subjekt, roll]) => ({ personId: personId(subjekt), roll, from: FRAN, tom: null })),
    sammantraden: DAGAR.flatMap(([kort, dagar]) => dagar.map((dag) => sammantrade(kort, dag))),
  };
}

/** The days that the nämnder meet: a monthly Thursday or Tuesday, never in July. Case A of domain 4.2 is decided in March. */
const DAGAR: readonly (readonly [Exempelorgan, readonly string[]])[] = [
  [
    'NAV',
    [
      ...['2025-01-23', '2025-02-20', '2025-03-20', '2025-04-24', '2025-05-22', '2025-06-12', '2025-08-28'],
      ...['2025-09-25', '2025-10-23', '2025-11-20', '2025-12-11', '2026-01-22', '2026-02-19', '2026-03-19'],
    ],
  ],
  [
    'SN',
    [
      ...['2023-04-25', '2023-05-16', '2023-06-13', '2023-09-12', '2024-06-11', '2025-02-11', '2025-03-11'],
      ...['2025-04-15', '2025-05-13', '2025-06-10', '2025-09-09', '2025-10-14', '2025-11-11', '2025-12-09'],
    ],
  ],
  ['KFN', ['2022-10-18', '2023-10-17', '2024-05-21', '2025-03-18', '2025-05-20', '2025-10-21']],
];

const sammantrade = (kort: Exempelorgan, dag: string): Sammantrade => ({
  id: sammantradeId(kort, dag),
  organId: organId(kort),
  datum: datum(dag),
  auDatum: laggTillDagar(datum(dag), -14),
  manusstopp: null,
  kallelseUt: null,
  planeradJustering: null,
});
