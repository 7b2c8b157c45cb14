import {
  arAtgardAvslutad,
  ansvarigaPersoner,
  laggTillDagar,
  type Atgard,
  type AtgardStatus,
  type RevisionsArende,
} from '#domain';
import { BEVIS, DELAD_ATGARD, POSTER, personen } from '../situationer';
import { enPost, type Forsok, type Forsoksmall, type Forsoksmallar } from './forsok';
import type { Slump } from './slump';
import type { Varld } from './varld';

const UNDER_ARBETE: readonly AtgardStatus[] = ['TILLDELAD', 'ACCEPTERAD', 'PAGAR', 'BLOCKERAD'];
const OPPEN: readonly AtgardStatus[] = [...UNDER_ARBETE, 'BESLUTAD', 'AVBOJD'];

type Val = (atgard: Atgard) => boolean;

const status =
  (...statusar: readonly AtgardStatus[]): Val =>
  (atgard) =>
    statusar.includes(atgard.status);

type Begaran = (atgard: Atgard, varld: Varld, slump: Slump) => unknown;

/** Done by one who answers for one of its posts, most often one whose part is not done. */
const avAnsvarig =
  (begaran: Begaran): ((atgard: Atgard, varld: Varld, slump: Slump) => Forsok) =>
  (atgard, varld, slump) => {
    const kvar = atgard.ansvar.filter(({ klar }) => klar === null);
    const del = slump.av(kvar) ?? slump.av(atgard.ansvar);
    const personer = ansvarigaPersoner(varld.organisation, del?.befattningId ?? '', varld.idag);
    return { begaran: begaran(atgard, varld, slump), personId: slump.av(personer) ?? personen(POSTER.jurist) };
  };

/** Done by anybody, which is for the decision to refuse when it is their own. */
const avNagon =
  (begaran: Begaran): ((atgard: Atgard, varld: Varld, slump: Slump) => Forsok) =>
  (atgard, varld, slump) => ({
    begaran: begaran(atgard, varld, slump),
    personId: personen(slump.enPa(4) ? enPost(slump) : POSTER.jurist),
  });

/** Named where there is none: the decision says so. */
const INGEN = { id: 'ingen', ansvar: [], klartDatum: null } as unknown as Atgard;

function mall(val: Val, gor: (atgard: Atgard, varld: Varld, slump: Slump) => Forsok, vikt = 3): Forsoksmall {
  return {
    vikt,
    nar: ({ atgarder }) => atgarder.some(val),
    gor: ({ atgarder }, varld, slump) => {
      const atgard = slump.av(atgarder.filter(val)) ?? atgarder[0] ?? INGEN;
      return { ...gor(atgard, varld, slump), atgardId: atgard.id };
    },
  };
}

const skal: Begaran = () => ({ skal: 'Därför.' });
const inget: Begaran = () => ({});
const bevis: Begaran = () => ({ bevis: BEVIS });

const tilldelning: Begaran = (_, { idag }, slump) => {
  const klartDatum = laggTillDagar(idag, slump.tal(90));
  return {
    klartDatum,
    ansvariga: [POSTER.ekonomi, POSTER.koordinator, POSTER.avdelningschef].slice(slump.tal(3)),
    foljsUpp: slump.enPa(4) ? laggTillDagar(idag, slump.tal(120)) : null,
    aterkommer: slump.enPa(4) ? { manader: 1 + slump.tal(3), sista: laggTillDagar(klartDatum, slump.tal(200)) } : null,
  };
};

const nyAtgard: Forsoksmall = {
  vikt: 0.5,
  nar: ({ beslut, avslut }) => beslut !== null && avslut === null,
  gor: ({ rekommendationer }, { idag }, slump) => ({
    begaran: {
      rekommendationIds: rekommendationer.slice(slump.tal(3)).map(({ id }) => id),
      beskrivning: 'Revidera riktlinjen',
      ansvariga: slump.enPa(2) ? [] : DELAD_ATGARD.ansvariga,
      klartDatum: slump.enPa(2) ? null : laggTillDagar(idag, slump.tal(90)),
      foljsUpp: null,
    },
  }),
};

