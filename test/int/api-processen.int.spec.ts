import { vantaTills } from '#local';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { nyDatabas, type Testdatabas } from '../support/databas';
import { motornsAdresser } from '../support/testapi';

const API = join(__dirname, '../../dist/apps/api/src/main.js');

/** The program as it is run, with its output. */
class Program {
  private readonly barn: ChildProcess;
  ut = '';
  fel = '';

  constructor(miljo: Readonly<Record<string, string>>) {
    this.barn = spawn(process.execPath, [API], { env: { PATH: process.env['PATH'] ?? '', TZ: 'UTC', ...miljo } });
    this.barn.stdout?.on('data', (del: Buffer) => (this.ut += del.toString()));
    this.barn.stderr?.on('data', (del: Buffer) => (this.fel += del.toString()));
  }

  /** Its exit code and what it told the person who started it. */
  async slut(): Promise<Readonly<{ kod: number | null; rader: readonly string[] }>> {
    if (this.barn.exitCode === null) await once(this.barn, 'close');
    return { kod: this.barn.exitCode, rader: this.fel.split('\n').filter((rad) => rad !== '') };
  }

  be(signal: NodeJS.Signals): void {
    this.barn.kill(signal);
  }

  async port(): Promise<number> {
    if (!(await vantaTills(() => this.ut.includes('api.startat'), { tidMs: 30_000 }))) throw new Error(this.ut);
    return Number(/"port":(\d+)/.exec(this.ut)?.[1]);
  }
}

describe('API:t som process', () => {
  let databas: Testdatabas;
  let miljo: Readonly<Record<string, string>>;

  beforeAll(async () => {
    databas = await nyDatabas();
    const { issuer, audience } = motornsAdresser();
    miljo = {
      DATABASE_URL: databas.appUrl,
      OIDC_ISSUER: issuer,
      OIDC_AUDIENCE: audience,
      PUBLIC_URL: 'https://revisionsvakt.provkoping.example',
      PORT: '0',
    };
  });
  afterAll(() => databas.stang());

  const medan = async (andrat: Readonly<Record<string, string>>) => new Program({ ...miljo, ...andrat }).slut();

  it('slutar med kod 78 och en rad som nämner allt som saknas', async () => {
    const { kod, rader } = await new Program({}).slut();
    expect([kod, rader.length]).toEqual([78, 1]);
    for (const namn of ['DATABASE_URL', 'OIDC_ISSUER', 'OIDC_AUDIENCE', 'PUBLIC_URL']) expect(rader[0]).toContain(namn);
  });

  it.each<[string, Readonly<Record<string, string>>, RegExp]>([
    ['en port som ingen är', { PORT: '70000' }, /PORT saknas eller är fel/],
    ['en klocka som inte finns', { KLOCKA: 'gissad' }, /KLOCKA saknas eller är fel/],
    ['stegad klocka i produktion', { KLOCKA: 'stegad', NODE_ENV: 'production' }, /KLOCKA .*stegad .* vägras/],
    ['en databas som inte svarar', { DATABASE_URL: 'postgres://a:b@127.0.0.1:9/x' }, /Kontrollera DATABASE_URL/],
  ])('slutar med kod 78 och en rad vid %s', async (_, andrat, vantat) => {
    const { kod, rader } = await medan(andrat);
    expect([kod, rader]).toEqual([78, [expect.stringMatching(vantat)]]);
  });

  it('vägrar köra med ägarens konto, som radskyddet inte är till för', async () => {
    const { kod, rader } = await medan({ DATABASE_URL: databas.ownerUrl });
    expect([kod, rader.length]).toEqual([78, 1]);
    expect(rader[0]).not.toContain(new URL(databas.ownerUrl).password);
  });

  it('slutar med kod 78 när porten är tagen', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { kod, rader } = await medan({ PORT: String((server.address() as AddressInfo).port) });
    server.close();
    expect([kod, rader]).toEqual([78, [expect.stringContaining('EADDRINUSE')]]);
  });

  it.each(['SIGTERM', 'SIGINT'] as const)('slutar i ordning med kod 0 på %s', async (signal) => {
    const program = new Program(miljo);
    const svar = await fetch(`http://127.0.0.1:${String(await program.port())}/readyz`);
    expect(await svar.json()).toEqual({ status: 'OK' });
    program.be(signal);
    expect(await program.slut()).toEqual({ kod: 0, rader: [] });
    expect(program.ut).toContain('api.stannat');
  });
});
