import type { Roll } from '#domain';
import { tokenvakt } from '#integrations/identitet';
import { jsonLogg } from '#integrations/logg';
import { hamtaToken, type Adresser } from '#local';
import { randomUUID } from 'node:crypto';
import { Problem } from '#contracts';
import { OPERATIONER } from '../../apps/api/src/operationer/alla-operationer';
import { startaApi, type Api } from '../../apps/api/src/starta-api';
import { inlastApikommun, type Apikommun } from './apikommun';
import { testlager, type Testlager } from './testlager';

export type Httpsvar = Readonly<{
  status: number;
  text: string;
  huvud: Headers;
  /** Empty when the answer is no JSON object. */
  kropp: Readonly<Record<string, unknown>>;
}>;

export type Anrop = Readonly<{
  token?: string | undefined;
  /** Sent as it is when it is text or bytes, otherwise as JSON. */
  kropp?: unknown;
  huvud?: Readonly<Record<string, string>>;
}>;

/** The real API in this process, over a database of its own and the engine's own OpenID provider. */
export type Testapi = Readonly<{
  api: Api;
  lager: Testlager;
  kommun: Apikommun;
  issuer: string;
  /** Log lines so far. */
  logg: readonly string[];
  /** Any request. The answer is checked against the table of operations before it is given back. */
  anropa: (metod: string, vag: string, anrop?: Anrop) => Promise<Httpsvar>;
  /** A token of the person with the role, by the whole login. */
  token: (roll: Roll, kommun?: Apikommun) => Promise<string>;
  /** POST as the role, with a new Idempotency-Key unless `huvud` names one. */
  post: (roll: Roll, vag: string, kropp: unknown, huvud?: Readonly<Record<string, string>>) => Promise<Httpsvar>;
  get: (roll: Roll, vag: string) => Promise<Httpsvar>;
  stang: () => Promise<void>;
}>;

export const motornsAdresser = (): Adresser => JSON.parse(process.env['TEST_ADRESSER'] ?? '{}') as Adresser;

/** `publicUrl` differs from where it listens, as behind a proxy. */
export const PUBLIC_URL = 'https://revisionsvakt.provkoping.example';

export async function testapi(): Promise<Testapi> {
  const { issuer, audience } = motornsAdresser();
  const lager = await testlager();
  const kommun = await inlastApikommun(lager, issuer);
  const logg: string[] = [];
  const { lager: record, konton, halsa } = lager.app;
  const skriv = jsonLogg((rad) => logg.push(rad));
  const vakt = tokenvakt({ issuer, audience });
  const api = await startaApi(
    { lager: record, konton, halsa, tokenvakt: vakt, logg: skriv, publicUrl: PUBLIC_URL },
    { host: '127.0.0.1', port: 0 },
  );
  const token = inloggning(issuer, kommun);
  const anropa: Testapi['anropa'] = (metod, vag, anrop) => skicka(api.port, metod, vag, anrop);
  return {
    ...{ api, lager, kommun, issuer, logg, anropa, token },
    post: async (roll, vag, kropp, huvud = {}) =>
      anropa('POST', `/api/v1/${vag}`, { token: await token(roll), kropp, huvud: { ...nyttHuvud(), ...huvud } }),
    get: async (roll, vag) => anropa('GET', `/api/v1/${vag}`, { token: await token(roll) }),
    stang: async () => {
      await api.stang();
      await lager.stang();
    },
  };
}

/** One login per person. */
function inloggning(issuer: string, egen: Apikommun): Testapi['token'] {
  const tokens = new Map<string, Promise<string>>();
  return (roll, kommun = egen) => {
    const anvandare = kommun.subjekt(roll);
    const hamtad = tokens.get(anvandare) ?? hamtaToken({ issuer, anvandare });
    tokens.set(anvandare, hamtad);
    return hamtad;
  };
}

const nyttHuvud = () => ({ 'content-type': 'application/json', 'idempotency-key': randomUUID() });

async function skicka(port: number, metod: string, vag: string, anrop: Anrop = {}): Promise<Httpsvar> {
  const { token, kropp, huvud } = anrop;
  const svar = await fetch(`http://127.0.0.1:${String(port)}${vag}`, {
    method: metod,
    headers: { ...huvud, ...(token === undefined ? {} : { authorization: `Bearer ${token}` }) },
    ...(kropp === undefined ? {} : { body: somKropp(kropp) }),
    signal: AbortSignal.timeout(20_000),
  });
  const text = await svar.text();
  const json = svar.headers.get('content-type')?.includes('json') === true && text !== '';
  const httpsvar = {
    status: svar.status,
    text,
    huvud: svar.headers,
    kropp: json ? (JSON.parse(text) as Record<string, unknown>) : {},
  };
  kontrollera(metod, vag, httpsvar);
  return httpsvar;
}

const somKropp = (kropp: unknown): string | Uint8Array<ArrayBuffer> =>
  typeof kropp === 'string' || kropp instanceof Uint8Array ? (kropp as string) : JSON.stringify(kropp);

/** What holds of every answer: ids, no fault of ours, and a body that is what the document says. */
function kontrollera(metod: string, vag: string, svar: Httpsvar): void {
  const vilket = `${metod} ${vag}: ${String(svar.status)} ${svar.text.slice(0, 2000)}`;
  if (svar.status === 500 || svar.huvud.get('traceparent') === null) throw new Error(vilket);
  if (metod === 'HEAD') return;
  if (svar.status >= 400) arEttProblem(svar, vilket);
  else if (svar.status < 300) foljerDokumentet(metod, vag, svar, vilket);
}

function arEttProblem(svar: Httpsvar, vilket: string): void {
  const problem = Problem.safeParse(svar.kropp);
  if (!problem.success) throw new Error(`${vilket} ${problem.error.message}`);
  if (svar.huvud.get('content-type')?.includes('problem+json') !== true) throw new Error(vilket);
}

function foljerDokumentet(metod: string, vag: string, svar: Httpsvar, vilket: string): void {
  const operation = OPERATIONER.pa(new URL(vag, 'http://x').pathname).find((en) => en.metod === metod);
  if (operation === undefined) throw new Error(`${vilket} står inte i tabellen.`);
  const form = operation.svar;
  if (form.slag === 'DOKUMENT') return;
  const rader = form.slag === 'LISTA' ? (svar.kropp[form.nyckel] as readonly unknown[]) : [svar.kropp];
  for (const rad of rader) {
    const last = form.schema.safeParse(rad);
    if (!last.success) throw new Error(`${vilket} ${last.error.message}`);
  }
}
