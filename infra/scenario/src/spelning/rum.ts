import type { Forloppsrad } from '../berattelse/forlopp';
import type { Nyckelring } from '../kommun/nyckelring';
import type { LastScenario } from '../lasning/las-scenario';
import type { Vag } from '../lasning/kalla';
import type { Scenariofel } from '../lasning/scenariofel';
import type { ApiKlient } from '../motor/api-klient';
import type { Brevlada } from '../motor/brevlada';
import type { Kommunklocka } from '../motor/kommunklocka';
import type { Arenden } from './arenden';
import type { Notisbok } from './notisbok';

/** Everything of one run: the file, the ways to the engine and what has happened so far. */
export type Rum = Readonly<{
  last: LastScenario;
  ring: Nyckelring;
  klient: ApiKlient;
  klocka: Kommunklocka;
  brevlada: Brevlada;
  arenden: Arenden;
  notisbok: Notisbok;
  epost: (person: string) => string;
  beratta: (rad: Forloppsrad) => void;
  felat: (vag: Vag, text: string) => void;
  fel: readonly Scenariofel[];
  forlopp: readonly Forloppsrad[];
}>;
