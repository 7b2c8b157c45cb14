import { tolkaReferens } from '../format/referens';
import type { Scenario } from '../format/scenario';

/** The organ that the granskning asks to answer, by key. */
export function organSomSvarar({ granskning }: Scenario): readonly string[] {
  const organ = granskning['organIds'];
  if (!Array.isArray(organ)) return []; // said elsewhere
  return organ.flatMap((referens) => tolkaReferens(String(referens))?.nyckel ?? []);
}
