import { avstand } from './stegtillfalle';
import type { FramtidaSteg } from './framtida-steg';

/** The same step before and after. */
export type Andratsteg = Readonly<{ fore: FramtidaSteg; efter: FramtidaSteg }>;

/** What would become of a case's coming steps. One that both moves and turns to another stands in two lists. */
export type Stegskillnad = Readonly<{
  nya: readonly FramtidaSteg[];
  borta: readonly FramtidaSteg[];
  flyttade: readonly Andratsteg[];
  andraMottagare: readonly Andratsteg[];
}>;

/**
 * How one case's coming steps differ. A step is the same when it is of the same kind, at the same distance from the due
 * day of the same watch, so a moved due day moves its steps. One that moves out of the days that were asked for is gone.
 */
export function stegskillnad(fore: readonly FramtidaSteg[], efter: readonly FramtidaSteg[]): Stegskillnad {
  const kvar = new Map(fore.map((steg) => [igenkanning(steg), steg]));
  const nya: FramtidaSteg[] = [];
  const flyttade: Andratsteg[] = [];
  const andraMottagare: Andratsteg[] = [];
  for (const steg of efter) {
    const nyckel = igenkanning(steg);
    const tidigare = kvar.get(nyckel);
    kvar.delete(nyckel);
    if (tidigare === undefined) {
      nya.push(steg);
      continue;
    }
    if (tidigare.steg.dag !== steg.steg.dag) flyttade.push({ fore: tidigare, efter: steg });
    if (!sammaPersoner(tidigare, steg)) andraMottagare.push({ fore: tidigare, efter: steg });
  }
  return { nya, borta: [...kvar.values()], flyttade, andraMottagare };
}

const igenkanning = ({ bevakning, steg }: FramtidaSteg): string =>
  `${bevakning.nyckel}|${steg.slag}|${String(avstand(steg))}`;

function sammaPersoner({ adressater: a }: FramtidaSteg, { adressater: b }: FramtidaSteg): boolean {
  if (a === b) return true;
  return a.length === b.length && a.every(({ personId }) => b.some((annan) => annan.personId === personId));
}
