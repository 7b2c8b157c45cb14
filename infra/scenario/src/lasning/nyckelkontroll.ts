import type { Scenario } from '../format/scenario';
import type { Brist } from './granska-varde';
import type { Vag } from './kalla';
import { narmast } from './narmast';

/** What a key can be the key of, and where those keys are given. */
const PLATSER = {
  organ: { var: 'kommun.organ', bland: (s: Scenario) => s.kommun.organ },
  enhet: { var: 'kommun.enheter', bland: (s: Scenario) => s.kommun.enheter },
  befattning: { var: 'kommun.befattningar', bland: (s: Scenario) => s.kommun.befattningar },
  person: { var: 'kommun.personer', bland: (s: Scenario) => s.kommun.personer },
  sammantrade: { var: 'kommun.sammantraden', bland: (s: Scenario) => s.kommun.sammantraden },
  atgard: { var: 'atgarder', bland: (s: Scenario) => s.atgarder },
} as const;

export type Nyckelslag = keyof typeof PLATSER;

/** Asks that every key given is one of the scenario's own; says which one may have been meant. */
export class Nyckelkontroll {
  constructor(private readonly scenario: Scenario) {}

  /** Null and undefined are no key, and nothing to complain of. */
  krav(slag: Nyckelslag, nyckel: string | readonly string[] | null | undefined, vag: Vag): readonly Brist[] {
    const nycklar = typeof nyckel === 'string' ? [nyckel] : (nyckel ?? []);
    return nycklar.flatMap((en) => this.en(slag, en, vag));
  }

  private en(slag: Nyckelslag, nyckel: string, vag: Vag): readonly Brist[] {
    const plats = PLATSER[slag];
    const finns = Object.keys(plats.bland(this.scenario));
    if (finns.includes(nyckel)) return [];
    const forslag = narmast(nyckel, finns);
    const rad = forslag === null ? `Lägg till den under ${plats.var}.` : `Menade du ${forslag}?`;
    return [{ vag, text: `Det finns inget under ${plats.var} som heter ${nyckel}. ${rad}` }];
  }
}
