import { Client } from 'pg';
import type { Apiklient, Apisvar } from '../support/api-klient';
import { motorkommun, nyttArendeOverHttp, type Motorkommun } from '../support/motorkommun';
import type { Sats } from '../support/lyssna-pa-sql';
import { spelaInDiarieforing } from './inspelning';
import { kvotAvPar, type Kvot } from './kvot';
import { matning, type Matning } from './matning';
import type { Rigg } from './rigg';

const SAMTIDIGA = 4;

export type Kommandoutfall = Readonly<{ matningar: readonly Matning[]; kvot: Kvot; kommun: Motorkommun }>;

/**
 * The latency of one command (diarieföring of a fresh case) through HTTP against its bare SQL, in pairs whose order is
 * tossed. No worker runs, so nothing else is going on. Leaves twice as many cases as pairs.
 */
export async function matKommando({ adresser, omfang, api, sag }: Rigg): Promise<Kommandoutfall> {
  sag('Mäter kommandon …');
  const apin = await api();
  const kommun = await motorkommun(adresser);
  const jurist = await kommun.jurist();
  const arenden = await skapaArenden(jurist, kommun, omfang.par * 2);
  const [overHttp, iSql] = [arenden.slice(0, omfang.par), arenden.slice(omfang.par)];
  const vem = { kommunId: kommun.id, personId: kommun.person('FORVALTNINGSJURIST') };
  const satser = await spelaInDiarieforing(adresser, vem, iSql);
  const klient = new Client({ connectionString: adresser.databasApp });
  await klient.connect();
  const tider = { http: [] as number[], sql: [] as number[] };
  for (let i = 0; i < omfang.par; i += 1) {
    const http = async () => tider.http.push(await tid(() => diariefor(jurist, overHttp[i] ?? '')));
    const sql = async () => tider.sql.push(await tid(() => korSatser(klient, satser[i] ?? [])));
    for (const gor of Math.random() < 0.5 ? [http, sql] : [sql, http]) await gor();
  }
  await klient.end();
  await apin.stoppa();
  return {
    matningar: [
      matning('Kommando över HTTP', 'ms', tider.http),
      matning(`Samma kommando som ren SQL (${String(satser[0]?.length ?? 0)} satser)`, 'ms', tider.sql),
    ],
    kvot: kvotAvPar(tider.http, tider.sql),
    kommun,
  };
}

/** Several at a time: making them is not what is measured. */
export async function skapaArenden(jurist: Apiklient, kommun: Motorkommun, antal: number): Promise<readonly string[]> {
  const ids: string[] = [];
  let kvar = antal;
  const skapa = async (): Promise<void> => {
    while (kvar > 0) {
      kvar -= 1;
      ids.push(await nyttArendeOverHttp(jurist, kommun));
    }
  };
  await Promise.all(Array.from({ length: SAMTIDIGA }, skapa));
  return ids;
}

/** Carries out the smallest command that changes a case. Throws when it is not accepted. */
export async function diariefor(jurist: Apiklient, arendeId: string): Promise<void> {
  const kropp = { dnr: `SN ${arendeId}` };
  kravSvar(await jurist.post(`revisionsarenden/${arendeId}/diarieforingar`, kropp, { version: 1 }));
}

/** The answer, which must say that it went well. */
export function kravSvar(svar: Apisvar): Apisvar {
  if (svar.status !== 200) throw new Error(`${String(svar.status)} ${svar.text}`);
  return svar;
}

async function korSatser(klient: Client, satser: readonly Sats[]): Promise<void> {
  for (const { text, parametrar } of satser) await klient.query(text, [...parametrar]);
}

async function tid(gor: () => Promise<void>): Promise<number> {
  const borjan = performance.now();
  await gor();
  return performance.now() - borjan;
}
