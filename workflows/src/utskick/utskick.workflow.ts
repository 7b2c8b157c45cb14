import {
  ActivityFailure,
  condition,
  continueAsNew,
  defineSignal,
  isCancellation,
  proxyActivities,
  setCurrentDetails,
  setHandler,
} from '@temporalio/workflow';
import { SIGNAL } from '#contracts/workflows';
import type { UtskickInput } from '#contracts/workflows';
import { dagsAttBorjaOm } from '../dags-att-borja-om';
import { vantetext, vantetid } from '../vantetid';

/** What the workflow needs done. The worker implements it; a test may, too. */
export interface UtskickActivities {
  /** Gathers what may be sent now into letters; says which wait to be sent, oldest first, and when to look again. */
  samlaBrev(kommun: Readonly<{ kommunId: string }>): Promise<Brevlage>;
  /** Sends one letter unless it is sent. Rejects when the mail server did not take it. */
  skickaBrev(brev: Readonly<{ kommunId: string; brevId: string }>): Promise<void>;
}

export type Brevlage = Readonly<{ attSkicka: readonly string[]; vantaMs: number }>;

/** Whatever is said about the next notice, look once a day: heals a lost signal. */
const ETT_DYGN_MS = 24 * 60 * 60 * 1000;
/** How soon letters that did not go are tried again. */
const NASTA_FORSOK_MS = 5 * 60 * 1000;

const { samlaBrev } = proxyActivities<UtskickActivities>({
  startToCloseTimeout: '30 seconds',
  retry: { initialInterval: '1 second', backoffCoefficient: 2, maximumInterval: '1 minute' },
});
// The mail server gets 1 + 2 + 4 + 8 seconds to recover before the next letter has its turn.
const { skickaBrev } = proxyActivities<UtskickActivities>({
  // As long as the database keeps the letter for a server that thinks; a dead worker is found out by its silence.
  startToCloseTimeout: '20 minutes',
  heartbeatTimeout: '10 seconds',
  retry: { initialInterval: '1 second', backoffCoefficient: 2, maximumAttempts: 5 },
});

const notiserFinns = defineSignal(SIGNAL.notiserFinns);

/**
 * Sends the kommun's mail for as long as the kommun is there: one letter at a time, which is also the cap on how
 * hard a mail server is pressed.
 */
export async function utskick(input: UtskickInput): Promise<void> {
  let nytt = false;
  setHandler(notiserFinns, () => {
    nytt = true;
  });

  let { misslyckade = [], sist = [] } = input;
  for (;;) {
    nytt = false;
    const lage = await samlaBrev({ kommunId: input.kommunId });
    for (const brevId of attForsoka(lage.attSkicka, misslyckade, sist)) {
      // What is new goes before another try with what has failed before.
      if (nytt && sist.includes(brevId)) break;
      if (!(await gickIvag(input.kommunId, brevId))) misslyckade = [...misslyckade, brevId];
      await bytKorning({ ...input, misslyckade, sist });
    }
    await vanta(lage.vantaMs, misslyckade, () => nytt);
    sist = lage.attSkicka.filter((id) => misslyckade.includes(id) || sist.includes(id));
    misslyckade = [];
    await bytKorning({ ...input, misslyckade, sist });
  }
}

async function vanta(vantaMs: number, misslyckade: readonly string[], tills: () => boolean): Promise<void> {
  const ms = vantetid(vantaMs, misslyckade.length > 0 ? NASTA_FORSOK_MS : ETT_DYGN_MS);
  setCurrentDetails(vantetext(ms));
  await condition(tills, ms);
}

async function bytKorning(input: UtskickInput): Promise<void> {
  if (dagsAttBorjaOm(input.handelserPerKorning)) await continueAsNew<typeof utskick>(input);
}

/** Letters to try in this round: not those that have failed in it, and last those that failed before. */
function attForsoka(
  brev: readonly string[],
  misslyckade: readonly string[],
  sist: readonly string[],
): readonly string[] {
  const kvar = brev.filter((id) => !misslyckade.includes(id));
  return [...kvar.filter((id) => !sist.includes(id)), ...kvar.filter((id) => sist.includes(id))];
}

async function gickIvag(kommunId: string, brevId: string): Promise<boolean> {
  try {
    await skickaBrev({ kommunId, brevId });
    return true;
  } catch (fel) {
    if (fel instanceof ActivityFailure && !isCancellation(fel)) return false;
    throw fel;
  }
}
