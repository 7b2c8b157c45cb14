import { ArendeSvar, HandelseSvar, KvittoSvar, RapportradSvar } from '#contracts';
import { z } from 'zod';
import type { Scenario } from '../format/scenario';
import type { ApiKlient } from '../motor/api-klient';
import type { Arende, Handelse, Kvitto } from './utfall';

export type LastArende = Readonly<{ arende: Arende; etag: string | null }>;

/**
 * The cases of the run, one per organ that must answer, read with the eyes of the file's `lasare`: each nämnd is its own
 * authority, so a case may need a reader of its own.
 */
export class Arenden {
  private readonly ids = new Map<string, string>();
  private readonly overlamningar = new Map<string, string>();
  private externa: readonly string[] = [];

  constructor(
    private readonly klient: ApiKlient,
    private readonly lasare: Scenario['lasare'],
  ) {}

  oppnat(organ: string, arendeId: string): void {
    this.ids.set(organ, arendeId);
  }

  /** Bolag and kommunalförbund that must answer too, in the order of the file. They have no case. */
  skickatTill(externa: readonly string[]): void {
    this.externa = externa;
  }

  externId(plats: string): string | undefined {
    return this.externa[Number(plats) - 1];
  }

  /** Finds the organ's latest överlämning, if it has any. */
  async sokOverlamning(organ: string, organId: string): Promise<void> {
    const lasare = typeof this.lasare === 'string' ? this.lasare : (this.lasare[organ] ?? '');
    const { kropp } = await this.klient.hamta(lasare, `rapporter?slag=OVERLAMNING&organId=${organId}`);
    const [senaste] = z.object({ rapporter: z.array(RapportradSvar) }).parse(kropp).rapporter;
    if (senaste !== undefined) this.overlamningar.set(organ, senaste.id);
  }

  overlamningId(organ: string): string | undefined {
    return this.overlamningar.get(organ);
  }

  organ(): readonly string[] {
    return [...this.ids.keys()];
  }

  /** The id of an organ's case; without organ that of the only case. Throws when there is none, or more than one. */
  id(organ: string | undefined): string {
    return this.hitta(organ).id;
  }

  async las(organ: string | undefined): Promise<LastArende> {
    const { id, lasare } = this.hitta(organ);
    const { status, kropp, etag } = await this.klient.hamta(lasare, `revisionsarenden/${id}`);
    if (status !== 200) throw new Error(`Läsaren ${lasare} fick ${String(status)} när ärendet skulle läsas.`);
    return { arende: ArendeSvar.parse(kropp), etag };
  }

  async handelser(organ: string | undefined): Promise<readonly Handelse[]> {
    return z.array(HandelseSvar).parse(await this.lista(organ, 'handelser'));
  }

  async kvitton(organ: string | undefined): Promise<readonly Kvitto[]> {
    return z.array(KvittoSvar).parse(await this.lista(organ, 'kvitton'));
  }

  private lista(organ: string | undefined, lista: string): Promise<readonly unknown[]> {
    const { id, lasare } = this.hitta(organ);
    return this.klient.hamtaAlla(lasare, `revisionsarenden/${id}/${lista}`, lista);
  }

  private hitta(onskat: string | undefined): Readonly<{ id: string; lasare: string }> {
    const organ = onskat ?? this.ensamt();
    const id = this.ids.get(organ);
    if (id === undefined) throw new Error(`Organet ${organ} har inget ärende i granskningen.`);
    return { id, lasare: typeof this.lasare === 'string' ? this.lasare : (this.lasare[organ] ?? '') };
  }

  private ensamt(): string {
    const [forsta, ...fler] = this.organ();
    if (forsta === undefined) throw new Error('Det finns inget ärende än: först registreraGranskning.');
    if (fler.length === 0) return forsta;
    throw new Error(`Säg vilket ärende det gäller med arende: ${this.organ().join(' eller ')}.`);
  }
}
