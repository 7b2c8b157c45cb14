import { glomAdresser, kungorAdresser, type Adresser } from './adresser';
import { startaApi } from './del-api';
import { startaDatabas } from './del-databas';
import { startaEpost } from './del-epost';
import { startaIdentitet } from './del-identitet';
import { startaTemporal } from './del-temporal';
import { startaWebb } from './del-webb';
import { startaWorker } from './del-worker';
import { forberedDatabas } from './forbered-databas';
import { forbered } from './forberedelse';
import { DELAR, type Del, type MotorVal } from './motor-val';
import type { Barnprocess } from './process';
import type { Sammanhang } from './sammanhang';

/** A running engine. */
export type Motor = Readonly<{
  adresser: Adresser;
  /** The processes that were started here, by part: `pid`, `stop()`, `kill9()`, `restart()`. */
  processer: ReadonlyMap<Del, Barnprocess>;
  /** One of them. Throws when that part was not asked for, or is somebody else's. */
  process: (del: Del) => Barnprocess;
  /** Stops everything in order and gives the state folder back. Safe to call twice. */
  stoppa: () => Promise<void>;
}>;

/**
 * Starts the real parts of Revisionsvakt on this machine and waits till all are ready. Used by `npm start`, the
 * demo, the scenarios and the tests. Throws `StartFel` with one line about what to mend; then nothing is left.
 */
export async function startaMotor(val: MotorVal = {}): Promise<Motor> {
  const processer = new Map<Del, Barnprocess>();
  const stopp = new AbortController();
  let slut: Promise<void> | null = null;
  const stoppa = (): Promise<void> => (slut ??= stoppaAllt());

  const omgivning = {
    avbryt: AbortSignal.any([stopp.signal, ...(val.avbryt === undefined ? [] : [val.avbryt])]),
    vidHaveri: (fel: Error) => {
      void stoppa().then(() => {
        if (val.vidHaveri === undefined) throw fel;
        val.vidHaveri(fel);
      });
    },
  };
  const { sammanhang, slapp } = await forbered(val, { ...omgivning, processer });

  async function stoppaAllt(): Promise<void> {
    stopp.abort();
    for (const del of DELAR) await processer.get(del)?.stop();
    glomAdresser(sammanhang.tillstand);
    slapp();
  }

  try {
    await startaDelar(sammanhang, val, stopp);
  } catch (fel) {
    await stoppa();
    throw fel;
  }
  kungorAdresser(sammanhang.tillstand, sammanhang.adresser);
  return { adresser: sammanhang.adresser, processer, process: (del) => hitta(processer, del), stoppa };
}

type Starta = (sammanhang: Sammanhang) => Promise<void>;

const GRUND: readonly (readonly [Del, Starta])[] = [
  ['databas', startaDatabas],
  ['temporal', startaTemporal],
  ['identitet', startaIdentitet],
  ['epost', startaEpost],
];
const OVANPA: readonly (readonly [Del, Starta])[] = [
  ['worker', startaWorker],
  ['api', startaApi],
  ['webb', startaWebb],
];

async function startaDelar(sammanhang: Sammanhang, val: MotorVal, stopp: AbortController): Promise<void> {
  const valda = new Set(val.delar ?? DELAR);
  const starta = (delar: typeof GRUND): Promise<void> =>
    alla(
      delar.filter(([del]) => valda.has(del)).map(([, hur]) => hur(sammanhang)),
      stopp,
    );
  await starta(GRUND);
  if (valda.has('databas')) await forberedDatabas(sammanhang.adresser, val.exempel === true);
  await starta(OVANPA);
}

/** The first fault gives up the rest; all are waited for, so that nothing starts after the stop. */
async function alla(starter: readonly Promise<void>[], stopp: AbortController): Promise<void> {
  const fel: unknown[] = [];
  await Promise.all(
    starter.map((start) =>
      start.catch((skal: unknown) => {
        fel.push(skal);
        stopp.abort();
      }),
    ),
  );
  if (fel.length > 0) throw fel[0];
}

function hitta(processer: ReadonlyMap<Del, Barnprocess>, del: Del): Barnprocess {
  const barn = processer.get(del);
  if (barn === undefined) throw new Error(`Delen ${del} startades inte här.`);
  return barn;
}
