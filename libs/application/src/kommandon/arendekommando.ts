import type { ArendeHandelse, RevisionsArende, Sammanhang, SammaNummer, Sammantrade, Utfall } from '#domain';
import type { z } from 'zod';
import type { Ratt } from '../aktor/ratter';

/** What a command's decision may need besides the case: the request, path ids and what had to be looked up first. */
export type Underlag<B> = Readonly<{
  begaran: B;
  atgardId: string;
  remissId: string;
  sammantrade: Sammantrade | null;
  /** The organ's other cases with the diarienummer of the request; none when it has none, or that has been confirmed. */
  andraMedNumret?: readonly SammaNummer[];
  /** The other cases of the joint yttrande (ADR 25). */
  ovriga: readonly RevisionsArende[];
}>;

/**
 * One thing that can be done with a case. Every command takes the same way (authorise → load → decide → save), so what
 * tells them apart is data: where it stands in the API, what it asks for, who may, and which decision it is (ADR 14).
 */
export type Arendekommando<B = unknown> = Readonly<{
  namn: string;
  /** Sub-resource to POST to, e.g. `anstand` under the case, or `atgarder/{atgardId}/verifieringar`. */
  resurs: string;
  ratt: Ratt;
  begaran: z.ZodType<B>;
  exempel: unknown;
  rubrik: string;
  beskrivning: string;
  /** Whether the caller must name the version they saw. Revisorer do not see the case, so they need not. */
  kravVersion: boolean;
  besluta: (arende: RevisionsArende, underlag: Underlag<B>, s: Sammanhang) => Utfall<ArendeHandelse>;
}>;

type Beskrivet<B> = Omit<Arendekommando<B>, 'kravVersion'> & Readonly<{ kravVersion?: boolean }>;

/** Keeps the request's type inside the entry; outside, a command is just a command. */
export function arendekommando<B>(kommando: Beskrivet<B>): Arendekommando {
  return { kravVersion: true, ...kommando } as unknown as Arendekommando;
}
