import type { Datum } from '../kalender';
import { minne } from '../minne';
import { STANDARDSTEGAR, type Stege, type StegeId } from './stege';

/** A ladder as a kommun has published it: for one organ, or for all (null), from a day. Never changed, only followed. */
export type Stegeversion = Readonly<{ organId: string | null; gallerFran: Datum; stege: Stege }>;

/** One ladder and the first day that it decides. */
export type Stegperiod = Readonly<{ fran: Datum; stege: Stege }>;

/** The ladders of one kind of bevakning in an organ, in order of time. The first has always held. */
export type Stegfoljd = readonly [Stegperiod, ...Stegperiod[]];

/** The ladders of one organ. */
export type Steguppslag = (stege: StegeId) => Stegfoljd;

/** Which ladders hold where: the one question that all code asks (ADR 20). Null: outside the organ, what holds for all. */
export type Stegregler = (organId: string | null) => Steguppslag;

const ALLTID = '0000-01-01' as Datum;

/** A ladder that holds without end. */
export const alltid = (stege: Stege): Stegfoljd => [{ fran: ALLTID, stege }];

/** The ladder that decides a step on that day. */
export function stegePa(foljd: Stegfoljd, dag: Datum): Stege {
  let gallande = foljd[0].stege;
  for (const { fran, stege } of foljd) if (fran <= dag) gallande = stege;
  return gallande;
}

/**
 * The kommun's own ladders over the standard ones. An organ's own goes before what holds for all; of those, the one that
 * holds from the latest day, and of two from the same day the later version. Worked out once per organ and kind.
 */
export function stegregler(egna: readonly Stegeversion[]): Stegregler {
  const kanda = minne<string, Stegfoljd>();
  return (organId) => (id) => kanda(`${organId ?? ''}|${id}`, () => foljdFor(egna, organId, id));
}

/** The standard ladders, everywhere. */
export const STANDARDREGLER: Stegregler = stegregler([]);

function foljdFor(egna: readonly Stegeversion[], organId: string | null, id: StegeId): Stegfoljd {
  const mojliga = egna
    .filter(({ stege, organId: organ }) => stege.id === id && (organ === null || organ === organId))
    .sort((a, b) => ordning(a.gallerFran, b.gallerFran) || a.stege.version - b.stege.version);
  const dagar = [...new Set(mojliga.map(({ gallerFran }) => gallerFran))];
  const senare = dagar.map((fran): Stegperiod => ({ fran, stege: gallandeDen(fran, mojliga, id) }));
  return [...alltid(STANDARDSTEGAR[id]), ...senare] as readonly Stegperiod[] as Stegfoljd;
}

/** For sorting: days compare as text. */
export const ordning = (a: Datum, b: Datum): number => (a < b ? -1 : a > b ? 1 : 0);

function gallandeDen(dag: Datum, mojliga: readonly Stegeversion[], id: StegeId): Stege {
  const giltiga = mojliga.filter(({ gallerFran }) => gallerFran <= dag);
  const vald = giltiga.filter(({ organId }) => organId !== null).at(-1) ?? giltiga.at(-1);
  return vald?.stege ?? STANDARDSTEGAR[id];
}
