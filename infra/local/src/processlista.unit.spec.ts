import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Processlista } from './processlista';
import { processmarke } from './processmarke';

describe('Processlista', () => {
  const mapp = mkdtempSync(join(tmpdir(), 'revisionsvakt-lista-'));
  const fil = join(mapp, 'processer.json');
  let barn: ChildProcess;
  let pid: number;

  beforeEach(() => {
    rmSync(fil, { force: true });
    barn = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
    pid = barn.pid ?? 0;
  });
  afterEach(() => barn.kill('SIGKILL'));
  afterAll(() => {
    rmSync(mapp, { recursive: true });
  });

  it('avslutar det som en tidigare körning lämnade', async () => {
    new Processlista(fil).laggTill('kvar', pid, 'SIGTERM');
    const slut = once(barn, 'exit');
    expect(await new Processlista(fil).avslutaKvarlamnade()).toEqual(['kvar']);
    expect(await slut).toEqual([null, 'SIGTERM']);
    expect(readFileSync(fil, 'utf8').trim()).toBe('[]');
  });

  it('rör inte en främmande process som har fått samma nummer', async () => {
    writeFileSync(fil, JSON.stringify([{ namn: 'gammal', pid, marke: 'en annan start', stoppSignal: 'SIGTERM' }]));
    expect(await new Processlista(fil).avslutaKvarlamnade()).toEqual([]);
    expect(processmarke(pid)).not.toBeNull();
  });

  it('klarar en fil som klipptes av mitt i', async () => {
    writeFileSync(fil, '[{"namn":"ap');
    expect(await new Processlista(fil).avslutaKvarlamnade()).toEqual([]);
  });
});
