import { REFERENSSLAG, referenserI, tolkaReferens, type Referensslag } from '../format/referens';
import type { Scenario } from '../format/scenario';
import type { Brist } from './granska-varde';
import type { Vag } from './kalla';
import { Nyckelkontroll, type Nyckelslag } from './nyckelkontroll';

/** Whose key a reference is given by. */
const NYCKELN_HOR_TILL: Readonly<Record<Exclude<Referensslag, 'rekommendation' | 'extern'>, Nyckelslag>> = {
  organ: 'organ',
  enhet: 'enhet',
  befattning: 'befattning',
  person: 'person',
  sammantrade: 'sammantrade',
  beskrivning: 'atgard',
  atgard: 'atgard',
  remiss: 'befattning',
  arende: 'organ',
  overlamning: 'organ',
};

/** References in a value that cannot lead anywhere. */
export function granskaReferenser(scenario: Scenario, varde: unknown, vag: Vag): readonly Brist[] {
  return referenserI(varde, vag).flatMap((plats) => granskaReferens(scenario, plats.text, plats.vag));
}

export function granskaReferens(scenario: Scenario, text: string, vag: Vag): readonly Brist[] {
  const referens = tolkaReferens(text);
  if (referens === null) return [{ vag, text: ingenHanvisning(text) }];
  const { slag, nyckel } = referens;
  if (slag === 'rekommendation') {
    return finnsRekommendation(scenario, nyckel)
      ? []
      : [{ vag, text: `Granskningen har ingen rekommendation ${nyckel}.` }];
  }
  if (slag === 'extern') {
    return finnsExtern(scenario, nyckel)
      ? []
      : [{ vag, text: `Granskningen har ingen extern adressat på plats ${nyckel}.` }];
  }
  return new Nyckelkontroll(scenario).krav(NYCKELN_HOR_TILL[slag], nyckel, vag);
}

function finnsExtern({ granskning: { externa } }: Scenario, plats: string): boolean {
  return Array.isArray(externa) && Number(plats) >= 1 && Number(plats) <= externa.length;
}

function ingenHanvisning(text: string): string {
  const slag = Object.keys(REFERENSSLAG).map((ett) => `$${ett}.<nyckel>`);
  return `${text} är ingen hänvisning. De som finns är ${slag.join(', ')}. Ska texten börja med dollartecken: skriv $$.`;
}

function finnsRekommendation({ granskning }: Scenario, nummer: string): boolean {
  const rekommendationer = granskning['rekommendationer'];
  if (!Array.isArray(rekommendationer)) return true; // said elsewhere
  return rekommendationer.some(
    (r: unknown) => typeof r === 'object' && r !== null && 'nummer' in r && String(r.nummer) === nummer,
  );
}
