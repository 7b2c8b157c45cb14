import { ArendeSvar, HandelseSvar, KvittoSvar } from '#contracts';
import { z } from 'zod';
import { arendenyckel, remissnyckel } from '../format/arendenyckel';
import type { Scenario } from '../format/scenario';
import type { ApiKlient } from '../motor/api-klient';
import type { Arende, Handelse, Kvitto } from './utfall';

export type LastArende = Readonly<{ arende: Arende; etag: string | null }>;

/** `granskning`: its place among those of the file; null for a case that another organ's remiss opened. */
type Oppnat = Readonly<{ id: string; organ: string; granskning: number | null }>;

/**
 * The cases of the run, one per granskning and organ that must answer, read with the eyes of the file's `lasare`: each
 * nämnd is its own authority, so a case may need a reader of its own.
 */
export class Arenden {
  private readonly oppnade = new Map<string, Oppnat>();
  private readonly granskningar: string[] = [];
  private readonly externa: string[] = [];
  private readonly medExterna: Readonly<{ granskningId: string; vem: string }>[] = [];

  constructor(
    private readonly klient: ApiKlient,
    private readonly lasare: Scenario['lasare'],
  ) {}

  /** One more granskning has come. Its cases are called after their organ; from the second on as `arendenyckel` says. */
  registrerad(granskningId: string, arenden: readonly Readonly<{ id: string; organ: string }>[]): void {
    const granskning = this.granskningar.push(granskningId);
    for (const { id, organ } of arenden) {
      this.oppna(arendenyckel(organ, granskning), { id, organ, granskning });
    }
  }

  /** A case has asked another organ, which has got a case of its own. */
  remitterat(id: string, organ: string): void {
    this.oppna(remissnyckel(organ), { id, organ, granskning: null });
  }

  /** Bolag and kommunalförbund that must answer too, in the order of the file. They have no case. `vem` registered it. */
  skickatTill(externa: readonly string[], granskning: Readonly<{ granskningId: string; vem: string }>): void {
    this.externa.push(...externa);
    if (externa.length > 0) this.medExterna.push(granskning);
  }

  granskningId(ordning: string): string | undefined {
    return this.granskningar[Number(ordning) - 1];
  }

  externId(plats: string): string | undefined {
    return this.externa[Number(plats) - 1];
  }

  nycklar(): readonly string[] {
    return [...this.oppnade.keys()];
  }

  /** The id of a case; without key that of the first granskning's only case. Throws when it has none, or more than one. */
  id(nyckel: string | undefined): string {
    return this.hitta(nyckel).id;
  }

  async las(nyckel: string | undefined): Promise<LastArende> {
    const { id, lasare } = this.hitta(nyckel);
    const { status, kropp, etag } = await this.klient.hamta(lasare, `revisionsarenden/${id}`);
    if (status !== 200) throw new Error(`Läsaren ${lasare} fick ${String(status)} när ärendet skulle läsas.`);
    return { arende: ArendeSvar.parse(kropp), etag };
  }

  async handelser(nyckel: string | undefined): Promise<readonly Handelse[]> {
    return z.array(HandelseSvar).parse(await this.lista(nyckel, 'handelser'));
  }

  async kvitton(nyckel: string | undefined): Promise<readonly Kvitto[]> {
    return z.array(KvittoSvar).parse(await this.lista(nyckel, 'kvitton'));
  }

  private oppna(nyckel: string, oppnat: Oppnat): void {
    if (this.oppnade.has(nyckel)) throw new Error(`Två ärenden heter ${nyckel}. Ge organet ett annat namn i filen.`);
    this.oppnade.set(nyckel, oppnat);
  }

  /** Of the replies of bolag and kommunalförbund, read with the eyes of whoever registered their granskning. */
  async externaKvitton(): Promise<readonly Kvitto[]> {
    const kvitton: unknown[] = [];
    for (const { granskningId, vem } of this.medExterna)
      kvitton.push(...(await this.klient.hamtaAlla(vem, `granskningar/${granskningId}/kvitton`, 'kvitton')));
    return z.array(KvittoSvar).parse(kvitton);
  }

  private lista(nyckel: string | undefined, lista: string): Promise<readonly unknown[]> {
    const { id, lasare } = this.hitta(nyckel);
    return this.klient.hamtaAlla(lasare, `revisionsarenden/${id}/${lista}`, lista);
  }

  private hitta(onskat: string | undefined): Readonly<{ id: string; lasare: string }> {
    const nyckel = onskat ?? this.ensamt();
    const oppnat = this.oppnade.get(nyckel);
    if (oppnat === undefined) throw new Error(`Det finns inget ärende som heter ${nyckel} än.`);
    const { id, organ } = oppnat;
    return { id, lasare: typeof this.lasare === 'string' ? this.lasare : (this.lasare[organ] ?? '') };
  }

  private ensamt(): string {
    const forstas = this.nycklar().filter((nyckel) => this.oppnade.get(nyckel)?.granskning === 1);
    const [forsta, ...fler] = forstas;
    if (forsta === undefined) throw new Error('Det finns inget ärende än: först registreraGranskning.');
    if (fler.length === 0) return forsta;
    throw new Error(`Säg vilket ärende det gäller med arende: ${forstas.join(' eller ')}.`);
  }
}
