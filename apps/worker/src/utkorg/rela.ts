import type { Utkorg, Utkorgspost, Vakt } from '#application';
import { felkedja } from '#integrations';
import type { Logg } from '#integrations';
import type { Halsolage } from '../halsa/halsolage';
import { sov } from '../loopar/sov';
import { Uppehall } from '../loopar/uppehall';
import { Vackbar } from '../loopar/vackbar';

export type Reladelar = Readonly<{ utkorg: Utkorg; vakt: Vakt; halsa: Halsolage; logg: Logg }>;

/** Rows per transaction. */
const OMGANG = 50;
/** How often to look without a hint. */
const MELLAN_BLICKAR_MS = 1_000;

/** Where to go on; null: from the beginning. */
type Plats = { efter: string | null };

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
  const uppehall = new Uppehall();
  const plats: Plats = { efter: null };
  while (!stopp.aborted) {
    if (await tomd(delar, plats, uppehall, stopp)) await hint.vila(MELLAN_BLICKAR_MS);
    else await sov(uppehall.okat(), stopp);
  }
  const slutaLyssna = await lyssnar;
  await slutaLyssna();
}

/** Empties the outbox. False when it could not be done; that is told once, and once when it goes again. */
async function tomd(delar: Reladelar, plats: Plats, uppehall: Uppehall, stopp: AbortSignal): Promise<boolean> {
  const { halsa, logg } = delar;
  try {
    while ((await enOmgang(delar, plats)) && !stopp.aborted);
    if (uppehall.pagar) logg.skriv('info', 'utkorg.igang');
    uppehall.nollstall();
    halsa.satt('utkorg', true);
    return true;
  } catch (fel) {
    if (!uppehall.pagar) logg.skriv('warn', 'utkorg.vantar', { fel: felkedja(fel) });
    halsa.satt('utkorg', false);
    return false;
  }
}

/**
 * Hands over the next stretch. True when there may be more. Throws when all of it was refused: then the services are
 * probably away. What a few refuse is passed by until the next time round, so it stands in nobody's way.
 */
async function enOmgang({ utkorg, vakt }: Reladelar, plats: Plats): Promise<boolean> {
  const { efter } = plats;
  const { lamnade, fel, fortsattEfter } = await utkorg.tom(OMGANG, (post) => skicka(vakt, post), efter);
  plats.efter = fortsattEfter;
  if (lamnade === 0 && fel.length > 0) throw fel[0];
  const slutUtanFynd = lamnade === 0 && efter !== null;
  return fortsattEfter !== null || slutUtanFynd;
}

function skicka(vakt: Vakt, { slag, kommunId, malId }: Utkorgspost): Promise<void> {
  switch (slag) {
    case 'ARENDE':
      return vakt.vackArende(kommunId, malId);
    case 'UTSKICK':
      return vakt.vackUtskick(kommunId);
    case 'RAPPORTERING':
      return vakt.vackRapportering(kommunId);
  }
}

/** Without the hints everything still goes, a second later; so a failure to listen is only told. */
async function lyssna({ utkorg, logg }: Reladelar, vidHint: () => void): Promise<() => Promise<void>> {
  try {
    return await utkorg.lyssna(vidHint);
  } catch (fel) {
    logg.skriv('warn', 'utkorg.lyssnar-inte', { fel: felkedja(fel) });
    return () => Promise.resolve();
  }
}
