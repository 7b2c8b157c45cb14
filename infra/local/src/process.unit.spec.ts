import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Barnprocess } from './process';
import { Processlista } from './processlista';
import { StartFel } from './start-fel';
import { vantaTills } from './vanta';

describe('Barnprocess', () => {
  const mapp = mkdtempSync(join(tmpdir(), 'revisionsvakt-process-'));
  const rader: string[] = [];
  let barn: Barnprocess;

  /** A child that runs `kod`, ready as soon as it has said so. */
  const skapa = (kod: string): Barnprocess => {
    rader.length = 0;
    barn = new Barnprocess(
      {
        namn: 'prov',
        kommando: process.execPath,
        argument: ['-e', kod],
        redo: () => Promise.resolve(rader.includes('redo')),
      },
      {
        logg: (_kalla, rad) => void rader.push(rad),
        lista: new Processlista(join(mapp, 'processer.json')),
        avbryt: new AbortController().signal,
        vidHaveri: () => undefined,
      },
    );
    return barn;
  };

  afterEach(() => barn.stop());
  afterAll(() => {
    rmSync(mapp, { recursive: true });
  });

  it('är igång när programmet säger att det är redo, och borta efter stop', async () => {
    await skapa("console.log('redo'); setInterval(() => {}, 1000)").start();
    expect(barn.pid).toBeGreaterThan(0);
    await barn.stop();
    expect(barn.pid).toBeUndefined();
  });

  it('startar igen när programmet dör av sig självt', async () => {
    await skapa("console.log('redo'); setInterval(() => {}, 1000)").start();
    const forsta = barn.pid;
    process.kill(forsta ?? 0, 'SIGKILL');
    expect(await vantaTills(() => barn.pid !== undefined && barn.pid !== forsta, { tidMs: 5_000 })).toBe(true);
    expect(rader).toContain('startar igen om 1 s.');
  });

  it('låter det ligga efter kill9, tills restart', async () => {
    await skapa("console.log('redo'); setInterval(() => {}, 1000)").start();
    await barn.kill9();
    expect(barn.pid).toBeUndefined();
    expect(rader.filter((rad) => rad.startsWith('startar igen'))).toEqual([]);
    await barn.restart();
    expect(barn.pid).toBeGreaterThan(0);
  });

  it('säger programmets egen sista rad när det slutar i stället för att bli redo', async () => {
    const start = skapa("console.error('Ange DATABASE_URL.'); process.exit(78)").start();
    await expect(start).rejects.toThrow(new StartFel('prov startade inte: Ange DATABASE_URL.'));
  });

  it('säger att programmet saknas', async () => {
    const saknas = new Barnprocess(
      { namn: 'saknas', kommando: '/finns/inte', argument: [], redo: () => Promise.resolve(false) },
      {
        logg: () => undefined,
        lista: new Processlista(join(mapp, 'processer.json')),
        avbryt: new AbortController().signal,
        vidHaveri: () => undefined,
      },
    );
    await expect(saknas.start()).rejects.toThrow(/saknas startade inte: .*ENOENT/);
  });
});
