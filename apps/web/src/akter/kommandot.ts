import { ARENDEKOMMANDON, KOMMUNKOMMANDON } from '#application';

/** The command on a case with that name. One that does not exist ends the start. */
export const arendekommandot = (namn: string) => kommandot(ARENDEKOMMANDON, namn);

/** The command on the kommun's own data with that name. */
export const kommunkommandot = (namn: string) => kommandot(KOMMUNKOMMANDON, namn);

function kommandot<K extends Readonly<{ namn: string }>>(alla: readonly K[], namn: string): K {
  const kommando = alla.find((ett) => ett.namn === namn);
  if (kommando === undefined) throw new Error(`Kommandot ${namn} finns inte.`);
  return kommando;
}
