import type { Oversyn } from '#application';

/** Rows in one transaction, so that no command waits for long. */
const I_TAGET = 1000;

/**
 * Removes the kommun's idempotency keys that nobody has been promised any more, and the logins that have ended, a little
 * at a time. Gives how many.
 */
export async function gallra(oversyn: Oversyn, kommunId: string, puls: () => void): Promise<number> {
  const nycklar = await allaAv((antal) => oversyn.gallraNycklar(kommunId, antal), puls);
  return nycklar + (await allaAv((antal) => oversyn.gallraSessioner(kommunId, antal), puls));
}

async function allaAv(taBort: (antal: number) => Promise<number>, puls: () => void): Promise<number> {
  let borttagna = 0;
  for (;;) {
    const antal = await taBort(I_TAGET);
    borttagna += antal;
    if (antal < I_TAGET) return borttagna;
    puls();
  }
}
