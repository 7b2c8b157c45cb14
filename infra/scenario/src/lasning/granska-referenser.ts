import { REFERENSSLAG, referenserI, tolkaReferens, type Referens } from '../format/referens';
import type { Scenario } from '../format/scenario';
import type { Brist } from './granska-varde';
import type { Vag } from './kalla';
import { Nyckelkontroll } from './nyckelkontroll';

/** References in a value that cannot lead anywhere. */
export function granskaReferenser(scenario: Scenario, varde: unknown, vag: Vag): readonly Brist[] {
  return referenserI(varde, vag).flatMap((plats) => granskaReferens(scenario, plats.text, plats.vag));
}

export function granskaReferens(scenario: Scenario, text: string, vag: Vag): readonly Brist[] {
  const referens = tolkaReferens(text);
  if (referens !== null) return granskaNyckel(scenario, referens, vag);
  const slag = Object.keys(REFERENSSLAG).map((ett) => `$${ett}.<nyckel>`);
  return [
    {
      vag,
      text: `${text} är ingen hänvisning. De som finns är ${slag.join(', ')}. Ska texten börja med dollartecken: skriv $$.`,
    },
  ];
}

function granskaNyckel(scenario: Scenario, { slag, nyckel }: Referens, vag: Vag): readonly Brist[] {
  const nycklar = new Nyckelkontroll(scenario);
  switch (slag) {
    case 'beskrivning':
    case 'atgard':
      return nycklar.krav('atgard', nyckel, vag);
    case 'remiss':
      return nycklar.krav('befattning', nyckel, vag);
    case 'arende':
      return nycklar.krav('organ', nyckel, vag);
    case 'rekommendation':
      return finnsRekommendation(scenario, nyckel)
        ? []
        : [{ vag, text: `Granskningen har ingen rekommendation ${nyckel}.` }];
    case 'organ':
    case 'enhet':
    case 'befattning':
    case 'person':
    case 'sammantrade':
      return nycklar.krav(slag, nyckel, vag);
  }
}

function finnsRekommendation({ granskning }: Scenario, nummer: string): boolean {
  const rekommendationer = granskning['rekommendationer'];
  if (!Array.isArray(rekommendationer)) return true; // said elsewhere
  return rekommendationer.some(
    (r: unknown) => typeof r === 'object' && r !== null && 'nummer' in r && String(r.nummer) === nummer,
  );
}
