import { STEG_KLOCKSLAG, type Bevakning } from '../bevakning';
import { laggTillArbetsdagar, laggTillManader, nastaArbetsdag, tidpunktIStockholm, type Datum } from '../kalender';
import { hosPosten, organetsPoster, type Omgivning } from '../revisionsarende/bevakningsgrund';
import type { RevisionsArende } from '../revisionsarende/tillstand';

/** A month, to find out how things stand before revisorerna ask. */
const TID_ATT_SE_OVER_ARBETSDAGAR = 20;

/** When a closed case is brought to mind again; null while it is open, and where there is nothing to follow up. */
export function uppfoljningsdag({ avslut }: RevisionsArende): Datum | null {
  const ar = avslut?.uppfoljningAr ?? null;
  return avslut === null || ar === null ? null : laggTillManader(avslut.datum, 12 * ar);
}

/**
 * The last thing that a closed case asks for: that whoever handled it knows, once, that revisorerna may soon follow it up.
 * Not among `bevakningar`, because the case owes nothing (ADR 22).
 */
export function vilandeBevakning(
  arende: RevisionsArende,
  omgivning: Pick<Omgivning, 'organisation' | 'kalender' | 'idag'>,
): Bevakning | null {
  const dag = uppfoljningsdag(arende);
  if (dag === null) return null;
  const grund = organetsPoster(arende, omgivning);
  const vacks = nastaArbetsdag(dag, omgivning.kalender);
  return {
    ...grund,
    nyckel: 'uppfoljning',
    slag: 'UPPFOLJANDE_GRANSKNING',
    rubrik: 'Läget ska ses över inför revisorernas uppföljning',
    ansvariga: hosPosten(grund.handlaggare),
    startar: tidpunktIStockholm(vacks, STEG_KLOCKSLAG),
    forfaller: laggTillArbetsdagar(vacks, TID_ATT_SE_OVER_ARBETSDAGAR, omgivning.kalender),
    stege: 'uppgift',
  };
}
