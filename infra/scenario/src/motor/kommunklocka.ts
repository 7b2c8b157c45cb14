import type { Tidpunkt } from '#domain';
import { vantaTills } from '#local';
import type { Stegklocka } from '#persistence';
import { medOmtag, type Talamod } from './omtag';

const MELLANRUM_MS = 20;

/** The clock of the run's own kommun, moved so that everything on the way happens on its real day (ADR 12). */
export class Kommunklocka {
  private nu: Tidpunkt | null = null;

  constructor(
    private readonly klocka: Stegklocka,
    private readonly kommunId: string,
    private readonly talamod: Talamod,
  ) {}

  /** Sets the clock without waiting: before there is anything to wait for. */
  async borja(nu: Tidpunkt): Promise<void> {
    await this.medOmtag(() => this.klocka.stall(this.kommunId, nu));
    this.nu = nu;
  }

  /**
   * Moves the clock to `mal`, by way of every moment when something becomes due, and waits each time till it is done.
   * What is done at one and the same moment goes on without waiting, as people do.
   */
  async gaTill(mal: Tidpunkt): Promise<void> {
    if (mal === this.nu) return;
    await this.vila();
    let forra: Tidpunkt | null = null;
    for (;;) {
      const nasta = await this.medOmtag(() => this.klocka.nasta(this.kommunId));
      if (nasta === null || nasta > mal) break;
      if (nasta === forra) throw new Error(`Det som skulle hända ${nasta} blev inte gjort, fast motorn vilar.`);
      await this.stall(nasta);
      forra = nasta;
    }
    await this.stall(mal);
  }

  /** Waits until the engine has done all that is due. Throws when it has not within the time that a part may be away. */
  async vila(): Promise<void> {
    const { tidMs, avbryt } = this.talamod;
    const vilar = await vantaTills(() => this.medOmtag(() => this.klocka.vilar(this.kommunId)), {
      tidMs,
      avbryt,
      mellanrumMs: MELLANRUM_MS,
    });
    if (!vilar) throw new Error(`Motorn kom inte till vila på ${String(tidMs / 1000)} sekunder. Kör workern?`);
  }

  private async stall(nu: Tidpunkt): Promise<void> {
    await this.borja(nu);
    await this.vila();
  }

  private medOmtag<T>(gor: () => Promise<T>): Promise<T> {
    return medOmtag(this.talamod, gor);
  }
}
