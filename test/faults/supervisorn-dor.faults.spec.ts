import { tidpunkt } from '#domain';
import { korandeAdresser, tillstandsmapp, tom, vantaTills, type Adresser } from '#local';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spelaTill } from '../support/egen-motor';
import { lever } from '../support/lever';
import { motorkommun, nyttArendeOverHttp, type Motorkommun } from '../support/motorkommun';
import { brevOchPost, utfall } from '../support/utfall';

jest.setTimeout(240_000);

const HALVVAGS = tidpunkt('2025-02-03T10:00:00.000Z');
const SLUT = tidpunkt('2025-03-05T10:00:00.000Z');
const TID_ATT_STARTA_MS = 90_000;

/** Only what a shell has: no address of a part that some other engine runs. */
const MILJO = ['PATH', 'HOME', 'LANG', 'TMPDIR', 'XDG_CACHE_HOME'];

describe('Supervisorn dödas mitt i ett förlopp', () => {
  const mapp = mkdtempSync(join(tmpdir(), 'revisionsvakt-start-'));
  let supervisor: ChildProcess;
  let adresser: Adresser;

  beforeAll(() => npmStart());
  afterAll(async () => {
    await stoppa('SIGTERM');
    tom(tillstandsmapp(mapp));
  });

  /** What `npm start` runs, in a state folder of its own. */
  async function npmStart(): Promise<void> {
    const miljo = Object.fromEntries(MILJO.map((namn) => [namn, process.env[namn]]));
    const start = spawn(process.execPath, [join(process.cwd(), 'dist/infra/local/src/start.js')], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...miljo, TZ: 'UTC', REVISIONSVAKT_STATE: mapp },
    });
    supervisor = start;
    let sagt = '';
    for (const flode of [start.stdout, start.stderr]) flode.on('data', (bit: Buffer) => (sagt += bit.toString('utf8')));
    const igang = (): boolean => sagt.includes('Revisionsvakt är igång');
    await vantaTills(() => igang() || start.exitCode !== null, { tidMs: TID_ATT_STARTA_MS });
    const funna = korandeAdresser(tillstandsmapp(mapp));
    if (!igang() || funna === null) throw new Error(`Motorn startade inte: ${sagt}`);
    adresser = funna;
  }

  async function stoppa(signal: NodeJS.Signals): Promise<void> {
    if (supervisor.exitCode !== null || supervisor.signalCode !== null) return;
    const slut = once(supervisor, 'exit');
    supervisor.kill(signal);
    await slut;
  }

  const delar = (): readonly number[] =>
    (JSON.parse(readFileSync(join(mapp, 'processer.json'), 'utf8')) as readonly { pid: number }[]).map(
      ({ pid }) => pid,
    );

  /** Registers and plans the case: two commands in the middle of its life. */
  async function planera(kommun: Motorkommun, arendeId: string): Promise<void> {
    const jurist = await kommun.jurist();
    const { sammantradeId } = kommun;
    const arende = `revisionsarenden/${arendeId}`;
    const svar = [
      await jurist.post(`${arende}/diarieforingar`, { dnr: 'SN 2025-22' }, { version: 1 }),
      await jurist.post(
        `${arende}/planer`,
        { sammantradeId, handlaggare: kommun.post('FORVALTNINGSJURIST') },
        { version: 2 },
      ),
    ];
    expect(svar.map(({ status, kropp }) => [status, kropp['version'], kropp['hinder']])).toEqual([
      [200, 2, undefined],
      [200, 3, undefined],
    ]);
  }

  /** The first weeks of a case, with something in the middle. */
  async function lev(mitti: () => Promise<void>): Promise<Motorkommun> {
    const kommun = await motorkommun(adresser);
    const arendeId = await nyttArendeOverHttp(await kommun.jurist(), kommun);
    await spelaTill(adresser, kommun.id, HALVVAGS);
    await mitti();
    await planera(kommun, arendeId);
    await spelaTill(adresser, kommun.id, SLUT);
    return kommun;
  }

  it('efter ny start lever allt vidare till samma utfall, och inget är kvar av den förra', async () => {
    const ostord = await lev(() => Promise.resolve());
    let foraldralosa: readonly number[] = [];
    const stord = await lev(async () => {
      foraldralosa = delar();
      await stoppa('SIGKILL');
      await npmStart();
    });
    expect(await utfall(adresser, stord)).toEqual(await utfall(adresser, ostord));
    const { brev, post } = await brevOchPost(adresser, stord);
    expect(brev.length).toBeGreaterThan(1);
    expect(post).toEqual(brev);
    expect(foraldralosa).toHaveLength(7);
    expect(foraldralosa.filter((pid) => delar().includes(pid) || lever(pid))).toEqual([]);
  });
});
