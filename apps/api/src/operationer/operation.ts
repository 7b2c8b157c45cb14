import type { Arendekommando, Kommunkommando, Ratt } from '#application';
import type { z } from 'zod';

export const API_ROT = '/api/v1';

/** OPPEN: no token. INLOGGAD: any account; the use case decides what it may see. Otherwise a right of the one table. */
export type Behorighet = Ratt | 'INLOGGAD' | 'OPPEN';

/** What a request carries as JSON, and the name of its component in the OpenAPI document. */
export type Begaran = Readonly<{ namn: string; schema: z.ZodType; exempel: unknown }>;

/** What a successful answer carries. LISTA: an envelope with `nyckel`, `_meta` and `_links` around the rows. */
export type Svarsform =
  | Readonly<{ slag: 'ETT'; status: 200 | 201; beskrivning: string; namn: string; schema: z.ZodType }>
  | Readonly<{ slag: 'LISTA'; status: 200; beskrivning: string; namn: string; schema: z.ZodType; nyckel: string }>
  | Readonly<{ slag: 'DOKUMENT'; status: 200; beskrivning: string }>;

/**
 * One thing the API can be asked. Routing, rights, the OpenAPI document, its page and the tests of all four read this
 * table (ADR 14): what is not in it is not served.
 */
export type Operation = Readonly<{
  /** Name in the document and in the log; unique and permanent. */
  namn: string;
  metod: 'GET' | 'POST';
  /** Whole path, ids in braces. */
  vag: string;
  ratt: Behorighet;
  /** The resource it belongs to. */
  grupp: string;
  rubrik: string;
  beskrivning: string;
  /** Query parameters, or null. */
  fraga: z.ZodObject | null;
  begaran: Begaran | null;
  svar: Svarsform;
  /** The command on a case that it carries out; null for everything else. */
  kommando: Arendekommando | null;
  /** The command on the kommun's own data that it carries out; null for everything else. */
  kommunkommando: Kommunkommando | null;
  /** Whether it stands in the OpenAPI document; health checks and the document itself do not. */
  iDokumentet: boolean;
}>;

/** The name of a command's request in the document. */
export const begaransnamn = (kommando: string): string =>
  `${kommando.charAt(0).toUpperCase()}${kommando.slice(1)}Begaran`;

type Hamtning = Pick<Operation, 'namn' | 'vag' | 'ratt' | 'grupp' | 'rubrik' | 'beskrivning' | 'svar'> &
  Partial<Pick<Operation, 'fraga' | 'iDokumentet'>>;

/** A GET under the API's root. */
export const hamtning = ({ vag, ...ovrigt }: Hamtning): Operation => ({
  metod: 'GET',
  vag: `${API_ROT}${vag}`,
  fraga: null,
  begaran: null,
  kommando: null,
  kommunkommando: null,
  iDokumentet: true,
  ...ovrigt,
});
