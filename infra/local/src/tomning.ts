import { rmSync } from 'node:fs';
import { reservplats } from './reservplats';
import { finns, type Tillstandsmapp } from './tillstandsmapp';

/** Removes all state, also what had to be kept elsewhere. The caller has seen to that nothing runs. */
export function tom(tillstand: Tillstandsmapp): void {
  if (!finns(tillstand)) return;
  const reserv = reservplats(tillstand);
  if (reserv !== null) rmSync(reserv, { recursive: true, force: true });
  rmSync(tillstand.mapp, { recursive: true, force: true });
}
