import type { Datum } from '#domain';
import { svenskDag } from '../../layout/datum';
import { placeraEtiketter } from './etiketter';
import { BANOR, type Bana, type Punkt } from './punkter';
import { manader, skala } from './skala';

/** Everything of the picture with its place: nothing is left for the drawing to decide. */
export type Bild = Readonly<{
  bredd: number;
  hojd: number;
  banor: readonly Bildbana[];
  manader: readonly Readonly<{ x: number; namn: string }>[];
  brott: readonly number[];
  idag: Readonly<{ x: number; text: string }>;
}>;

export type Bildbana = Readonly<{
  bana: Bana;
  namn: string;
  topp: number;
  hojd: number;
  tecken: readonly Bildtecken[];
}>;

export type Bildtecken = Readonly<{
  punkt: Punkt;
  x: number;
  y: number;
  etikett: Readonly<{ x: number; y: number; text: string }>;
}>;

const BREDD = 1216;
const VANSTER = 132;
const OVERKANT = 60;
const RADHOJD = 20;
const BANLUFT = 24;
/** How wide a letter is at most, on the average, in the size that the picture has. */
const BOKSTAV = 7.2;

const BANNAMN: Readonly<Record<Bana, string>> = {
  REVISORERNA: 'Revisorerna',
  FORVALTNINGEN: 'Förvaltningen',
  NAMNDEN: 'Nämnden',
  ATGARDER: 'Åtgärder',
};

/** Lays out the picture of a case on a day. */
export function bilden(punkter: readonly Punkt[], idag: Datum): Bild {
  const dagar = [...punkter.map(({ dag }) => dag), idag];
  const { x, brott } = skala(dagar, { fran: VANSTER, till: BREDD });
  const banor = lagda(punkter, x);
  const sista = banor.at(-1);
  const ordnade = [...dagar].sort();
  return {
    ...{ bredd: BREDD, hojd: (sista?.topp ?? OVERKANT) + (sista?.hojd ?? 0), banor, brott },
    manader: utanTrangsel(
      manader(ordnade[0] ?? idag, ordnade.at(-1) ?? idag).map((dag) => ({ x: x(dag), namn: manadsnamn(dag) })),
    ),
    idag: { x: x(idag), text: `I dag ${kortDag(idag)}` },
  };
}

function lagda(punkter: readonly Punkt[], x: (dag: Datum) => number): readonly Bildbana[] {
  const banor: Bildbana[] = [];
  let topp = OVERKANT;
  for (const bana of BANOR) {
    const lagd = lagdBana(
      bana,
      punkter.filter((punkt) => punkt.bana === bana),
      { topp, x },
    );
    banor.push(lagd);
    topp += lagd.hojd;
  }
  return banor;
}

type Plats = Readonly<{ topp: number; x: (dag: Datum) => number }>;

function lagdBana(bana: Bana, punkter: readonly Punkt[], { topp, x }: Plats): Bildbana {
  const texter = punkter.map(({ vad, dag }) => `${vad} ${kortDag(dag)}`);
  const platser = placeraEtiketter(
    punkter.map(({ dag }, i) => ({ x: x(dag), bredd: (texter[i]?.length ?? 0) * BOKSTAV })),
    { fran: VANSTER, till: BREDD },
  );
  const rader = Math.max(1, ...platser.map(({ rad }) => rad + 1));
  const mitt = topp + BANLUFT;
  return {
    ...{ bana, namn: BANNAMN[bana], topp, hojd: rader * RADHOJD + BANLUFT },
    tecken: punkter.map((punkt, i) => {
      const { vanster = 0, rad = 0 } = platser[i] ?? {};
      const etikett = { x: vanster, y: mitt + rad * RADHOJD + 4, text: texter[i] ?? '' };
      return { punkt, x: x(punkt.dag), y: mitt, etikett };
    }),
  };
}

/** "17 feb", and the year where it is needed is in the months above. */
export const kortDag = (dag: Datum): string =>
  new Date(`${dag}T12:00:00Z`)
    .toLocaleDateString('sv-SE', { day: 'numeric', month: 'short', timeZone: 'UTC' })
    .replace('.', '');

const manadsnamn = (dag: Datum): string => {
  const namn = svenskDag(dag).split(' ').at(-1) ?? '';
  return dag.slice(5, 7) === '01' ? `${namn.slice(0, 3)} ${dag.slice(0, 4)}` : namn.slice(0, 3);
};

const MANADSBREDD = 78;

/** Months whose name would meet the one before are lines no more: in a case of three years every line would be one. */
function utanTrangsel(alla: Bild['manader']): Bild['manader'] {
  const kvar: { x: number; namn: string }[] = [];
  for (const manad of alla) {
    const forra = kvar.at(-1);
    if (forra === undefined || manad.x - forra.x >= MANADSBREDD) kvar.push(manad);
    else if (/\d/.test(manad.namn)) kvar.splice(-1, 1, manad);
  }
  return kvar.filter(({ x }) => x <= BREDD - MANADSBREDD);
}
