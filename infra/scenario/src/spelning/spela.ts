import type { Brev } from '#local';
import type { Forloppsrad } from '../berattelse/forlopp';
import { kontrolleraBrev } from '../forvantan/kontrollera-brev';
import { Notiskontroll } from '../forvantan/kontrollera-notiser';
import { slutkontroll } from '../forvantan/slutkontroll';
import type { LastScenario } from '../lasning/las-scenario';
import { oppnaRum, type Motoradresser } from './oppna-rum';
import type { Rum } from './rum';
import { berattaNya, spelaSteg, tidpunktFor } from './spela-steg';
import type { Slutlage, Utfall } from './utfall';

export type Spelval = Readonly<{
  /** Gets each row of the account as it happens; nowhere. */
  beratta?: (rad: Forloppsrad) => void;
  avbryt?: AbortSignal;
  /** How long a part of the engine may be away or at work before the run is given up; a minute. */
  talamodMs?: number;
}>;

const EN_MINUT_MS = 60_000;

/**
 * Plays a scenario on a running engine, in a kommun made for this run alone, and tells what became of it. A fault of the
 * engine's ends the run and is told as one of its errors. Rejects only when the run could not begin, or was given up.
 */
export async function spelaScenario(last: LastScenario, motor: Motoradresser, val: Spelval = {}): Promise<Utfall> {
  const borjan = performance.now();
  const avbryt = val.avbryt ?? new AbortController().signal;
  const talamod = { tidMs: val.talamodMs ?? EN_MINUT_MS, avbryt };
  const { rum, stang } = await oppnaRum(last, { motor, talamod, beratta: val.beratta ?? (() => undefined) });
  try {
    await spelaStegen(rum);
    const { arenden, brev } = await granskaSlutet(rum);
    return {
      fil: last.fil,
      scenario: last.scenario.scenario,
      kommunId: rum.ring.kommunId,
      tidMs: Math.round(performance.now() - borjan),
      godkant: rum.fel.length === 0,
      ...{ fel: rum.fel, forlopp: rum.forlopp, arenden, brev },
    };
  } finally {
    await stang();
  }
}

async function spelaStegen(rum: Rum): Promise<void> {
  const { steg } = rum.last.scenario;
  const notiser = new Notiskontroll(rum);
  const [forsta] = steg;
  if (forsta !== undefined) await rum.klocka.borja(tidpunktFor(forsta.nar));
  for (const [index, ett] of steg.entries()) {
    const gick = await spelaSteg(rum, ett, index, notiser).catch((fel: unknown) => {
      if (fel instanceof Error && fel.name === 'AbortError') throw fel;
      rum.felat(['steg', index], fel instanceof Error ? fel.message : String(fel));
      return false;
    });
    if (!gick) return;
  }
}

type Slut = Readonly<{ arenden: readonly Slutlage[]; brev: readonly Brev[] | null }>;

/** The checks that every run ends with; told at the last step, since they are about all of it. */
async function granskaSlutet(rum: Rum): Promise<Slut> {
  const sista = ['steg', rum.last.scenario.steg.length - 1];
  await rum.klocka.vila();
  await berattaNya(rum);
  const arenden: Slutlage[] = [];
  for (const organ of rum.arenden.organ()) {
    const { arende } = await rum.arenden.las(organ);
    const slut = {
      organ,
      arende,
      handelser: await rum.arenden.handelser(organ),
      kvitton: await rum.arenden.kvitton(organ),
    };
    for (const text of slutkontroll(slut)) rum.felat(sista, text);
    arenden.push(slut);
  }
  return { arenden, brev: await granskaBreven(rum, sista) };
}

async function granskaBreven(rum: Rum, sista: readonly PropertyKey[]): Promise<readonly Brev[] | null> {
  const { kommun, steg } = rum.last.scenario;
  const nu = tidpunktFor(steg.at(-1)?.nar ?? '');
  const alla: Brev[] = [];
  for (const person of Object.keys(kommun.personer)) {
    const brev = await rum.brevlada.till(rum.epost(person));
    if (brev === null) return null;
    const notiser = rum.notisbok.alla().filter(({ personer }) => personer.includes(person));
    for (const text of kontrolleraBrev({ person, brev, notiser, nu })) rum.felat(sista, text);
    alla.push(...brev);
  }
  return alla;
}
