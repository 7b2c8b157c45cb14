import { glomAdresser, type Adresser } from './adresser';
import { AGAR_ROLL, annanUrl, APP_ROLL, databasnamn, WORKER_ROLL } from './databas';
import { hemligheter, type Hemligheter } from './hemligheter';
import { API_RESURS } from './identitet-namn';
import { installningar, type Installningar } from './installningar';
import { minnsPortar, valjMotornsPortar } from './motor-portar';
import type { Del, MotorVal } from './motor-val';
import type { Portar } from './portar';
import { POSTGRES_SUPERUSER } from './postgres';
import { Barnprocess, type Program } from './process';
import { Processlista } from './processlista';
import type { Sammanhang } from './sammanhang';
import { oppna, tillstandsmapp } from './tillstandsmapp';

const EN_TIMME_S = 3600;

type Ram = Readonly<{ avbryt: AbortSignal; vidHaveri: (fel: Error) => void; processer: Map<Del, Barnprocess> }>;

/** Reads the settings, takes the state folder, ends what a killed engine left, and decides where everything goes. */
export async function forbered(
  val: MotorVal,
  ram: Ram,
): Promise<Readonly<{ sammanhang: Sammanhang; slapp: () => void }>> {
  const installda = installningar(val.miljo ?? process.env);
  const tillstand = tillstandsmapp(val.tillstand);
  const slapp = await oppna(tillstand, ram.avbryt);
  // A killed engine leaves its addresses behind; nobody must take them for ours.
  glomAdresser(tillstand);
  try {
    const sag = val.sag ?? (() => undefined);
    const lista = new Processlista(tillstand.fil('processer.json'));
    const kvar = await lista.avslutaKvarlamnade();
    if (kvar.length > 0) sag(`Förra körningen avbröts: ${kvar.join(', ')} var kvar och har avslutats.`);
    const portar = await valjMotornsPortar(val, installda, tillstand, sag);
    minnsPortar(tillstand, portar);
    const hemliga = hemligheter(tillstand.fil('hemligheter.json'));
    const omgivning = { logg: val.logg ?? (() => undefined), lista, avbryt: ram.avbryt, vidHaveri: ram.vidHaveri };
    const sammanhang: Sammanhang = {
      tillstand,
      installningar: installda,
      hemligheter: hemliga,
      portar,
      adresser: adresserFor(val, installda, portar, hemliga),
      avbryt: ram.avbryt,
      sag,
      klocka: val.klocka ?? 'stegad',
      tokenSekunder: val.tokenSekunder ?? EN_TIMME_S,
      kor: async (del: Del, program: Program) => {
        const barn = new Barnprocess(program, omgivning);
        ram.processer.set(del, barn);
        await barn.start();
      },
    };
    return { sammanhang, slapp };
  } catch (fel) {
    slapp();
    throw fel;
  }
}

function adresserFor(val: MotorVal, installda: Installningar, portar: Portar, hemliga: Hemligheter): Adresser {
  const lokal = (port: number): string => `http://127.0.0.1:${String(port)}`;
  return {
    webb: lokal(portar.webb),
    api: lokal(portar.api),
    workerHalsa: lokal(portar.workerHalsa),
    ...databasadresser(val, installda, portar, hemliga),
    temporal: installda.TEMPORAL_ADDRESS ?? `127.0.0.1:${String(portar.temporal)}`,
    temporalNamespace: val.namnrymd ?? installda.TEMPORAL_NAMESPACE ?? 'default',
    issuer: installda.OIDC_ISSUER ?? lokal(portar.identitet),
    audience: installda.OIDC_AUDIENCE ?? API_RESURS,
    smtp: installda.SMTP_URL ?? `smtp://127.0.0.1:${String(portar.smtp)}`,
    epostSida: installda.SMTP_URL === undefined ? lokal(portar.epostSida) : null,
  };
}

function databasadresser(val: MotorVal, installda: Installningar, portar: Portar, hemliga: Hemligheter) {
  const { DATABASE_URL: extern } = installda;
  const server =
    extern ?? `postgres://${POSTGRES_SUPERUSER}:${hemliga.postgres}@127.0.0.1:${String(portar.databas)}/postgres`;
  const databas = val.databas ?? (extern === undefined ? 'revisionsvakt' : databasnamn(extern) || 'revisionsvakt');
  const som = (roll: string, losenord: string): string => annanUrl(server, { inloggning: { roll, losenord }, databas });
  const med = (url: string): string => (val.databas === undefined ? url : annanUrl(url, { databas }));
  const { DATABASE_URL_APP: app, DATABASE_URL_WORKER: worker } = installda;
  return {
    databas: extern === undefined ? som(AGAR_ROLL, hemliga.agare) : annanUrl(extern, { databas }),
    databasAdmin: server,
    databasApp: app === undefined ? som(APP_ROLL, hemliga.app) : med(app),
    databasWorker: worker === undefined ? som(WORKER_ROLL, hemliga.worker) : med(worker),
  };
}
