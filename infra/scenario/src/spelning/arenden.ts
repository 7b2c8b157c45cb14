import { ArendeSvar, HandelseSvar, KvittoSvar } from '#contracts';
import { z } from 'zod';
import type { ApiKlient } from '../motor/api-klient';
import type { Arende, Handelse, Kvitto } from './utfall';

export type LastArende = Readonly<{ arende: Arende; etag: string | null }>;

/** The cases of the run, one per organ that must answer, read with the eyes of the file's `lasare`. */
export class Arenden {
  private readonly ids = new Map<string, string>();

  constructor(
    private readonly klient: ApiKlient,
    private readonly lasare: string,
  ) {}

  oppnat(organ: string, arendeId: string): void {
    this.ids.set(organ, arendeId);
  }

  organ(): readonly string[] {
    return [...this.ids.keys()];
  }

  /** The id of an organ's case; without organ that of the only case. Throws when there is none, or more than one. */
  id(organ: string | undefined): string {
    const [ensamt, ...fler] = this.ids.keys();
    const vilket = organ ?? (fler.length === 0 ? ensamt : undefined);
    const id = vilket === undefined ? undefined : this.ids.get(vilket);
    if (id !== undefined) return id;
    if (this.ids.size === 0) throw new Error('Det finns inget ärende än: först registreraGranskning.');
    throw new Error(`Säg vilket ärende det gäller med arende: ${this.organ().join(' eller ')}.`);
  }

  async las(organ: string | undefined): Promise<LastArende> {
    const vag = `revisionsarenden/${this.id(organ)}`;
    const { status, kropp, etag } = await this.klient.hamta(this.lasare, vag);
    if (status !== 200) throw new Error(`Läsaren ${this.lasare} fick ${String(status)} när ärendet skulle läsas.`);
    return { arende: ArendeSvar.parse(kropp), etag };
  }

  async handelser(organ: string | undefined): Promise<readonly Handelse[]> {
    return z.array(HandelseSvar).parse(await this.lista(organ, 'handelser'));
  }

  async kvitton(organ: string | undefined): Promise<readonly Kvitto[]> {
    return z.array(KvittoSvar).parse(await this.lista(organ, 'kvitton'));
  }

  private lista(organ: string | undefined, lista: string): Promise<readonly unknown[]> {
    return this.klient.hamtaAlla(this.lasare, `revisionsarenden/${this.id(organ)}/${lista}`, lista);
  }
}
