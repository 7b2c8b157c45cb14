import type { Arbetskalender, Datum, Tidpunkt } from './kalender';
import type { Organisation } from './organisation';
import type { Sammantrade } from './tidplan';

/** What a decision may know besides the case and the command: time, person and organisation, all as arguments. */
export type Sammanhang = Readonly<{
  nu: Tidpunkt;
  /** The day in Europe/Stockholm at `nu`. */
  idag: Datum;
  personId: string;
  /** The post acted from; null for a person who acts by a grant. */
  befattningId: string | null;
  kalender: Arbetskalender;
  organisation: Organisation;
  /** The meetings of all organ that are known and not cancelled, also those that have been. */
  sammantraden: readonly Sammantrade[];
  /** Gives a new id each time; a UUID in the running system, a counter in tests. */
  nyttId: () => string;
}>;
