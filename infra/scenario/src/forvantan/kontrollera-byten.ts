import { svensktDatum } from '#domain';
import type { Brev } from '#local';
import type { VantatByte } from '../format/forvantan';
import type { Vag } from '../lasning/kalla';
import type { Rum } from '../spelning/rum';

/** The lines of a letter that tell of a change of holder. */
export const bytesrader = ({ text }: Pick<Brev, 'text'>): readonly string[] =>
  text
    .split('\n')
    .filter((rad) => /^(Du svarar nu för befattningen|Befattningen .+ ligger inte längre på dig)/.test(rad));

/** Checks what letters have told of changes of holder since a step last stated it. */
export class Byteskontroll {
  private readonly avstamda = new Map<string, number>();

  constructor(private readonly rum: Rum) {}

  async kontrollera(vantade: readonly VantatByte[], vag: Vag): Promise<void> {
    const kvar = await this.nyaRader();
    for (const [index, vantat] of vantade.entries()) {
      const borjan = this.borjan(vantat);
      const traff = kvar.findIndex(({ person, rad }) => person === vantat.person && rad.startsWith(borjan));
      if (traff >= 0) kvar.splice(traff, 1);
      else this.rum.felat([...vag, index], `Väntade ett brev till ${vantat.person}: ”${borjan} …”. Det kom inte.`);
    }
    for (const { person, rad } of kvar) this.rum.felat(vag, `Ingen väntade ett brev till ${person}: ”${rad}”`);
  }

  private async nyaRader(): Promise<{ person: string; rad: string }[]> {
    const nya: { person: string; rad: string }[] = [];
    for (const person of Object.keys(this.rum.last.scenario.kommun.personer)) {
      const brev = (await this.rum.brevlada.till(this.rum.epost(person))) ?? [];
      const rader = brev.flatMap(bytesrader);
      nya.push(...rader.slice(this.avstamda.get(person) ?? 0).map((rad) => ({ person, rad })));
      this.avstamda.set(person, rader.length);
    }
    return nya;
  }

  private borjan({ slag, befattning, sedan, antal }: VantatByte): string {
    const namn = this.rum.last.scenario.kommun.befattningar[befattning]?.namn ?? befattning;
    const uppgifter = antal === 1 ? 'en öppen uppgift' : `${String(antal)} öppna uppgifter`;
    const vad =
      slag === 'TILLTRADER'
        ? `Du svarar nu för befattningen ${namn}`
        : `Befattningen ${namn} ligger inte längre på dig`;
    return `${vad}, sedan ${svensktDatum(sedan)}: ${uppgifter}`;
  }
}
