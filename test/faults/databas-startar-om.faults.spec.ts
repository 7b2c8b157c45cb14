import { vantaTills } from '#local';
import { randomUUID } from 'node:crypto';
import type { Apiklient } from '../support/api-klient';
import { egenMotor, fraga, type EgenMotor } from '../support/egen-motor';
import { startaApi, type EgenProcess } from '../support/egen-process';
import { motorkommun, registreraGranskning, type Motorkommun } from '../support/motorkommun';

jest.setTimeout(120_000);

/** What became of one command: its key, and each answer that it got until it was accepted. */
type Forlopp = Readonly<{ nyckel: string; svar: readonly string[]; id: string }>;

const SAMTIDIGA = 4;
const HANDLINGAR_FORE = 20;
const HANDLINGAR_EFTER = 20;
const TID_FOR_ETT_KOMMANDO_MS = 60_000;

describe('PostgreSQL startar om tvärt under last', () => {
  let motor: EgenMotor;
  let api: EgenProcess;
  let kommun: Motorkommun;
  let jurist: Apiklient;

  beforeAll(async () => {
    motor = await egenMotor(['databas', 'identitet']);
    api = await startaApi(motor.adresser);
    kommun = await motorkommun(motor.adresser);
    jurist = await kommun.jurist();
  });
  afterAll(async () => {
    await api.stoppa();
    await motor.stang();
  });

  /** Sends one command, with the same key, until it is accepted. */
  async function tillsGodtaget(): Promise<Forlopp> {
    const nyckel = randomUUID();
    const svar: string[] = [];
    let id = '';
    const klart = await vantaTills(
      async () => {
        const { status, huvud, kropp } = await registreraGranskning(jurist, kommun, { nyckel });
        svar.push(status === 503 ? `503 Retry-After ${huvud.get('retry-after') ?? 'saknas'}` : String(status));
        id = String(kropp['id']);
        return status === 201;
      },
      { tidMs: TID_FOR_ETT_KOMMANDO_MS },
    );
    if (!klart) throw new Error(`Kommandot godtogs aldrig: ${svar.at(-1) ?? ''}`);
    return { nyckel, svar, id };
  }

  /** Keeps commands coming from several clients at once for as long as `fortsatt` says so. */
  async function last(forlopp: Forlopp[], fortsatt: () => boolean): Promise<void> {
    const klient = async () => {
      while (fortsatt()) forlopp.push(await tillsGodtaget());
    };
    await Promise.all(Array.from({ length: SAMTIDIGA }, klient));
  }

  it('API:t svarar 503 med Retry-After, kommer tillbaka av sig självt och har inte tappat något', async () => {
    const forlopp: Forlopp[] = [];
    let slut = Infinity;
    const lasten = last(forlopp, () => forlopp.length < slut);
    await vantaTills(() => forlopp.length >= HANDLINGAR_FORE, { tidMs: TID_FOR_ETT_KOMMANDO_MS });
    // SIGQUIT is PostgreSQL's immediate stop; the engine starts it again by itself.
    const { pid } = motor.motor.process('databas');
    if (pid === undefined) throw new Error('PostgreSQL kör inte.');
    process.kill(pid, 'SIGQUIT');
    await vantaTills(() => forlopp.some(({ svar }) => svar.length > 1), { tidMs: TID_FOR_ETT_KOMMANDO_MS });
    slut = forlopp.length + HANDLINGAR_EFTER;
    await lasten;

    const andra = forlopp.flatMap(({ svar }) => svar.slice(0, -1));
    expect(andra.length).toBeGreaterThan(0);
    expect([...new Set(andra)]).toEqual(['503 Retry-After 5']);
    const lagrade = await fraga<{ id: string }>(
      motor.adresser,
      'SELECT id FROM granskningar WHERE kommun_id = $1',
      kommun.id,
    );
    expect(lagrade.map(({ id }) => id).sort()).toEqual(forlopp.map(({ id }) => id).sort());
  });
});
