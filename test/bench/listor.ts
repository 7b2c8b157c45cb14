import { aktorFor, listaArenden, listaAtgarder, minaUppgifter, visaOversikt, type Aktor } from '#application';
import { tidpunktIStockholm } from '#domain';
import { oppnaLager, type OppetLager } from '#persistence';
import { Client } from 'pg';
import { Apiklient } from '../support/api-klient';
import { fraga, stallKlockan } from '../support/egen-motor';
import { lyssnaPaSql, type Sats } from '../support/lyssna-pa-sql';
import { storKommun, type StorKommun } from '../support/stor-kommun';
import { kravSvar } from './kommando';
import { matning, type Matning } from './matning';
import type { Rigg } from './rigg';
import { matSidor } from './sidor';
import { matVadOm } from './vad-om';

const ANTAL_ARENDEN = 10_000;
const MAL_LISTA_MS = 50;
const MAL_OVERSIKT_MS = 100;

/** One question: over HTTP, and as the use case itself, to be listened to. */
type Lasning = Readonly<{
  namn: string;
  vag: string;
  vem: keyof Pick<StorKommun, 'juristId' | 'kansliId'>;
  mal: number;
  gor: (lager: OppetLager['lager'], aktor: Aktor) => Promise<Readonly<{ ok: boolean }>>;
}>;

const SIDA = { sida: 1, antal: 20 };
const ALLA_ATGARDER = {
  ...{ ...SIDA, organId: null, befattningId: null, status: null, forsenade: false },
  ...{ klartFran: null, klartTill: null, efter: null },
};

const LASNINGAR: readonly Lasning[] = [
  {
    ...{ namn: 'Lista ärenden', vag: 'revisionsarenden', vem: 'juristId', mal: MAL_LISTA_MS },
    gor: (lager, aktor) =>
      listaArenden(lager, aktor, { ...SIDA, organId: null, svarStatus: null, sok: null, efter: null }),
  },
  {
    ...{ namn: 'Lista uppgifter', vag: 'uppgifter', vem: 'juristId', mal: MAL_LISTA_MS },
    gor: (lager, aktor) => minaUppgifter(lager, aktor, { ...SIDA, efter: null }),
  },
  {
    ...{ namn: 'Lista åtgärder', vag: 'atgarder', vem: 'juristId', mal: MAL_LISTA_MS },
    gor: (lager, aktor) => listaAtgarder(lager, aktor, ALLA_ATGARDER),
  },
  {
    ...{ namn: 'Lista försenade åtgärder', vag: 'atgarder?forsenade=true', vem: 'juristId', mal: MAL_LISTA_MS },
    gor: (lager, aktor) => listaAtgarder(lager, aktor, { ...ALLA_ATGARDER, forsenade: true }),
  },
  {
    ...{ namn: 'Kommunens översikt', vag: 'oversikt', vem: 'kansliId', mal: MAL_OVERSIKT_MS },
    gor: (lager, aktor) => visaOversikt(lager, aktor),
  },
];

/**
 * Lists and overview of a kommun with 10 000 open cases and 30 000 åtgärder, through HTTP and as the bare SQL of the same
 * use case, in turn. Nothing else is going on.
 */
export async function matListor(rigg: Rigg): Promise<readonly Matning[]> {
  const { adresser, omfang, api, sag } = rigg;
  sag(`Fyller en kommun med ${String(ANTAL_ARENDEN)} ärenden …`);
  const oppet = await oppnaLager({ url: adresser.databasApp, klocka: 'stegad', poolstorlek: 1 });
  const klient = new Client({ connectionString: adresser.databasApp });
  try {
    const sql = (sats: string, ...parametrar: unknown[]) => fraga(adresser, sats, ...parametrar);
    const kommun = await storKommun(oppet.lager, sql, ANTAL_ARENDEN, adresser.issuer);
    await stallKlockan(adresser, kommun.id, tidpunktIStockholm(kommun.idag, '09:00'));
    await klient.connect();
    const apin = await api();
    sag('Mäter listor …');
    const matningar: Matning[] = [];
    for (const lasning of LASNINGAR) {
      const anropare = await Apiklient.loggaIn(adresser, kommun[lasning.vem]);
      const satser = await spelaIn(oppet, kommun, lasning);
      const tider = { http: [] as number[], sql: [] as number[] };
      for (let i = 0; i < omfang.lasningar; i += 1) {
        tider.http.push(await tid(async () => kravSvar(await anropare.get(lasning.vag))));
        tider.sql.push(await tid(() => kor(klient, satser)));
      }
      matningar.push(
        matning(lasning.namn, 'ms', tider.http, lasning.mal),
        matning('  samma som ren SQL', 'ms', tider.sql),
      );
    }
    await apin.stoppa();
    matningar.push(...(await matSidor(rigg, kommun)));
    sag('Mäter vad om …');
    matningar.push(await matVadOm(oppet, kommun));
    return matningar;
  } finally {
    await klient.end();
    await oppet.stang();
  }
}

async function spelaIn({ lager }: OppetLager, kommun: StorKommun, lasning: Lasning): Promise<readonly Sats[]> {
  const konto = { kommunId: kommun.id, personId: kommun[lasning.vem] };
  const aktor = await lager.iTransaktion(kommun.id, (t) => aktorFor(t, konto, kommun.idag));
  return lyssnaPaSql(async () => {
    if (!(await lasning.gor(lager, aktor)).ok) throw new Error(`${lasning.namn} nekades.`);
  });
}

async function kor(klient: Client, satser: readonly Sats[]): Promise<void> {
  for (const { text, parametrar } of satser) await klient.query(text, [...parametrar]);
}

async function tid(gor: () => Promise<unknown>): Promise<number> {
  const borjan = performance.now();
  await gor();
  return performance.now() - borjan;
}
