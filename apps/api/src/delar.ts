import type { Kontouppslag, Lager } from '#application';
import type { Tokenvakt } from '#integrations/identitet';
import type { Logg } from '#integrations/logg';

/** What the API is made of, put together by `main.ts` and by tests. */
export type Delar = Readonly<{
  lager: Lager;
  konton: Kontouppslag;
  tokenvakt: Tokenvakt;
  /** Resolves when the database answers. */
  halsa: () => Promise<void>;
  logg: Logg;
  /** Without trailing slash. */
  publicUrl: string;
}>;

/** Token under which Nest hands the parts to controllers. */
export const DELAR = Symbol('Delar');
