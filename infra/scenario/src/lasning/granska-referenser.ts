import { organIArendenyckel, registreringar } from '../format/arendenyckel';
import {
  delaRapportnyckel,
  REFERENSSLAG,
  referenserI,
  tolkaReferens,
  type Referens,
  type Referensslag,
} from '../format/referens';
import type { Scenario } from '../format/scenario';
import type { Brist } from './granska-varde';
import type { Vag } from './kalla';
import { Nyckelkontroll, type Nyckelslag } from './nyckelkontroll';

/** Given by a number that stands elsewhere in the file than among the keys. */
type Numrerat = 'rekommendation' | 'extern' | 'granskning';

/** Whose key a reference is given by. */
const NYCKELN_HOR_TILL: Readonly<Record<Exclude<Referensslag, Numrerat>, Nyckelslag>> = {
  organ: 'organ',
  enhet: 'enhet',
  befattning: 'befattning',
  person: 'person',
  sammantrade: 'sammantrade',
  beskrivning: 'atgard',
  atgard: 'atgard',
  remiss: 'befattning',
  arende: 'organ',
  rapport: 'organ',
};

/** References in a value that cannot lead anywhere. */
export function granskaReferenser(scenario: Scenario, varde: unknown, vag: Vag): readonly Brist[] {
  return referenserI(varde, vag).flatMap((plats) => granskaReferens(scenario, plats.text, plats.vag));
}

export function granskaReferens(scenario: Scenario, text: string, vag: Vag): readonly Brist[] {
  const referens = tolkaReferens(text);
  if (referens === null) return [{ vag, text: ingenHanvisning(text) }];
  const { slag, nyckel } = referens;
  if (arNumrerat(slag)) {
    const { finns, saknas } = NUMRERADE[slag];
    return finns(scenario, nyckel) ? [] : [{ vag, text: `${saknas} ${nyckel}.` }];
  }
  const organ = organINyckeln(scenario, referens);
  if (organ === null) return [{ vag, text: `Skriv ${text} som $rapport.<organ>-2025 eller $rapport.<organ>-2025-k1.` }];
  if (slag === 'remiss' && Object.hasOwn(scenario.kommun.organ, nyckel)) return [];
  return new Nyckelkontroll(scenario).krav(NYCKELN_HOR_TILL[slag], organ, vag);
}

type Numrering = Readonly<{ finns: (scenario: Scenario, nummer: string) => boolean; saknas: string }>;

const NUMRERADE: Readonly<Record<Numrerat, Numrering>> = {
  rekommendation: { finns: finnsRekommendation, saknas: 'Granskningen har ingen rekommendation' },
  extern: { finns: finnsExtern, saknas: 'Granskningen har ingen extern adressat på plats' },
  granskning: { finns: finnsGranskning, saknas: 'Stegen registrerar ingen granskning på plats' },
};

const arNumrerat = (slag: Referensslag): slag is Numrerat => Object.hasOwn(NUMRERADE, slag);

/** The key that must be given elsewhere: that of the organ, when a case or a report is named after it. */
function organINyckeln(scenario: Scenario, { slag, nyckel }: Referens): string | null {
  if (slag === 'arende') return organIArendenyckel(scenario, nyckel);
  return slag === 'rapport' ? (delaRapportnyckel(nyckel)?.organ ?? null) : nyckel;
}

function finnsGranskning(scenario: Scenario, plats: string): boolean {
  return Number(plats) >= 1 && Number(plats) <= registreringar(scenario).length;
}

function finnsExtern({ granskning: { externa } }: Scenario, plats: string): boolean {
  return Array.isArray(externa) && Number(plats) >= 1 && Number(plats) <= externa.length;
}

function ingenHanvisning(text: string): string {
  const slag = Object.keys(REFERENSSLAG).map((ett) => `$${ett}.<nyckel>`);
  return `${text} är ingen hänvisning. De som finns är ${slag.join(', ')}. Ska texten börja med dollartecken: skriv $$.`;
}

function finnsRekommendation(scenario: Scenario, nummer: string): boolean {
  const granskningar = [scenario.granskning, ...registreringar(scenario).map(({ med }) => med ?? {})];
  const listor = granskningar.flatMap(({ rekommendationer }) =>
    rekommendationer === undefined ? [] : [rekommendationer],
  );
  if (!listor.every(Array.isArray)) return true; // said elsewhere
  return listor
    .flat()
    .some((r: unknown) => typeof r === 'object' && r !== null && 'nummer' in r && String(r.nummer) === nummer);
}
