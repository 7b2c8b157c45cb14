import type { Adresser } from '#local';
import { egenMotor, type EgenMotor } from '../support/egen-motor';
import { startaApi, startaWebb, startaWorker, type EgenProcess } from '../support/egen-process';

/** How much to measure: starts of each program, pairs of commands (two cases each, all woken at once), single wakes,
 * pairs of readings of each list and page. */
export type Omfang = Readonly<{ starter: number; par: number; vackningar: number; lasningar: number }>;

export const FULLT: Omfang = { starter: 5, par: 500, vackningar: 100, lasningar: 60 };
export const SNABBT: Omfang = { starter: 2, par: 100, vackningar: 40, lasningar: 20 };

/** The engine under measurement, in a folder of its own. API and worker come and go. */
export type Rigg = Readonly<{
  motor: EgenMotor;
  adresser: Adresser;
  omfang: Omfang;
  api: () => Promise<EgenProcess>;
  webb: () => Promise<EgenProcess>;
  worker: () => Promise<EgenProcess>;
  /** Says what is going on, on stderr. */
  sag: (rad: string) => void;
}>;

/** Runs `mat` on a fresh engine and leaves nothing behind, also when it fails. */
export async function medRigg<T>(omfang: Omfang, mat: (rigg: Rigg) => Promise<T>): Promise<T> {
  const sag = (rad: string): void => {
    process.stderr.write(`${rad}\n`);
  };
  sag('Startar en egen motor …');
  const motor = await egenMotor();
  const igang: EgenProcess[] = [];
  const minns = async (start: Promise<EgenProcess>): Promise<EgenProcess> => {
    const process = await start;
    igang.push(process);
    return process;
  };
  try {
    return await mat({
      motor,
      adresser: motor.adresser,
      omfang,
      api: () => minns(startaApi(motor.adresser)),
      webb: () => minns(startaWebb(motor.adresser)),
      worker: () => minns(startaWorker(motor.adresser)),
      sag,
    });
  } finally {
    await Promise.all(igang.map((process) => process.stoppa()));
    await motor.stang();
  }
}
