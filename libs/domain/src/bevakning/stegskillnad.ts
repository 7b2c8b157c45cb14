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
  const { par, borta, nya } = parade(fore, efter);
  return {
    nya,
    borta,
    flyttade: par.filter((ett) => ett.fore.steg.dag !== ett.efter.steg.dag),
    andraMottagare: par.filter((ett) => !sammaPersoner(ett.fore, ett.efter)),
  };
}

type Parade = Readonly<{ par: readonly Andratsteg[]; borta: readonly FramtidaSteg[]; nya: readonly FramtidaSteg[] }>;

/** Most cases differ little: what stands in the same place on both sides needs no looking up. */
function parade(fore: readonly FramtidaSteg[], efter: readonly FramtidaSteg[]): Parade {
  const par: Andratsteg[] = [];
  let lika = 0;
  for (let a = fore[0], b = efter[0]; a && b && arSamma(a, b); a = fore[lika], b = efter[lika]) {
    par.push({ fore: a, efter: b });
    lika += 1;
  }
  const kvar = new Map(fore.slice(lika).map((steg) => [igenkanning(steg), steg]));
  const nya: FramtidaSteg[] = [];
  for (const steg of efter.slice(lika)) {
    const nyckel = igenkanning(steg);
    const tidigare = kvar.get(nyckel);
    if (tidigare === undefined) nya.push(steg);
    else par.push({ fore: tidigare, efter: steg });
    kvar.delete(nyckel);
  }
  return { par, borta: [...kvar.values()], nya };
}

const arSamma = (a: FramtidaSteg, b: FramtidaSteg): boolean =>
  a.bevakning.nyckel === b.bevakning.nyckel && a.steg.slag === b.steg.slag && avstand(a.steg) === avstand(b.steg);

const igenkanning = ({ bevakning, steg }: FramtidaSteg): string =>
  `${bevakning.nyckel}|${steg.slag}|${String(avstand(steg))}`;

function sammaPersoner({ adressater: a }: FramtidaSteg, { adressater: b }: FramtidaSteg): boolean {
  if (a === b) return true;
  return a.length === b.length && a.every(({ personId }) => b.some((annan) => annan.personId === personId));
}
