import {
  AGAR_ROLL,
  annanUrl,
  APP_ROLL,
  databasnamn,
  finnsDatabas,
  skapaDatabas,
  skapaRoller,
  WORKER_ROLL,
} from './databas';
import { forberedPostgres, postgresServer } from './postgres';
import { postgresPlats } from './postgres-plats';
import type { Sammanhang } from './sammanhang';

/** Starts PostgreSQL, unless there is one already, and sees to it that the database and its three logins exist. */
export async function startaDatabas(sammanhang: Sammanhang): Promise<void> {
  const { installningar } = sammanhang;
  if (installningar.DATABASE_URL === undefined) await startaEgen(sammanhang);
  else await forberedExtern(sammanhang);
}

async function startaEgen({ tillstand, hemligheter, portar, adresser, kor, avbryt, sag }: Sammanhang): Promise<void> {
  const plats = await postgresPlats(tillstand, sag);
  await forberedPostgres(plats, hemligheter.postgres, avbryt);
  await kor('databas', postgresServer(plats, portar.databas, adresser.databasAdmin));
  await skapaRoller(adresser.databasAdmin, [
    { roll: AGAR_ROLL, losenord: hemligheter.agare, far: 'CREATEDB' },
    { roll: APP_ROLL, losenord: hemligheter.app },
    { roll: WORKER_ROLL, losenord: hemligheter.worker },
  ]);
  await skapaDatabas(adresser.databasAdmin, databasnamn(adresser.databas), AGAR_ROLL);
}

/** Somebody else's server: roles are made unless their addresses were given too. */
async function forberedExtern({ adresser, hemligheter, installningar }: Sammanhang): Promise<void> {
  if (!(await finnsDatabas(adresser.databas))) {
    await skapaDatabas(annanUrl(adresser.databas, { databas: 'postgres' }), databasnamn(adresser.databas));
  }
  const { DATABASE_URL_APP, DATABASE_URL_WORKER } = installningar;
  await skapaRoller(adresser.databas, [
    ...(DATABASE_URL_APP === undefined ? [{ roll: APP_ROLL, losenord: hemligheter.app }] : []),
    ...(DATABASE_URL_WORKER === undefined ? [{ roll: WORKER_ROLL, losenord: hemligheter.worker }] : []),
  ]);
}
