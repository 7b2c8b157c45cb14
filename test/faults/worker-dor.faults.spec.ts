import { tidpunkt } from '#domain';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { egenMotor, fraga, spelaTill, stallKlockan, stegaTill, type EgenMotor } from '../support/egen-motor';
import { startaApi, startaWorker, type EgenProcess } from '../support/egen-process';
import { motorkommun, nyttArendeOverHttp, type Motorkommun } from '../support/motorkommun';
import { brevOchPost, utfall } from '../support/utfall';
import { brevladaSomDodar } from './brevlada-som-dodar';

jest.setTimeout(240_000);

/** The Monday after the letter came: the first reminder of all is due. */
const MANDAG = tidpunkt('2025-01-20T07:00:00.000Z');
/** The morning's letter leaves a quarter of an hour after its reminders (ADR 13). */
const BREVET_GAR = tidpunkt('2025-01-20T07:15:00.000Z');
/** Long enough for reminders, lateness and escalation of the plan that nobody makes. */
const SLUT = tidpunkt('2025-02-20T10:00:00.000Z');

describe('Workern dör', () => {
  let motor: EgenMotor;
  let api: EgenProcess;
  let markorer: string;
  const workrar: EgenProcess[] = [];

  beforeAll(async () => {
    motor = await egenMotor();
    markorer = mkdtempSync(join(tmpdir(), 'revisionsvakt-markor-'));
    api = await startaApi(motor.adresser);
  });
  afterEach(async () => {
    await Promise.all(workrar.splice(0).map((worker) => worker.doda()));
  });
  afterAll(async () => {
    await api.stoppa();
    await motor.stang();
    rmSync(markorer, { recursive: true, force: true });
  });

  async function worker(miljo: Readonly<Record<string, string>> = {}): Promise<EgenProcess> {
    const startad = await startaWorker(motor.adresser, miljo);
    workrar.push(startad);
    return startad;
  }

  function dodligMiljo(punkt: 'bevaka' | 'skickaBrev') {
    return { NODE_ENV: 'test', KRASCHA_EFTER: punkt, KRASCHA_MARKOR: join(markorer, punkt) };
  }

  /** A kommun with a case whose first reminder is due, and that no worker has looked at yet. */
  async function forfallet(): Promise<Motorkommun> {
    const kommun = await motorkommun(motor.adresser);
    await nyttArendeOverHttp(await kommun.jurist(), kommun);
    await stallKlockan(motor.adresser, kommun.id, MANDAG);
    return kommun;
  }

  const spela = (...kommuner: readonly Motorkommun[]) =>
    Promise.all(kommuner.map(({ id }) => spelaTill(motor.adresser, id, SLUT)));

  async function skickade({ id }: Motorkommun): Promise<number> {
    const sql = 'SELECT FROM brev WHERE kommun_id = $1 AND skickat IS NOT NULL';
    return (await fraga(motor.adresser, sql, id)).length;
  }

  /** Lets the reminder become a letter, which this worker does not survive. */
  async function skickaMed(dor: EgenProcess, { id }: Motorkommun): Promise<void> {
    await stegaTill(motor.adresser, id, MANDAG);
    await stallKlockan(motor.adresser, id, BREVET_GAR);
    expect(await dor.slut).toBe('SIGKILL');
  }

  it('mellan bevakningens commit och dess svar: varje steg får ett kvitto och ett brev', async () => {
    const stord = await forfallet();
    const dor = await worker(dodligMiljo('bevaka'));
    expect(await dor.slut).toBe('SIGKILL');
    expect(existsSync(join(markorer, 'bevaka'))).toBe(true);
    expect((await utfall(motor.adresser, stord)).kvitton).toHaveLength(1);

    await worker();
    const ostord = await forfallet();
    await spela(stord, ostord);
    expect(await utfall(motor.adresser, stord)).toEqual(await utfall(motor.adresser, ostord));
    const { brev, post } = await brevOchPost(motor.adresser, stord);
    expect(brev.length).toBeGreaterThan(3);
    expect(post).toEqual(brev);
  });

  it('när ett brev är på väg: det bokförs en gång och går högst om under samma Message-ID', async () => {
    const bokfort = await forfallet();
    await skickaMed(await worker(dodligMiljo('skickaBrev')), bokfort);
    expect(existsSync(join(markorer, 'skickaBrev'))).toBe(true);
    expect(await skickade(bokfort)).toBe(1);

    const taget = await forfallet();
    const lada = await brevladaSomDodar(motor.adresser.smtp);
    const dor = await worker({ SMTP_URL: lada.url });
    lada.doda(dor.pid);
    await skickaMed(dor, taget);
    await lada.stang();
    expect(await skickade(taget)).toBe(0);

    await worker();
    const ostord = await forfallet();
    await spela(bokfort, taget, ostord);
    const forvantat = await utfall(motor.adresser, ostord);
    expect(await utfall(motor.adresser, bokfort)).toEqual(forvantat);
    expect(await utfall(motor.adresser, taget)).toEqual(forvantat);

    const efterBokfort = await brevOchPost(motor.adresser, bokfort);
    expect(efterBokfort.post).toEqual(efterBokfort.brev);
    const efterTaget = await brevOchPost(motor.adresser, taget);
    expect([...new Set(efterTaget.post)]).toEqual(efterTaget.brev);
    expect(efterTaget.post).toHaveLength(efterTaget.brev.length + 1);
  });
});
