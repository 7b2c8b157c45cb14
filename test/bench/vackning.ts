import { vantaTills } from '#local';
import { Client } from 'pg';
import { tidpunkt } from '#domain';
import type { Apiklient } from '../support/api-klient';
import { motorkommun, type Motorkommun } from '../support/motorkommun';
import { stegaTill, tillsDetVilar } from '../support/egen-motor';
import { diariefor, kravSvar, skapaArenden } from './kommando';
import { matning, type Matning } from './matning';
import type { Rigg } from './rigg';

const MELLAN_BLICKAR_MS = 2;
const TALAMOD_MS = 30_000;

/** A planned case then sleeps until 17 February, so a new task the next morning must wake it. */
const PLANERADE_SOVER = tidpunkt('2025-01-20T06:30:00.000Z');

/** From the answer of a command to the moment when the case's workflow has looked at the change (`bevaka`). */
export async function matVackning({ adresser, omfang, api, worker, sag }: Rigg): Promise<readonly Matning[]> {
  sag('Mäter från commit till verkan …');
  const [apin, workern] = await Promise.all([api(), worker()]);
  const kommun = await motorkommun(adresser);
  const jurist = await kommun.jurist();
  const arenden = await skapaArenden(jurist, kommun, omfang.vackningar);
  for (const id of arenden) await planera(jurist, kommun, id);
  await tillsDetVilar(adresser, kommun.id);
  await stegaTill(adresser, kommun.id, PLANERADE_SOVER);
  const klient = new Client({ connectionString: adresser.databasWorker });
  await klient.connect();
  await klient.query(`SELECT set_config('app.kommun', $1, false)`, [kommun.id]);
  const tider: number[] = [];
  for (const id of arenden) {
    await remittera(jurist, kommun, id);
    const borjan = performance.now();
    const sedd = async () => {
      const sql = 'SELECT FROM revisionsarenden WHERE id = $1 AND bevakad_version = version';
      return (await klient.query(sql, [id])).rowCount === 1;
    };
    if (!(await vantaTills(sedd, { tidMs: TALAMOD_MS, mellanrumMs: MELLAN_BLICKAR_MS }))) {
      throw new Error('Ett ärende vaknade aldrig.');
    }
    tider.push(performance.now() - borjan);
  }
  await klient.end();
  await Promise.all([apin.stoppa(), workern.stoppa()]);
  return [matning('Commit till verkan av väckningen', 'ms', tider)];
}

async function planera(jurist: Apiklient, kommun: Motorkommun, id: string): Promise<void> {
  await diariefor(jurist, id);
  const kropp = { sammantradeId: kommun.sammantradeId, handlaggare: kommun.post('FORVALTNINGSJURIST') };
  kravSvar(await jurist.post(`revisionsarenden/${id}/planer`, kropp, { version: 2 }));
}

async function remittera(jurist: Apiklient, kommun: Motorkommun, id: string): Promise<void> {
  const arende = kravSvar(await jurist.get(`revisionsarenden/${id}`));
  const rekommendationer = arende.kropp['rekommendationer'] as readonly Readonly<{ id: string }>[];
  const till = { befattningIds: [kommun.post('ENHETSCHEF')], rekommendationIds: rekommendationer.map((r) => r.id) };
  const kropp = { ...till, fraga: 'Instämmer ni?', svarSenast: '2025-02-12' };
  kravSvar(await jurist.post(`revisionsarenden/${id}/remisser`, kropp, { version: 3 }));
}
