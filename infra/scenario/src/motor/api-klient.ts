import { randomUUID } from 'node:crypto';
import { medOmtag, TillfalligtBorta, type Talamod } from './omtag';
import type { Inloggning } from './inloggning';

/** What the API answered. `kropp` is the parsed JSON; null when there was none. */
export type Svar = Readonly<{ status: number; kropp: unknown; etag: string | null }>;

/** A POST: `version` is the ETag that the person saw, null when the command asks for none. */
export type Kommando = Readonly<{ vag: string; kropp: unknown; version: string | null }>;

const SVARSTID_MS = 30_000;
const STORST_SIDA = 100;

/** The API over HTTP, as one of the run's persons. While it is away (or answers 502–504) the same request is made again. */
export class ApiKlient {
  constructor(
    private readonly rot: string,
    private readonly inloggning: Inloggning,
    private readonly talamod: Talamod,
  ) {}

  hamta(person: string, vag: string): Promise<Svar> {
    return this.fraga(person, vag, {});
  }

  gor(person: string, { vag, kropp, version }: Kommando): Promise<Svar> {
    return this.fraga(person, vag, {
      method: 'POST',
      body: JSON.stringify(kropp),
      headers: {
        'content-type': 'application/json',
        // One key for all attempts: what was done before an answer got lost is not done again (quality F).
        'idempotency-key': randomUUID(),
        ...(version === null ? {} : { 'if-match': version }),
      },
    });
  }

  /** Every row of a list, page by page. `nyckel` is the field that holds the rows. */
  async hamtaAlla(person: string, vag: string, nyckel: string): Promise<readonly unknown[]> {
    const rader: unknown[] = [];
    for (let sida = 1; ; sida += 1) {
      const svar = await this.hamta(person, `${vag}?page=${String(sida)}&limit=${String(STORST_SIDA)}`);
      const nya = falt(svar.kropp, nyckel);
      if (!Array.isArray(nya)) throw new Error(`GET ${vag} svarade ${String(svar.status)} utan ${nyckel}.`);
      rader.push(...(nya as readonly unknown[]));
      if (nya.length < STORST_SIDA) return rader;
    }
  }

  private async fraga(person: string, vag: string, val: RequestInit): Promise<Svar> {
    const forsta = await this.enGang(person, vag, val);
    if (forsta.status !== 401) return forsta;
    this.inloggning.glom(person);
    return this.enGang(person, vag, val);
  }

  private async enGang(person: string, vag: string, val: RequestInit): Promise<Svar> {
    const token = await this.inloggning.tokenFor(person);
    const headers = { ...(val.headers as Record<string, string> | undefined), authorization: `Bearer ${token}` };
    return medOmtag(this.talamod, async () => {
      const svar = await fetch(`${this.rot}/${vag}`, { ...val, headers, signal: AbortSignal.timeout(SVARSTID_MS) });
      const text = await svar.text();
      if (svar.status >= 502 && svar.status <= 504) throw new TillfalligtBorta(`API:t svarade ${String(svar.status)}.`);
      return { status: svar.status, kropp: text === '' ? null : somJson(text), etag: svar.headers.get('etag') };
    });
  }
}

function somJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

const falt = (kropp: unknown, namn: string): unknown =>
  typeof kropp === 'object' && kropp !== null ? (kropp as Readonly<Record<string, unknown>>)[namn] : undefined;
