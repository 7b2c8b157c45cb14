import {
  startaMotor,
  tillstandsmapp,
  tom,
  vakta,
  vantaTills,
  type Adresser,
  type Brev,
  type Del,
  type Motor,
} from '#local';
import { Stegklocka } from '#persistence';
import type { Tidpunkt } from '#domain';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';

/** An engine of a spec's own, in a folder and on ports of its own, whose parts may be killed. Gone after `stang`. */
export type EgenMotor = Readonly<{
  motor: Motor;
  adresser: Adresser;
  /** The state folder: Temporal's file and the mail are in it. */
  mapp: string;
  stang: () => Promise<void>;
}>;

/** Everything that API and worker stand on, but not these two: a test starts them itself, as it wants them. */
export const GRUNDDELAR: readonly Del[] = ['databas', 'temporal', 'identitet', 'epost'];

/** Also a letter whose sender died: it is tried again when its activity has timed out. */
const TID_ATT_VILA_MS = 120_000;

export async function egenMotor(delar: readonly Del[] = GRUNDDELAR): Promise<EgenMotor> {
  const mapp = mkdtempSync(join(tmpdir(), 'revisionsvakt-egen-'));
  vakta(tillstandsmapp(mapp));
  // Nothing from the environment: there the address of the shared Temporal may stand.
  const motor = await startaMotor({ tillstand: mapp, portar: 'lediga', delar, miljo: {} });
  return {
    motor,
    adresser: motor.adresser,
    mapp,
    stang: async () => {
      await motor.stoppa();
      tom(tillstandsmapp(mapp));
    },
  };
}

/** Runs SQL as superuser, past row-level security: to look at what is stored. */
export async function fraga<Rad extends object>(
  { databas, databasAdmin }: Adresser,
  sql: string,
  ...parametrar: unknown[]
): Promise<readonly Rad[]> {
  const url = new URL(databasAdmin);
  url.pathname = new URL(databas).pathname;
  const klient = new Client({ connectionString: url.href });
  klient.on('error', () => undefined);
  await klient.connect();
  try {
    return (await klient.query<Rad>(sql, parametrar)).rows;
  } finally {
    await klient.end();
  }
}

/** The letters that the mail server has taken for these addresses, in the order they came. */
export async function mottagenPost({ epostSida }: Adresser, till: readonly string[]): Promise<readonly Brev[]> {
  const svar = await fetch(`${epostSida ?? ''}/brev`);
  const alla = (await svar.json()) as readonly Brev[];
  return alla.filter((brev) => brev.till.some((adress) => till.includes(adress)));
}

/** Sets the kommun's clock and waits until all that is due by then has been done. */
export async function stegaTill(adresser: Adresser, kommunId: string, nu: Tidpunkt): Promise<void> {
  await medKlocka(adresser, async (klocka) => {
    await klocka.stall(kommunId, nu);
    await vila(klocka, kommunId);
  });
}

/** Steps from one due moment to the next, as time would, and ends at `slut`. */
export async function spelaTill(adresser: Adresser, kommunId: string, slut: Tidpunkt): Promise<void> {
  await medKlocka(adresser, async (klocka) => {
    await vila(klocka, kommunId);
    for (;;) {
      const nasta = await klocka.nasta(kommunId);
      await klocka.stall(kommunId, nasta !== null && nasta < slut ? nasta : slut);
      await vila(klocka, kommunId);
      if (nasta === null || nasta >= slut) return;
    }
  });
}

/** Waits until all that is due has been done. */
export const tillsDetVilar = (adresser: Adresser, kommunId: string, tidMs = TID_ATT_VILA_MS): Promise<void> =>
  medKlocka(adresser, (klocka) => vila(klocka, kommunId, tidMs));

/** Sets the clock without waiting: nobody may be there to act. */
export const stallKlockan = (adresser: Adresser, kommunId: string, nu: Tidpunkt): Promise<void> =>
  medKlocka(adresser, (klocka) => klocka.stall(kommunId, nu));

async function vila(klocka: Stegklocka, kommunId: string, tidMs = TID_ATT_VILA_MS): Promise<void> {
  const val = { tidMs, mellanrumMs: 20 };
  if (!(await vantaTills(() => klocka.vilar(kommunId), val))) throw new Error('Kommunen kom aldrig till vila.');
}

async function medKlocka(adresser: Adresser, gor: (klocka: Stegklocka) => Promise<void>): Promise<void> {
  const klocka = await Stegklocka.oppna(adresser.databas);
  try {
    await gor(klocka);
  } finally {
    await klocka.stang();
  }
}
