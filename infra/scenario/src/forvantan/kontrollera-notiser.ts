import type { Steg } from '../format/steg';
import type { Vag } from '../lasning/kalla';
import type { Notis } from '../spelning/notisbok';
import type { Rum } from '../spelning/rum';
import { Byteskontroll } from './kontrollera-byten';
import { jamforNotiser } from './jamfor-notiser';

const LISTOR = {
  paminnelser: (notis: Notis) => notis.slag !== 'NY_UPPGIFT',
  nyaUppgifter: (notis: Notis) => notis.slag === 'NY_UPPGIFT',
} as const;

type Lista = keyof typeof LISTOR;

/** Checks each list of notices that a step states against all that has come since a step last stated it. */
export class Notiskontroll {
  private readonly avstamda: Record<Lista, number> = { paminnelser: 0, nyaUppgifter: 0 };

  private readonly byten: Byteskontroll;

  constructor(private readonly rum: Rum) {
    this.byten = new Byteskontroll(rum);
  }

  async kontrollera({ forvanta }: Steg, vag: Vag): Promise<void> {
    for (const lista of ['paminnelser', 'nyaUppgifter'] as const) {
      const vantade = forvanta?.[lista];
      if (vantade === undefined) continue;
      const alla = this.rum.notisbok.alla();
      const sedanSist = alla.slice(this.avstamda[lista]).filter(LISTOR[lista]);
      this.avstamda[lista] = alla.length;
      for (const { index, text } of jamforNotiser(vantade, sedanSist)) {
        this.rum.felat([...vag, lista, ...(index === null ? [] : [index])], text);
      }
    }
    const byten = forvanta?.innehavarbyten;
    if (byten !== undefined) await this.byten.kontrollera(byten, [...vag, 'innehavarbyten']);
  }
}
