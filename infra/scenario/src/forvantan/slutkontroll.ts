import { tillampaAlla, type ArendeHandelse, type RevisionsArende } from '#domain';
import type { LoggadHandelse } from '#application';
import { kedjanHaller } from '#persistence';
import { isDeepStrictEqual } from 'node:util';
import type { Arende, Handelse, Kvitto, Slutlage } from '../spelning/utfall';

/** What holds after every scenario, whatever the file says (quality, invariants). Each fault is one sentence. */
export const slutkontroll = ({ arende, handelser, kvitton }: Slutlage): readonly string[] => [
  ...loggen(handelser),
  ...laget(arende, handelser),
  ...dubblaKvitton(kvitton),
  ...forSenaKvitton(kvitton, new Set(handelser.map(({ tid }) => tid))),
];

function loggen(handelser: readonly Handelse[]): readonly string[] {
  const somLoggade = handelser as unknown as readonly LoggadHandelse[];
  return kedjanHaller(somLoggade)
    ? []
    : ['Händelseloggens kedja håller inte: något är ändrat, borta eller i fel ordning.'];
}

/** The log alone gives the case as it stands. */
function laget(arende: Arende, handelser: readonly Handelse[]): readonly string[] {
  const vikt: RevisionsArende = tillampaAlla(
    null,
    handelser.map(({ handelse }) => handelse as unknown as ArendeHandelse),
  );
  const olika = Object.entries(vikt as object).filter(
    ([falt, varde]) => !isDeepStrictEqual(varde, (arende as Readonly<Record<string, unknown>>)[falt]),
  );
  if (olika.length === 0) return [];
  return [`Ärendet stämmer inte med sin händelselogg: ${olika.map(([falt]) => falt).join(', ')} skiljer.`];
}

/** The effect happens once (design 2.4). */
export function dubblaKvitton(kvitton: readonly Kvitto[]): readonly string[] {
  const nycklar = kvitton.map(
    ({ bevakning, steg }) => `${bevakning.nyckel}|${bevakning.forfaller}|${String(steg.arbetsdagar)}`,
  );
  const dubbla = nycklar.filter((nyckel, i) => nycklar.indexOf(nyckel) !== i);
  return dubbla.map((nyckel) => `Samma steg har två kvitton: ${nyckel}.`);
}

/** Each at its own moment, since the clock stopped there; later only when somebody recorded afterwards what was owed. */
function forSenaKvitton(kvitton: readonly Kvitto[], handlingar: ReadonlySet<string>): readonly string[] {
  return kvitton
    .filter(({ steg, skapat, hoppadeOver }) => skapat !== steg.vid || hoppadeOver.length > 0)
    .filter(({ skapat }) => !handlingar.has(skapat))
    .map(
      ({ bevakning, steg, skapat }) =>
        `${steg.slag} av ${bevakning.slag} skulle ha gått ${steg.vid} men gick ${skapat}.`,
    );
}
