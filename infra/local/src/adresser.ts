import { rmSync } from 'node:fs';
import { z } from 'zod';
import { lasJson, skrivJson } from './jsonfil';
import { korandeProcess, tillstandsmapp, type Tillstandsmapp } from './tillstandsmapp';

const Adresser = z.object({
  webb: z.string(),
  api: z.string(),
  workerHalsa: z.string(),
  /** The owner of the tables: for migrations and for tests that look at rows. */
  databas: z.string(),
  /** A superuser in the local stack; with `DATABASE_URL` the same account as `databas`. */
  databasAdmin: z.string(),
  databasApp: z.string(),
  databasWorker: z.string(),
  temporal: z.string(),
  temporalNamespace: z.string(),
  issuer: z.string(),
  audience: z.string(),
  smtp: z.string(),
  /** The page with what was sent; null when mail goes to a server of somebody else's. */
  epostSida: z.string().nullable(),
});

/** Where everything is. Parts that were not asked for have the address they would have had. */
export type Adresser = Readonly<z.infer<typeof Adresser>>;

/** The addresses of the engine that runs in this state folder now, or null. */
export function korandeAdresser(tillstand: Tillstandsmapp = tillstandsmapp()): Adresser | null {
  return korandeProcess(tillstand) === null ? null : lasJson(fil(tillstand), Adresser);
}

/** Tells other programs on the machine where the engine is. The file holds passwords and is its owner's only. */
export const kungorAdresser = (tillstand: Tillstandsmapp, adresser: Adresser): void => {
  skrivJson(fil(tillstand), adresser);
};

export const glomAdresser = (tillstand: Tillstandsmapp): void => {
  rmSync(fil(tillstand), { force: true });
};

const fil = (tillstand: Tillstandsmapp): string => tillstand.fil('adresser.json');
