import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { IdentitetstjanstenOnabar } from './identitetsfel';
import { upptackNycklar } from './upptack-nycklar';

describe('Nycklarnas adress', () => {
  let jwksUri = '';
  const server = createServer((begaran, svar) => {
    svar.end(JSON.stringify({ issuer: `http://${begaran.headers.host ?? ''}`, jwks_uri: jwksUri }));
  });

  beforeAll(async () => {
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
  });
  afterAll(() => {
    server.close();
    server.closeAllConnections();
  });

  const upptack = (adress: string) => {
    jwksUri = adress;
    return upptackNycklar(`http://127.0.0.1:${String((server.address() as AddressInfo).port)}`);
  };

  it.each([
    'https://login.kommun.example/jwks',
    'http://localhost:1/jwks',
    'http://127.0.0.1:1/jwks',
    'http://[::1]/x',
  ])('får vara %s', async (adress) => {
    expect(typeof (await upptack(adress))).toBe('function');
  });

  it.each([
    'http://login.kommun.example/jwks',
    'http://localhost.kommun.example/jwks',
    'http://127.0.0.1@kommun.example/jwks',
    'ftp://localhost/jwks',
    'file:///etc/jwks',
    'inte en adress',
  ])('får inte vara %s', async (adress) => {
    await expect(upptack(adress)).rejects.toThrow(IdentitetstjanstenOnabar);
  });
});
