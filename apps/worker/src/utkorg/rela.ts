import type { Utkorg, Utkorgspost, Vakt } from '#application';
import { felkedja } from '#integrations';
import type { Logg } from '#integrations';
import type { Halsolage } from '../halsa/halsolage';
import { sov } from '../loopar/sov';
import { Vackbar } from '../loopar/vackbar';

export type Reladelar = Readonly<{ utkorg: Utkorg; vakt: Vakt; halsa: Halsolage; logg: Logg }>;

/** Rows per transaction. */
const OMGANG = 50;
/** How often to look without a hint. */
const MELLAN_BLICKAR_MS = 1_000;
const KORTASTE_UPPEHALL_MS = 200;
const LANGSTA_UPPEHALL_MS = 5_000;

/**
 * Hands on to the workflows what committed commands have left in the outbox, until the stop. The database's
 * notification is a hint that saves waiting; the look each second is what makes it certain (quality C2.10). While
 * Temporal or the database is away the rows stay where they are.
 */
export async function korRela(delar: Reladelar, stopp: AbortSignal): Promise<void> {
  const hint = new Vackbar();
  const vack = () => {
    hint.vack();
  };
  stopp.addEventListener('abort', vack, { once: true });
  const lyssnar = lyssna(delar, vack);
  let uppehall = 0;
  while (!stopp.aborted) {
    uppehall = await omgang(delar, uppehall, stopp);
    if (uppehall > 0) await sov(uppehall, stopp);
    else await hint.vila(MELLAN_BLICKAR_MS);
  }
  await (
    await lyssnar
  )();
}

/** Empties the outbox. Returns how long to hold off: 0 after success, twice as long after each failure. */
async function omgang(delar: Reladelar, uppehall: number, stopp: AbortSignal): Promise<number> {
  const { utkorg, vakt, halsa, logg } = delar;
  try {
    while ((await utkorg.tom(OMGANG, (post) => skicka(vakt, post))) > 0 && !stopp.aborted);
    if (uppehall > 0) logg.skriv('info', 'utkorg.igang');
    halsa.satt('utkorg', true);
    return 0;
  } catch (fel) {
    if (uppehall === 0) logg.skriv('warn', 'utkorg.vantar', { fel: felkedja(fel) });
    halsa.satt('utkorg', false);
    return Math.min(Math.max(KORTASTE_UPPEHALL_MS, uppehall * 2), LANGSTA_UPPEHALL_MS);
  }
}

const skicka = (vakt: Vakt, post: Utkorgspost): Promise<void> =>
  post.slag === 'ARENDE' ? vakt.vackArende(post.kommunId, post.malId) : vakt.vackUtskick(post.kommunId);

/** Without the hints everything still goes, a second later; so a failure to listen is only told. */
async function lyssna({ utkorg, logg }: Reladelar, vidHint: () => void): Promise<() => Promise<void>> {
  try {
    return await utkorg.lyssna(vidHint);
  } catch (fel) {
    logg.skriv('warn', 'utkorg.lyssnar-inte', { fel: felkedja(fel) });
    return () => Promise.resolve();
  }
}
