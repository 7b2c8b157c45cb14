import type { KommunHandelse, Sammanhang, Utfall } from '#domain';
import type { z } from 'zod';
import type { Aktor } from '../aktor/aktor';
import type { Ratt } from '../aktor/ratter';
import type { Transaktion } from '../portar';

/** What a kommun's command is given: the request, the id in its path (empty when it has none) and who asks. */
export type Kommununderlag<B> = Readonly<{ begaran: B; malId: string; aktor: Aktor }>;

/**
 * One thing that can be done with the kommun's own data: the sister of `Arendekommando`, and made into routes, rights,
 * documentation and scenarios in the same way (ADR 14, 17).
 */
export type Kommunkommando<B = unknown> = Readonly<{
  namn: string;
  /** Path under /api/v1 to POST to, with one id in braces at most, e.g. `befattningar/{befattningId}/innehav`. */
  resurs: string;
  ratt: Ratt;
  begaran: z.ZodType<B>;
  exempel: unknown;
  rubrik: string;
  beskrivning: string;
  /** Whether what open cases owe, and whom, may be otherwise afterwards: then all of them are looked at again. */
  rorArenden: boolean;
  /** Decides and, when it may be, writes: every reason why not, or what has become true. Writes nothing it refuses. */
  gor: (t: Transaktion, underlag: Kommununderlag<B>, s: Sammanhang) => Promise<Utfall<KommunHandelse>>;
}>;

/** Keeps the request's type inside the entry; outside, a command is just a command. */
export const kommunkommando = <B>(kommando: Kommunkommando<B>): Kommunkommando => kommando as unknown as Kommunkommando;
