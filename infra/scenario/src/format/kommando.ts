import { ARENDEKOMMANDON, KOMMUNKOMMANDON, type Arendekommando, type Kommunkommando } from '#application';
import type { Referensslag } from './referens';

/** The act that makes the case; all others are done with it. */
export const REGISTRERA_GRANSKNING = 'registreraGranskning';

/** The act that opens a case in the organ that is asked. */
export const REMITTERA_TILL_ORGAN = 'remitteraTillOrgan';

export const finnKommando = (namn: string): Arendekommando | null =>
  ARENDEKOMMANDON.find((kommando) => kommando.namn === namn) ?? null;

export const finnKommunkommando = (namn: string): Kommunkommando | null =>
  KOMMUNKOMMANDON.find((kommando) => kommando.namn === namn) ?? null;

/** A command on a case or on the kommun, as far as writing it goes. */
export type Kommando = Pick<Arendekommando, 'namn' | 'resurs' | 'begaran' | 'ratt' | 'rubrik' | 'beskrivning'>;

/** Every command but `registreraGranskning`, those on cases first. */
export const KOMMANDON: readonly Kommando[] = [...ARENDEKOMMANDON, ...KOMMUNKOMMANDON];

export const kommandonamn = (): readonly string[] => [REGISTRERA_GRANSKNING, ...KOMMANDON.map(({ namn }) => namn)];

/** What the command's path names, besides the case: `atgarder/{atgardId}/accepter` names an åtgärd. */
export function kommandotsMal({ resurs }: Pick<Kommando, 'resurs'>): Referensslag | null {
  const [, slag] = /\{(\w+)Id\}/.exec(resurs) ?? [];
  return (slag ?? null) as Referensslag | null;
}
