import { laggTillDagar, mandagIVecka, nastaArbetsdag, type Arbetskalender, type Datum } from '../kalender';
import type { Bevakning } from './bevakning';
import { ordning } from './stegfoljd';
import type { StegeId } from './stege';
import type { Stegdag } from './stegtillfalle';

/** When people of a kommun are told, apart from its ladders. Data with a version, like them (ADR 20). */
export type Paminnelseregler = Readonly<{
  version: number;
  /** ISO weeks, both included, when nobody is reminded of the kommun's own days (domain 4.1, 4.4); null: there is none. */
  semesterperiod: Readonly<{ franVecka: number; tillVecka: number }> | null;
  /** Urgent letters to one person in a day; what is more waits for the next morning's digest. */
  bradskandePerDag: number;
}>;

export const STANDARDPAMINNELSEREGLER: Paminnelseregler = {
  version: 1,
  semesterperiod: { franVecka: 27, tillVecka: 31 },
  bradskandePerDag: 5,
};

/** A version of the rules and the day from which it holds. */
export type Regelversion = Readonly<{ gallerFran: Datum; regler: Paminnelseregler }>;

/** The rules that hold that day; of two from the same day the later version. */
export function paminnelsereglerDen(versioner: readonly Regelversion[], dag: Datum): Paminnelseregler {
  const gallande = versioner
    .filter(({ gallerFran }) => gallerFran <= dag)
    .sort((a, b) => ordning(a.gallerFran, b.gallerFran) || a.regler.version - b.regler.version)
    .at(-1);
  return gallande?.regler ?? STANDARDPAMINNELSEREGLER;
}

/** What was told, to whom, and the day it would have been said. */
export type Besked = Readonly<{
  bevakning: Pick<Bevakning, 'stege' | 'forfaller'>;
  slag: Stegdag['slag'];
  personId: string;
  dag: Datum;
}>;

export type Vilovarld = Readonly<{
  kalender: Arbetskalender;
  regler: Paminnelseregler;
  /** Whether the person is away that day with nobody in their place. */
  arLedig: (personId: string, dag: Datum) => boolean;
}>;

/** Why something waits, and the morning when it is said. */
export type Vantan = Readonly<{ till: Datum; skal: 'SEMESTERPERIOD' | 'LEDIG' }>;

/** Somebody who is away for longer than this is told anyway: nothing waits for ever. */
const LANGST_DAGAR = 366;

/**
 * Whether the notice waits, and until which morning (domain 4.4, S7; ADR 20). Only what the kommun has set the day of
 * rests: revisorernas frist runs in July as well. Null: it is said at once.
 */
export function vantan(besked: Besked, varld: Vilovarld): Vantan | null {
  if (REVISORERNAS.includes(besked.bevakning.stege)) return null;
  const sist = laggTillDagar(besked.dag, LANGST_DAGAR);
  let skal: Vantan['skal'] | null = null;
  let dag = besked.dag;
  while (dag <= sist) {
    const hinder = hindrar(besked, dag, varld);
    if (hinder === null) break;
    skal ??= hinder.skal;
    dag = hinder.till;
  }
  return skal === null ? null : { till: dag, skal };
}

/** The ladders over days that somebody outside the kommun has set. */
const REVISORERNAS: readonly StegeId[] = ['svar', 'extern'];

function hindrar(besked: Besked, dag: Datum, { kalender, regler, arLedig }: Vilovarld): Vantan | null {
  const vila = vilodagar(dag, regler, kalender);
  if (vila !== null && vilar(besked, dag, vila)) {
    const till = dag < vila.uppsamling ? vila.uppsamling : nastaArbetsdag(laggTillDagar(vila.tom, 1), kalender);
    return { till, skal: 'SEMESTERPERIOD' };
  }
  return arLedig(besked.personId, dag)
    ? { till: nastaArbetsdag(laggTillDagar(dag, 1), kalender), skal: 'LEDIG' }
    : null;
}

type Vilodagar = Readonly<{ fran: Datum; tom: Datum; uppsamling: Datum }>;

/**
 * In those weeks nobody is reminded, except on the day when all of it is told. What had fallen due before them, so that
 * everybody had been reminded of it, may still be taken further: then only leave of one's own stops it.
 */
function vilar({ bevakning, slag }: Besked, dag: Datum, { fran, tom, uppsamling }: Vilodagar): boolean {
  if (dag < fran || dag > tom || dag === uppsamling) return false;
  return slag !== 'ESKALERING' || bevakning.forfaller >= fran;
}

/**
 * The kommun's summer in the year of the day: from Monday to Sunday, and the first working day of August, when what has
 * waited is told. If that is not within the weeks, it is the first working day after them.
 */
function vilodagar(dag: Datum, { semesterperiod }: Paminnelseregler, kalender: Arbetskalender): Vilodagar | null {
  if (semesterperiod === null) return null;
  const ar = dag.slice(0, 4);
  const fran = mandagIVecka(ar, semesterperiod.franVecka);
  const tom = laggTillDagar(mandagIVecka(ar, semesterperiod.tillVecka), 6);
  const augusti = nastaArbetsdag(`${ar}-08-01` as Datum, kalender);
  const inne = augusti >= fran && augusti <= tom;
  return { fran, tom, uppsamling: inne ? augusti : nastaArbetsdag(laggTillDagar(tom, 1), kalender) };
}
