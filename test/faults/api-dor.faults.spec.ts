import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import type { Apiklient, Apisvar } from '../support/api-klient';
import { egenMotor, fraga, type EgenMotor } from '../support/egen-motor';
import { startaApi, type EgenProcess } from '../support/egen-process';
import { motorkommun, nyttArendeOverHttp, registreraGranskning, type Motorkommun } from '../support/motorkommun';

jest.setTimeout(120_000);

describe('API:t dör mellan commit och svar', () => {
  let motor: EgenMotor;
  let markorer: string;
  let dor: EgenProcess;
  let api: EgenProcess | undefined;
  let kommun: Motorkommun;
  let jurist: Apiklient;
  let markor: string;

  beforeAll(async () => {
    markorer = mkdtempSync(join(tmpdir(), 'revisionsvakt-markor-'));
    motor = await egenMotor(['databas', 'identitet']);
  });
  beforeEach(async () => {
    markor = join(markorer, randomUUID());
    writeFileSync(markor, 'dör inte än');
    dor = await startaApi(motor.adresser, { NODE_ENV: 'test', KRASCHA_EFTER: 'commit', KRASCHA_MARKOR: markor });
    kommun = await motorkommun(motor.adresser);
    jurist = await kommun.jurist();
  });
  afterEach(async () => {
    await dor.doda();
    await api?.stoppa();
  });
  afterAll(async () => {
    await motor.stang();
    rmSync(markorer, { recursive: true, force: true });
  });

  /** Does it once with an API that dies of it, and then three times more with one that does not. */
  async function gorOm(gor: () => Promise<Apisvar>): Promise<readonly Apisvar[]> {
    rmSync(markor);
    await expect(gor()).rejects.toThrow();
    expect(await dor.slut).toBe('SIGKILL');
    expect(existsSync(markor)).toBe(true);
    api = await startaApi(motor.adresser);
    return [await gor(), ...(await Promise.all([gor(), gor()]))];
  }

  const rader = async (sql: string) => fraga<Record<string, unknown>>(motor.adresser, sql, kommun.id);

  it('samma nyckel ger en händelse och samma svar när kommandot skickas om', async () => {
    const id = await nyttArendeOverHttp(jurist, kommun);
    const nyckel = randomUUID();
    const svar = await gorOm(() =>
      jurist.post(`revisionsarenden/${id}/diarieforingar`, { dnr: `SN ${id}` }, { nyckel, version: 1 }),
    );
    expect(svar.map(({ status, huvud }) => [status, huvud.get('etag')])).toEqual(Array(3).fill([200, '"2"']));
    expect(new Set(svar.map(({ text }) => text)).size).toBe(1);
    expect(svar[0]?.kropp).toMatchObject({ id, version: 2 });
    expect(await rader('SELECT typ FROM handelser WHERE kommun_id = $1 ORDER BY nummer')).toEqual([
      { typ: 'arendeInkommet' },
      { typ: 'arendeRegistrerat' },
    ]);
  });

  it('samma nyckel ger en granskning och samma svar när registreringen skickas om', async () => {
    const nyckel = randomUUID();
    const svar = await gorOm(() => registreraGranskning(jurist, kommun, { nyckel }));
    expect(svar.map(({ status }) => status)).toEqual([201, 201, 201]);
    expect(new Set(svar.map(({ text, huvud }) => `${text} ${String(huvud.get('location'))}`)).size).toBe(1);
    const granskningar = await rader('SELECT id FROM granskningar WHERE kommun_id = $1');
    expect(granskningar).toEqual([{ id: svar[0]?.kropp['id'] }]);
    // The case, and the kommun's reporting that begins with its first granskning: each once.
    expect(await rader('SELECT slag FROM utkorg WHERE kommun_id = $1 ORDER BY slag')).toEqual([
      { slag: 'ARENDE' },
      { slag: 'RAPPORTERING' },
    ]);
  });
});