const sammanslagning: Forsoksmall = {
  vikt: 1,
  nar: ({ atgarder }) => atgarder.filter((a) => !arAtgardAvslutad(a)).length > 1,
  gor: ({ atgarder }: RevisionsArende, _, slump) => {
    const [en, annan] = atgarder.filter((a) => !arAtgardAvslutad(a));
    const [fran, till] = slump.enPa(2) ? [en, annan] : [annan, en];
    const begaran = { tillAtgardId: till?.id ?? '', skal: 'Det är samma.' };
    return { begaran, atgardId: fran?.id ?? '', personId: personen(POSTER.jurist) };
  },
};

const mojligAttOppna: Val = (a) => status('VERIFIERAD', 'AVSLUTAD_UTAN_ATGARD')(a) && a.ansvar.length > 0;

/** What becomes of the promises. */
export const ATGARDSFORSOK: Forsoksmallar = {
  beslutaAtgard: nyAtgard,
  tilldelaAtgard: mall(status('BESLUTAD', 'AVBOJD', 'TILLDELAD'), avNagon(tilldelning), 4),
  accepteraAtgard: mall(status('TILLDELAD'), avAnsvarig(inget)),
  avbojAtgard: mall(status('TILLDELAD', 'ACCEPTERAD'), avAnsvarig(skal), 1),
  rapporteraAtgard: mall(
    status(...UNDER_ARBETE),
    avAnsvarig(() => ({ text: 'På väg.' })),
    2,
  ),
  blockeraAtgard: mall(
    status(...UNDER_ARBETE),
    avAnsvarig((_, { idag }, slump) => ({
      ...{ orsak: 'Väntar.', vantarPa: 'annan' },
      kontrolleras: slump.enPa(2) ? null : laggTillDagar(idag, slump.tal(40)),
    })),
    1,
  ),
  havBlockering: mall(status('BLOCKERAD'), avAnsvarig(inget), 8),
  planeraOmAtgard: mall(
    status(...UNDER_ARBETE),
    avNagon(({ klartDatum }, { idag }, slump) => ({
      klartDatum: laggTillDagar(klartDatum !== null && klartDatum > idag ? klartDatum : idag, 1 + slump.tal(60)),
      skal: 'Mer tid.',
    })),
    1,
  ),
  klarmarkeraAtgard: mall(status(...UNDER_ARBETE), avAnsvarig(bevis), 8),
  laggBevis: mall(status(...UNDER_ARBETE, 'KLARMARKERAD'), avAnsvarig(bevis), 1),
  verifieraAtgard: mall(
    status('KLARMARKERAD'),
    avNagon(() => ({ kommentar: null })),
    8,
  ),
  underkannAtgard: mall(status('KLARMARKERAD'), avNagon(skal), 4),
  avslutaUtanAtgard: mall(status(...OPPEN), avNagon(skal), 1),
  foljUppAtgard: mall(
    ({ foljsUpp }) => foljsUpp !== null,
    avNagon((_, { idag }, slump) => ({ text: 'Går.', nasta: slump.enPa(3) ? laggTillDagar(idag, 30) : null })),
    1,
  ),
  kontrolleraEffekt: mall(
    ({ status: nu, effektkontroll }) => nu === 'VERIFIERAD' && effektkontroll?.utfall === null,
    avNagon((_, _v, slump) => ({ uppnadd: slump.enPa(2), text: 'Ja.' })),
    1,
  ),
  delegeraAtgard: mall(
    status(...UNDER_ARBETE),
    avAnsvarig((_, _v, slump) => ({ utforare: slump.av([POSTER.avdelningschef, POSTER.jurist, POSTER.koordinator]) })),
    2,
  ),
  avslutaDelegering: mall(({ delegeringar }) => delegeringar.some(({ tom }) => tom === null), avAnsvarig(inget), 3),
  slaIhopAtgard: sammanslagning,
  ateroppnaAtgard: mall(
    mojligAttOppna,
    avNagon((_, { idag }, slump) => ({ skal: 'Räckte inte.', klartDatum: laggTillDagar(idag, slump.tal(60)) })),
    0.5,
  ),
};
