import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { innehavare, taLas } from './las';

describe('taLas', () => {
  const mapp = mkdtempSync(join(tmpdir(), 'revisionsvakt-las-'));
  const fil = join(mapp, 'las.json');
  const { signal } = new AbortController();

  afterEach(() => {
    rmSync(fil, { force: true });
  });
  afterAll(() => {
    rmSync(mapp, { recursive: true });
  });

  it('släpper in en i taget och säger vem som är inne', async () => {
    const slapp = await taLas(fil, signal);
    expect(innehavare(fil)).toBe(process.pid);
    await expect(taLas(fil, signal)).rejects.toThrow(`process ${String(process.pid)}`);
    slapp();
    expect(innehavare(fil)).toBeNull();
    (await taLas(fil, signal))();
  });

  it('tar över efter en som har dött', async () => {
    writeFileSync(fil, JSON.stringify({ pid: process.pid, marke: 'en tidigare start' }));
    const slapp = await taLas(fil, signal);
    expect(innehavare(fil)).toBe(process.pid);
    slapp();
  });

  it('slutar vänta när starten avbryts', async () => {
    const slapp = await taLas(fil, signal);
    const avbryt = new AbortController();
    const vantan = taLas(fil, avbryt.signal);
    avbryt.abort();
    await expect(vantan).rejects.toThrow(/abort/i);
    slapp();
  });
});
