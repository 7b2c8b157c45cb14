import type { Datum, Tidpunkt } from '../kalender';
import type { Bevakningsslag } from './slag';
import type { StegeId } from './stege';

/**
 * Something that is owed: what, by which posts, until when, and which ladder reminds of it. The same whatever kind of
 * promise it is, so that every kind can use it (design 3).
 */
export type Bevakning = Readonly<{
  /** Names the promise within its case, for as long as it is owed. */
  nyckel: string;
  slag: Bevakningsslag;
  /** One Swedish sentence part for lists and letters; no personal data. */
  rubrik: string;
  /** Befattning ids where it lies. */
  ansvariga: readonly string[];
  /** The post that carries it out for those who answer for it: reminded in their place, and they are the next above it. */
  utforare?: string;
  handlaggare: string | null;
  forvaltningschef: string | null;
  ordforande: string | null;
  /** No step before this: a watch that begins late does not send what would have been sent earlier. */
  startar: Tidpunkt;
  /** The whole day counts. Also the period: a new day starts a new series of steps. */
  forfaller: Datum;
  stege: StegeId;
}>;
