import type { Oversyn } from '#application';

/** Rows in one transaction, so that no command waits for long. */
const I_TAGET = 1000;

/** Removes the kommun's idempotency keys that nobody has been promised any more, a little at a time. Gives how many. */
export async function gallraNycklar(oversyn: Oversyn, kommunId: string, puls: () => void): Promise<number> {
  let gallrade = 0;
  for (;;) {
    const antal = await oversyn.gallraNycklar(kommunId, I_TAGET);
    gallrade += antal;
    if (antal < I_TAGET) return gallrade;
    puls();
  }
}
