import { ARENDEKOMMANDON, type Arendekommando } from '#application';
import type { Referensslag } from './referens';

/** The act that makes the case; all others are done with it. */
export const REGISTRERA_GRANSKNING = 'registreraGranskning';

export const finnKommando = (namn: string): Arendekommando | null =>
  ARENDEKOMMANDON.find((kommando) => kommando.namn === namn) ?? null;

export const kommandonamn = (): readonly string[] => [
  REGISTRERA_GRANSKNING,
  ...ARENDEKOMMANDON.map(({ namn }) => namn),
];

/** What in the case the command's path names, besides the case: `atgarder/{atgardId}/accepter` names an åtgärd. */
export function kommandotsMal({ resurs }: Arendekommando): Referensslag | null {
  const [, slag] = /\{(\w+)Id\}/.exec(resurs) ?? [];
  return (slag ?? null) as Referensslag | null;
}
