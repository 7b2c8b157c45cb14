import { Startfel } from '#integrations/process';
import { Halsolage } from './halsolage';
import { startaHalsoserver } from './halsoserver';
import type { Halsoserver } from './halsoserver';

describe('Hälsokollen', () => {
  let lage: Halsolage;
  let server: Halsoserver;

  beforeEach(async () => {
    lage = new Halsolage();
    server = await startaHalsoserver({ host: '127.0.0.1', port: 0 }, lage);
  });
  afterEach(() => server.stang());

  async function hamta(vag: string): Promise<[number, unknown]> {
    const svar = await fetch(`http://127.0.0.1:${String(server.port)}${vag}`);
    return [svar.status, await svar.json()];
  }

  it('säger att processen lever, också när inget annat fungerar', async () => {
    expect(await hamta('/livez')).toEqual([200, { status: 'OK' }]);
  });

  it('är redo först när databas, Temporal och utkorg alla fungerar', async () => {
    lage.satt('utkorg', true);
    expect(await hamta('/readyz')).toEqual([
      503,
      { status: 'INTE_REDO', delar: { databas: false, temporal: false, utkorg: true } },
    ]);
    lage.fraga('databas', () => Promise.resolve());
    lage.satt('temporal', true);
    lage.fraga('temporal', () => Promise.resolve());
    expect(await hamta('/readyz')).toEqual([
      200,
      { status: 'OK', delar: { databas: true, temporal: true, utkorg: true } },
    ]);
  });

  it('är inte redo medan databasen är borta', async () => {
    lage.fraga('databas', () => Promise.reject(new Error('borta')));
    expect((await hamta('/readyz'))[0]).toBe(503);
  });

  it('är inte redo när Temporal slutar svara, fast workern tror att den går', async () => {
    lage.satt('temporal', true);
    lage.fraga('temporal', () => Promise.reject(new Error('borta')));
    expect(await hamta('/readyz')).toMatchObject([503, { delar: { temporal: false } }]);
  });

  it('har inga andra adresser', async () => {
    expect((await hamta('/'))[0]).toBe(404);
  });

  it('nås bara där den är satt att lyssna', async () => {
    await expect(fetch(`http://127.0.0.2:${String(server.port)}/livez`)).rejects.toThrow('fetch failed');
  });

  it('nämner inställningen när porten är upptagen', async () => {
    const start = startaHalsoserver({ host: '127.0.0.1', port: server.port }, lage);
    await expect(start).rejects.toThrow(Startfel);
    await expect(start).rejects.toThrow(/HEALTH_PORT \d+ går inte att använda \(Error EADDRINUSE\)/);
  });
});
