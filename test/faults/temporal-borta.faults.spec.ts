import { tidpunkt } from '#domain';
import { vantaTills } from '#local';
import { WORKFLOW } from '#contracts/workflows';
import { Client, Connection } from '@temporalio/client';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Apiklient } from '../support/api-klient';
import { egenMotor, fraga, spelaTill, tillsDetVilar, type EgenMotor } from '../support/egen-motor';
import { startaApi, startaWorker, type EgenProcess } from '../support/egen-process';
import { motorkommun, nyttArendeOverHttp, type Motorkommun } from '../support/motorkommun';
import { brevOchPost } from '../support/utfall';

/** T-30 of the reply has passed, and everybody has been told of the plan that is missing. */
const FEBRUARI = tidpunkt('2025-02-20T10:00:00.000Z');
const MARS = tidpunkt('2025-03-05T10:00:00.000Z');

jest.setTimeout(180_000);

describe('Temporal är borta', () => {
  let motor: EgenMotor;
  let api: EgenProcess;
  let worker: EgenProcess;
  let kommun: Motorkommun;
  let jurist: Apiklient;
  const arenden: string[] = [];

  beforeAll(async () => {
    motor = await egenMotor();
    api = await startaApi(motor.adresser);
    worker = await startaWorker(motor.adresser);
    kommun = await motorkommun(motor.adresser);
    jurist = await kommun.jurist();
  });
  afterAll(async () => {
    await worker.stoppa();
    await api.stoppa();
    await motor.stang();
  });

  async function registrera(antal: number): Promise<void> {
    for (let i = 0; i < antal; i += 1) arenden.push(await nyttArendeOverHttp(jurist, kommun));
  }

  async function diariefor(arendeId: string): Promise<number> {
    const svar = await jurist.post(
      `revisionsarenden/${arendeId}/diarieforingar`,
      { dnr: `SN ${arendeId}` },
      { version: 1 },
    );
    return svar.status;
  }

  /** Cases whose workflow runs now, by the engine's own account. */
  async function vakade(): Promise<readonly string[]> {
    const connection = await Connection.connect({ address: motor.adresser.temporal });
    try {
      const ids: string[] = [];
      const fraga = `WorkflowType = '${WORKFLOW.revisionsarende}' AND ExecutionStatus = 'Running'`;
      for await (const { workflowId } of new Client({ connection }).workflow.list({ query: fraga })) {
        ids.push(workflowId.slice(workflowId.indexOf('/') + 1));
      }
      return ids.sort();
    } finally {
      await connection.close();
    }
  }

  async function kravAttAllaVakas(): Promise<void> {
    const vantade = [...arenden].sort();
    const alla = () => vakade().then((ids) => ids.length === vantade.length);
    await vantaTills(alla, { tidMs: 30_000, mellanrumMs: 200 });
    expect(await vakade()).toEqual(vantade);
  }

  /** Each case has had every reminder, each person each letter once. */
  async function kravAttIngetSaknasEllerDubblerats(): Promise<void> {
    const kvitton = await fraga<{ antal: number }>(
      motor.adresser,
      'SELECT count(*)::int AS antal FROM kvitton WHERE kommun_id = $1 GROUP BY arende_id',
      kommun.id,
    );
    expect(kvitton).toHaveLength(arenden.length);
    expect(new Set(kvitton.map(({ antal }) => antal)).size).toBe(1);
    const { brev, post } = await brevOchPost(motor.adresser, kommun);
    expect(brev.length).toBeGreaterThan(0);
    expect(post).toEqual(brev);
  }

  it('alla kommandon godtas, och när Temporal är tillbaka vaknar varje ärende', async () => {
    await registrera(4);
    await tillsDetVilar(motor.adresser, kommun.id);
    await motor.motor.process('temporal').kill9();
    await registrera(10);
    const statusar = await Promise.all(arenden.slice(0, 10).map(diariefor));
    expect(statusar).toEqual(Array(10).fill(200));
    const utkorg = await fraga(motor.adresser, 'SELECT FROM utkorg WHERE kommun_id = $1', kommun.id);
    // Each new case, and each change of one that nobody has looked at; the first four sleep on until their next step.
    expect(utkorg).toHaveLength(16);

    await motor.motor.process('temporal').restart();
    await spelaTill(motor.adresser, kommun.id, FEBRUARI);
    await kravAttAllaVakas();
    await kravAttIngetSaknasEllerDubblerats();
  });

  it('har Temporal tappat allt bygger avstämningen upp det igen ur databasen', async () => {
    await worker.stoppa();
    await motor.motor.process('temporal').kill9();
    for (const fil of readdirSync(motor.mapp).filter((namn) => namn.startsWith('temporal.db'))) {
      rmSync(join(motor.mapp, fil));
    }
    await motor.motor.process('temporal').restart();
    expect(await vakade()).toEqual([]);

    worker = await startaWorker(motor.adresser);
    await kravAttAllaVakas();
    await spelaTill(motor.adresser, kommun.id, MARS);
    await kravAttIngetSaknasEllerDubblerats();
  });
});
