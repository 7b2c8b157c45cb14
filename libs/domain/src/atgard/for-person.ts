import type { Sammanhang } from '../sammanhang';
import { egetArbete, egnaDelar } from './ansvar';
import type { Atgard } from './atgard';
import { egenAtgard } from './egen-atgard';

/** What an åtgärd is to a person today: theirs to answer for, theirs to work on, or one that they may judge. */
export type AtgardForPerson = Readonly<{ svarar: boolean; arbetar: boolean; farBedoma: boolean }>;

export const atgardForPerson = (atgard: Atgard, s: Sammanhang): AtgardForPerson => ({
  svarar: egnaDelar(atgard, s).length > 0,
  arbetar: egetArbete(atgard, s).length > 0,
  farBedoma: egenAtgard(atgard, s, 'bedömer').length === 0,
});
