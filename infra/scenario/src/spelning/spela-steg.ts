import { datum, tidpunktIStockholm, type Tidpunkt } from '#domain';
import { kontrolleraSvar } from '../forvantan/kontrollera-svar';
import { jamfor } from '../forvantan/jamfor';
import { kontrolleraLage } from '../forvantan/kontrollera-lage';
import type { Notiskontroll } from '../forvantan/kontrollera-notiser';
import type { Steg } from '../format/steg';
import type { Vag } from '../lasning/kalla';
import type { Svar } from '../motor/api-klient';
import { radForNotis, radForSteg } from '../berattelse/rader';
import { gorHandling, gorLasning, losta } from './gor-handling';
import type { Rum } from './rum';

export const tidpunktFor = (nar: string): Tidpunkt => tidpunktIStockholm(datum(nar.slice(0, 10)), nar.slice(11));

/**
 * Plays one step: time passes, somebody acts or reads, and what should then be true is checked. False when the act came
 * out otherwise than expected: what follows would build on something that is not there.
 */
export async function spelaSteg(rum: Rum, steg: Steg, index: number, notiser: Notiskontroll): Promise<boolean> {
  const vag: Vag = ['steg', index, 'forvanta'];
  await rum.klocka.gaTill(tidpunktFor(steg.nar));
  await berattaNya(rum);
  const gick = await handla(rum, steg, index);
  if (!gick) return false;
  if (NOTISLISTOR.some((lista) => steg.forvanta?.[lista] !== undefined)) {
    await rum.klocka.vila();
    await berattaNya(rum);
  }
  await notiser.kontrollera(steg, vag);
  await kontrolleraLage(rum, steg, vag);
  return true;
}

const NOTISLISTOR = ['paminnelser', 'nyaUppgifter', 'innehavarbyten'] as const;

/** Tells what has been sent since last time. */
export async function berattaNya(rum: Rum): Promise<void> {
  for (const notis of await rum.notisbok.hamtaNya()) rum.beratta(radForNotis(notis, rum.last.scenario.kommun));
}

async function handla(rum: Rum, steg: Steg, index: number): Promise<boolean> {
  const svar = await handlingens(rum, steg);
  const rad = radForSteg(steg, svar, rum.last.scenario);
  if (rad !== null) rum.beratta(rad);
  if (svar === null) return true;
  const fel = kontrolleraSvar(steg.forvanta, svar);
  if (fel !== null) {
    rum.felat(steg.forvanta?.nekas === undefined ? ['steg', index, 'gor'] : ['steg', index, 'forvanta', 'nekas'], fel);
    return false;
  }
  if (steg.forvanta?.svar !== undefined) await kontrolleraKropp(rum, steg, svar, index);
  return true;
}

function handlingens(rum: Rum, steg: Steg): Promise<Svar> | null {
  if (steg.vem === undefined) return null;
  return steg.gor === undefined ? gorLasning(rum, steg, steg.vem) : gorHandling(rum, steg, steg.vem);
}

async function kontrolleraKropp(rum: Rum, steg: Steg, svar: Svar, index: number): Promise<void> {
  const vantat = await losta(rum, steg.arende, steg.forvanta?.svar);
  for (const { vag, text } of jamfor(vantat, svar.kropp)) rum.felat(['steg', index, 'forvanta', 'svar', ...vag], text);
}
