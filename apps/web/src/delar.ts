import type { Kalenderuppslag, Kontouppslag, Lager, Sessionslager } from '#application';
import type { Inloggningstjanst } from '#integrations/identitet';
import type { Logg } from '#integrations/logg';

/** What the web is made of, put together by `main.ts` and by tests. */
export type Delar = Readonly<{
  lager: Lager;
  konton: Kontouppslag;
  sessioner: Sessionslager;
  kalendrar: Kalenderuppslag;
  inloggningstjanst: Inloggningstjanst;
  /** Resolves when the database answers. */
  halsa: () => Promise<void>;
  logg: Logg;
  /** Where people reach the web, without trailing slash. */
  publicUrl: string;
  /** The address of the identity provider: the only other place that a form of ours may lead to. */
  issuer: string;
}>;

/** Token under which Nest hands the parts to controllers. */
export const DELAR = Symbol('Delar');
