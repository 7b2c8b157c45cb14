import { beslut, type Utfall } from '../hinder';
import { laggTillManader, type Datum } from '../kalender';
import type { ArendeHandelse } from '../revisionsarende/handelser';
import type { RevisionsArende } from '../revisionsarende/tillstand';
import type { Sammanhang } from '../sammanhang';
import { atgardSaknas, finnAtgard, kravStatus } from './ansvar';
import { OGJORD, type Atgard } from './atgard';
import { egenAtgard } from './egen-atgard';

export type VerifieraAtgard = Readonly<{ atgardId: string; kommentar: string | null }>;

/** How long after the work somebody looks whether it helped. */
const EFFEKT_EFTER_MANADER = 9;

/**
 * Somebody else has looked at the evidence and confirms that the åtgärd is done (domain 2.4, design 7). A recurring one
 * comes back, counted from the day it should have been done; of the last, or the only, the effect is looked at later.
 */
export function verifieraAtgard(
  arende: RevisionsArende,
  { atgardId, kommentar }: VerifieraAtgard,
  s: Sammanhang,
): Utfall<ArendeHandelse> {
  const atgard = finnAtgard(arende, atgardId);
  const hinder =
    atgard === null
      ? atgardSaknas()
      : [...kravStatus(atgard, ['KLARMARKERAD'], 'verifieras'), ...egenAtgard(atgard, s, 'verifierar')];
  const nastaForekomst = atgard === null ? null : nasta(atgard);
  return beslut(hinder, {
    typ: 'atgardVerifierad',
    ...{ atgardId, avPersonId: s.personId, kommentar, datum: s.idag, nastaForekomst },
    effektSenast: nastaForekomst === null ? laggTillManader(s.idag, EFFEKT_EFTER_MANADER) : null,
  });
}

function nasta({ klartDatum, aterkommer }: Atgard): Datum | null {
  if (klartDatum === null || aterkommer === null) return null;
  const dag = laggTillManader(klartDatum, aterkommer.manader);
  return dag <= aterkommer.sista ? dag : null;
}

export type UnderkannAtgard = Readonly<{ atgardId: string; skal: string }>;

/** The evidence does not show that it is done: the work goes on, and every part must be marked done anew. */
export function underkannAtgard(
  arende: RevisionsArende,
  { atgardId, skal }: UnderkannAtgard,
  s: Sammanhang,
): Utfall<ArendeHandelse> {
  const atgard = finnAtgard(arende, atgardId);
  const hinder =
    atgard === null
      ? atgardSaknas()
      : [...kravStatus(atgard, ['KLARMARKERAD'], 'underkännas'), ...egenAtgard(atgard, s, 'underkänner')];
  return beslut(hinder, { typ: 'atgardUnderkand', atgardId, avPersonId: s.personId, skal, datum: s.idag });
}

export type AvslutaUtanAtgard = Readonly<{ atgardId: string; skal: string }>;

/** Ends an åtgärd that will not be done; the reason is what the nämnd and revisorerna will read (domain 2.4). */
export function avslutaUtanAtgard(
  arende: RevisionsArende,
  { atgardId, skal }: AvslutaUtanAtgard,
  s: Sammanhang,
): Utfall<ArendeHandelse> {
  const atgard = finnAtgard(arende, atgardId);
  const hinder =
    atgard === null
      ? atgardSaknas()
      : [...kravStatus(atgard, OGJORD, 'avslutas'), ...egenAtgard(atgard, s, 'avslutar')];
  return beslut(hinder, { typ: 'atgardAvslutadUtanAtgard', atgardId, skal, datum: s.idag });
}
