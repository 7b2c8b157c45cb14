import type { Bevakning } from '../bevakning';
import { laggTillArbetsdagar, tidpunktIStockholm, type Arbetskalender, type Datum } from '../kalender';
import { finnsDen, type Organisation, type Roll } from '../organisation';
import type { Sammantrade } from '../tidplan';
import type { RevisionsArende } from './tillstand';

/** What the watches of a case are computed against. */
export type Omgivning = Readonly<{
  organisation: Organisation;
  kalender: Arbetskalender;
  idag: Datum;
  /** Known meetings, cancelled ones left out. */
  sammantraden: readonly Sammantrade[];
}>;

/** Without a known meeting: within the month, when most nämnder have met. */
const TILL_NASTA_SAMMANTRADE_ARBETSDAGAR = 20;

/**
 * The day when the organ next meets, at least so many working days after `dag`, which is what it takes to get on the
 * agenda; counted in working days where no such meeting is known.
 */
export function nastaSammantrade(
  { organId }: RevisionsArende,
  dag: Datum,
  arbetsdagar: number,
  { sammantraden, kalender }: Omgivning,
): Datum {
  const tidigast = laggTillArbetsdagar(dag, arbetsdagar, kalender);
  const dagar = sammantraden.filter((mote) => mote.organId === organId && mote.datum >= tidigast).map((m) => m.datum);
  return dagar.sort()[0] ?? laggTillArbetsdagar(dag, TILL_NASTA_SAMMANTRADE_ARBETSDAGAR, kalender);
}

/** The posts of the organ that ladders turn to and inner tasks lie on. */
export type Grund = Pick<Bevakning, 'handlaggare' | 'forvaltningschef' | 'ordforande'>;

/** A watch without the posts that are the same for all of the case. */
export type Bevakningsdel = Omit<Bevakning, keyof Grund>;

/** Working days within which an inner task is expected done: assigning, accepting, verifying, planning, reporting back. */
const INRE_TID_ARBETSDAGAR = 10;

export const inre = (dag: Datum, kalender: Arbetskalender): Datum =>
  laggTillArbetsdagar(dag, INRE_TID_ARBETSDAGAR, kalender);

/** A task that came up during `dag` is told of the morning after: it begins when that day's 07:30 has passed. */
export const efterDagens = (dag: Datum): Bevakning['startar'] => tidpunktIStockholm(dag, '12:00');

type Organisationen = Pick<Omgivning, 'organisation' | 'idag'>;

/** The organ's post with the role, or one that serves every organ, as it is that day; null when there is none. */
export function organetsPost(
  arende: Pick<RevisionsArende, 'organId'>,
  roll: Roll,
  { organisation, idag }: Organisationen,
): string | null {
  const hos = (organId: string | null) =>
    organisation.befattningar.find((b) => b.roll === roll && b.organId === organId && finnsDen(b, idag));
  return (hos(arende.organId) ?? hos(null))?.id ?? null;
}

/** The posts of the organ that ladders turn to. Resolved now, so a reorganisation needs no change of the case. */
export const organetsPoster = (arende: RevisionsArende, omgivning: Organisationen): Grund => ({
  handlaggare: arende.handlaggare ?? organetsPost(arende, 'FORVALTNINGSJURIST', omgivning),
  forvaltningschef: organetsPost(arende, 'FORVALTNINGSCHEF', omgivning),
  ordforande: organetsPost(arende, 'ORDFORANDE', omgivning),
});

export const hosPosten = (befattningId: string | null): readonly string[] =>
  befattningId === null ? [] : [befattningId];
