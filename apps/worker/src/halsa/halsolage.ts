export type Del = 'databas' | 'temporal' | 'utkorg';
export type Halsorapport = Readonly<Record<Del, boolean>>;

/** What the loops last said about themselves; the database is asked when somebody wants to know. */
export class Halsolage {
  private readonly lagen = new Map<Del, boolean>();
  private databasen: () => Promise<void> = () => Promise.reject(new Error('Databasen är inte öppnad.'));

  /** `fraga` resolves when the database answers. */
  fragaDatabasen(fraga: () => Promise<void>): void {
    this.databasen = fraga;
  }

  satt(del: Exclude<Del, 'databas'>, fungerar: boolean): void {
    this.lagen.set(del, fungerar);
  }

  async rapport(): Promise<Halsorapport> {
    return {
      databas: await this.databasen().then(
        () => true,
        () => false,
      ),
      temporal: this.lagen.get('temporal') ?? false,
      utkorg: this.lagen.get('utkorg') ?? false,
    };
  }
}
