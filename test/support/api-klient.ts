import { hamtaToken, type Adresser } from '#local';
import { randomUUID } from 'node:crypto';

/** An answer of the API. `text` is the body as it came, to compare byte by byte. */
export type Apisvar = Readonly<{
  status: number;
  text: string;
  huvud: Headers;
  kropp: Readonly<Record<string, unknown>>;
}>;

export type Anropsval = Readonly<{
  /** Idempotency-Key; a new one unless given. */
  nyckel?: string;
  /** The version that If-Match names. */
  version?: number;
}>;

const SVARSTID_MS = 15_000;

/** Calls the API as one person, with a token from the engine's own login. */
export class Apiklient {
  private constructor(
    private readonly api: string,
    private readonly token: string,
  ) {}

  static async loggaIn({ api, issuer }: Adresser, anvandare: string): Promise<Apiklient> {
    return new Apiklient(api, await hamtaToken({ issuer, anvandare }));
  }

  /** Rejects only when no answer came. */
  post(vag: string, kropp: unknown, { nyckel = randomUUID(), version }: Anropsval = {}): Promise<Apisvar> {
    return this.anropa(vag, {
      method: 'POST',
      body: JSON.stringify(kropp),
      headers: {
        'content-type': 'application/json',
        'idempotency-key': nyckel,
        ...(version === undefined ? {} : { 'if-match': `"${String(version)}"` }),
      },
    });
  }

  get(vag: string): Promise<Apisvar> {
    return this.anropa(vag, {});
  }

  private async anropa(
    vag: string,
    val: Omit<RequestInit, 'headers'> & { headers?: Readonly<Record<string, string>> },
  ): Promise<Apisvar> {
    const svar = await fetch(`${this.api}/api/v1/${vag}`, {
      ...val,
      headers: { ...val.headers, authorization: `Bearer ${this.token}` },
      signal: AbortSignal.timeout(SVARSTID_MS),
    });
    const text = await svar.text();
    return { status: svar.status, text, huvud: svar.headers, kropp: JSON.parse(text) as Record<string, unknown> };
  }
}
