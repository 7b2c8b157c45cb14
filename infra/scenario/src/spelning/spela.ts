import { arAvbrutet } from '../motor/omtag';
import type { Forloppsrad } from '../berattelse/forlopp';
import { Notiskontroll } from '../forvantan/kontrollera-notiser';
import type { LastScenario } from '../lasning/las-scenario';
import type { Vag } from '../lasning/kalla';
import { granskaSlutet } from './granska-slutet';
import { oppnaRum, type Motoradresser } from './oppna-rum';
import type { Rum } from './rum';
import { spelaSteg, tidpunktFor } from './spela-steg';
import type { Utfall } from './utfall';

export type Spelval = Readonly<{
  /** Gets each row of the account as it happens; nowhere. */
  beratta?: (rad: Forloppsrad) => void;
  avbryt?: AbortSignal;
  /** How long a part of the engine may be away or at work before the run is given up; two minutes. */
  talamodMs?: number;
}>;

/** A letter whose sender died is tried again when its activity has timed out. */
const TVA_MINUTER_MS = 120_000;

/**
 * Plays a scenario on a running engine, in a kommun made for this run alone, and tells what became of it. A fault of the
 * engine's ends the run and is told as one of its errors. Rejects only when the run could not begin, or was given up.
 */
export async function spelaScenario(last: LastScenario, motor: Motoradresser, val: Spelval = {}): Promise<Utfall> {
  const borjan = performance.now();
  const avbryt = val.avbryt ?? new AbortController().signal;
  const talamod = { tidMs: val.talamodMs ?? TVA_MINUTER_MS, avbryt };
  const { rum, stang } = await oppnaRum(last, { motor, talamod, beratta: val.beratta ?? (() => undefined) });
  try {
    const sista = await spelaStegen(rum);
    const slutet = { nu: tidpunktFor(last.scenario.steg[sista]?.nar ?? ''), vag: ['steg', sista] };
    const slut = await medFelen(rum, slutet.vag, () => granskaSlutet(rum, slutet));
    return {
      fil: last.fil,
      scenario: last.scenario.scenario,
      kommunId: rum.ring.kommunId,
      tidMs: Math.round(performance.now() - borjan),
      godkant: rum.fel.length === 0,
      ...{ fel: rum.fel, forlopp: rum.forlopp },
      ...(slut ?? { arenden: [], brev: null }),
    };
  } finally {
    await stang();
  }
}

/** Returns the index of the step that the run came to: the last one, or the one that went otherwise than expected. */
async function spelaStegen(rum: Rum): Promise<number> {
  const { steg } = rum.last.scenario;
  const notiser = new Notiskontroll(rum);
  const sista = steg.length - 1;
  for (const [index, ett] of steg.entries()) {
    const gick = await medFelen(rum, ['steg', index], async () => {
      if (index === 0) await rum.klocka.borja(tidpunktFor(ett.nar));
      const blevSom = await spelaSteg(rum, ett, index, notiser);
      if (index === sista) await rum.klocka.vila();
      return blevSom;
    });
    if (gick !== true) return index;
  }
  return sista;
}

/** What the engine could not do is an error of the run, at its place in the file; null then. */
async function medFelen<T>(rum: Rum, vag: Vag, gor: () => Promise<T>): Promise<T | null> {
  try {
    return await gor();
  } catch (fel) {
    if (arAvbrutet(fel)) throw fel;
    rum.felat(vag, fel instanceof Error ? fel.message : String(fel).replace(/^Error: /, ''));
    return null;
  }
}
