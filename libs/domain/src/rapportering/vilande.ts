import { STEG_KLOCKSLAG, type Bevakning } from '../bevakning';
import { laggTillManader, nastaArbetsdag, tidpunktIStockholm, type Datum } from '../kalender';
import { hosPosten, organetsPoster, type Omgivning } from '../revisionsarende/bevakningsgrund';
import type { RevisionsArende } from '../revisionsarende/tillstand';

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
  const forfaller = nastaArbetsdag(dag, omgivning.kalender);
  return {
    ...grund,
    nyckel: 'uppfoljning',
    slag: 'UPPFOLJANDE_GRANSKNING',
    rubrik: 'Revisorerna kan komma att följa upp granskningen',
    ansvariga: hosPosten(grund.handlaggare),
    startar: tidpunktIStockholm(forfaller, STEG_KLOCKSLAG),
    forfaller,
    stege: 'uppgift',
  };
}
