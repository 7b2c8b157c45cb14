import { tillstandsmapp, tom, vantaTills } from '#local';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GRUNDDELAR } from '../support/egen-motor';
import { lever } from '../support/lever';

jest.setTimeout(240_000);

const TID_MS = 90_000;

/** What global-setup does, in a process that can be killed. */
const KORNING = `
  const { startaMotor, tillstandsmapp, vakta } = require('./dist/infra/local/src/index.js');
  const [mapp, ...delar] = process.argv.slice(1);
  vakta(tillstandsmapp(mapp));
  startaMotor({ tillstand: mapp, portar: 'lediga', delar, miljo: {} }).then(() => console.log('igång'));
`;

describe('En testkörning dödas', () => {
  const mapp = mkdtempSync(join(tmpdir(), 'revisionsvakt-dor-'));
  afterAll(() => {
    tom(tillstandsmapp(mapp));
  });

  it('allt som den hade startat slutar också', async () => {
    const korning = spawn(process.execPath, ['-e', KORNING, mapp, ...GRUNDDELAR], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const slut = once(korning, 'exit');
    await Promise.race([once(korning.stdout, 'data'), slut]);
    const pids = (JSON.parse(readFileSync(join(mapp, 'processer.json'), 'utf8')) as readonly { pid: number }[]).map(
      ({ pid }) => pid,
    );
    expect(pids.filter(lever)).toHaveLength(GRUNDDELAR.length);
    korning.kill('SIGKILL');
    await slut;
    await vantaTills(() => !pids.some(lever), { tidMs: TID_MS });
    expect(pids.filter(lever)).toEqual([]);
  });
});
