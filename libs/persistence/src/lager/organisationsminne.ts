import type { Stegbok } from '#application';
import type { Arbetskalender, Organisation, Sammantrade, Tidpunkt } from '#domain';

/** A kommun's organisation and calendar as they stood at a version. */
export type Minnesbild = Readonly<{
  version: number;
  organisation: Organisation;
  kalender: Arbetskalender;
  sammantraden: readonly Sammantrade[];
  reglerAndrade: Tidpunkt | null;
  stegbok: Stegbok;
}>;

/**
 * What the process remembers of each kommun's organisation, one version each. Never trusted by itself: whoever asks
 * names the version that the database has now.
 */
export class Organisationsminne {
  private readonly bilder = new Map<string, Minnesbild>();

  hamta(kommunId: string, version: number): Minnesbild | null {
    const bild = this.bilder.get(kommunId);
    return bild?.version === version ? bild : null;
  }

  minns(kommunId: string, bild: Minnesbild): void {
    this.bilder.set(kommunId, bild);
  }
}
