import { vantaTills } from '#local';
import { Client } from 'pg';
import { motorkommun } from '../support/motorkommun';
import { tillsDetVilar } from '../support/egen-motor';
import { diariefor, skapaArenden } from './kommando';
import { matning, type Matning } from './matning';
import type { Rigg } from './rigg';

const MELLAN_BLICKAR_MS = 2;
const TALAMOD_MS = 30_000;

/** From the answer of a command to the moment when the case's workflow has looked at the change (`bevaka`). */
export async function matVackning({ adresser, omfang, api, worker, sag }: Rigg): Promise<readonly Matning[]> {
  sag('Mäter från commit till verkan …');
  const [apin, workern] = await Promise.all([api(), worker()]);
  const kommun = await motorkommun(adresser);
  const jurist = await kommun.jurist();
  const arenden = await skapaArenden(jurist, kommun, omfang.vackningar);
  await tillsDetVilar(adresser, kommun.id);
  const klient = new Client({ connectionString: adresser.databasWorker });
  await klient.connect();
  await klient.query(`SELECT set_config('app.kommun', $1, false)`, [kommun.id]);
  const tider: number[] = [];
  for (const id of arenden) {
    await diariefor(jurist, id);
    const borjan = performance.now();
    const sedd = async () => {
      const sql = 'SELECT FROM revisionsarenden WHERE id = $1 AND bevakad_version >= 2';
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
