export type Del = 'databas' | 'temporal' | 'utkorg';
export type Halsorapport = Readonly<Record<Del, boolean>>;

/** Resolves when what is asked answers. */
export type Fraga = () => Promise<unknown>;

/** What the loops last said about themselves, and what the services say when somebody wants to know. */
export class Halsolage {
  private readonly lagen = new Map<Del, boolean>();
  private readonly fragor = new Map<Del, Fraga>();

  /** What a loop says of the part that it runs. */
  satt(del: Del, fungerar: boolean): void {
    this.lagen.set(del, fungerar);
  }

  /** How to ask the service behind a part. */
  fraga(del: Del, fraga: Fraga): void {
    this.fragor.set(del, fraga);
  }

  async rapport(): Promise<Halsorapport> {
    const [databas, temporal, utkorg] = await Promise.all([
      this.fungerar('databas'),
      this.fungerar('temporal'),
      this.fungerar('utkorg'),
    ]);
    return { databas, temporal, utkorg };
  }

  private async fungerar(del: Del): Promise<boolean> {
    const fraga = this.fragor.get(del);
    const sagt = this.lagen.get(del);
    if (fraga === undefined || sagt === false) return sagt ?? false;
    return fraga().then(
      () => true,
      () => false,
    );
  }
}
