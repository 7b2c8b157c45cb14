import { once } from 'node:events';
import { createServer, type Server } from 'node:net';
import { valjPortar } from './portar';

describe('valjPortar', () => {
  let upptagen: Server;
  let port: number;
  const sagt: string[] = [];
  const sag = (rad: string): void => void sagt.push(rad);

  beforeEach(async () => {
    sagt.length = 0;
    upptagen = createServer().listen(0, '127.0.0.1');
    await once(upptagen, 'listening');
    const adress = upptagen.address();
    port = typeof adress === 'object' && adress !== null ? adress.port : 0;
  });
  afterEach(() => upptagen.close());

  it('väljer en annan port när den önskade är upptagen, och säger vilken', async () => {
    const { api } = await valjPortar({ api: port }, sag);
    expect(api).not.toBe(port);
    expect(sagt).toEqual([`Port ${String(port)} är upptagen: API:t använder ${String(api)} i stället.`]);
  });

  it('behåller den önskade porten när den är ledig', async () => {
    upptagen.close();
    await once(upptagen, 'close');
    expect(await valjPortar({ smtp: port }, sag)).toEqual({ smtp: port });
    expect(sagt).toEqual([]);
  });

  it('ger aldrig samma port till två, och säger inget när vilken som helst duger', async () => {
    const valda = await valjPortar({ api: 0, smtp: 0, databas: 0, temporal: 0, identitet: 0 }, sag);
    expect(new Set(Object.values(valda)).size).toBe(5);
    expect(sagt).toEqual([]);
  });
});
