import { mottagareFor, nastaSteg, type Steguppslag } from '../bevakning';
import type { Datum, Tidpunkt } from '../kalender';
import { bevakningar } from './bevakningar';
import type { Omgivning } from './bevakningsgrund';
import { utanJaviga } from './jav';
import type { RevisionsArende } from './tillstand';

/** One line of "vad händer härnäst": the day, in words what, and the posts: those responsible, or those to be told. */
export type Harnast = Readonly<{
  dag: Datum;
  slag: 'FORFALLER' | 'PAMINNELSE' | 'ESKALERING' | 'NY_UPPGIFT' | 'PLANERAT';
  vad: string;
  befattningIds: readonly string[];
}>;

type Lage = Omgivning & Readonly<{ stegar: Steguppslag; nu: Tidpunkt }>;

/** What will happen if nobody does anything, nearest first: planned days, due days and the next step of each ladder. */
export function vadHanderHarnast(arende: RevisionsArende, omgivning: Lage): readonly Harnast[] {
  const organisation = utanJaviga(omgivning.organisation, arende);
  const rader = bevakningar(arende, omgivning).flatMap((bevakning): Harnast[] => {
    const steg = nastaSteg(bevakning, omgivning.stegar(bevakning.stege), omgivning.kalender, {
      nu: omgivning.nu,
      sistGjorda: null,
    });
    const forfaller: Harnast = {
      dag: bevakning.forfaller,
      slag: 'FORFALLER',
      vad: bevakning.rubrik,
      befattningIds: bevakning.ansvariga,
    };
    if (steg === null) return [forfaller];
    const mottagare = mottagareFor(steg.till, bevakning, organisation, steg.dag);
    const befattningIds = mottagare.map(({ befattningId }) => befattningId);
    return [forfaller, { dag: steg.dag, slag: steg.slag, vad: bevakning.rubrik, befattningIds }];
  });
  return [...planerat(arende, omgivning.idag), ...rader].sort((a, b) => (a.dag < b.dag ? -1 : 1));
}

function planerat(arende: RevisionsArende, idag: Datum): Harnast[] {
  if (arende.plan === null || arende.beslut !== null) return [];
  const { manusstopp, auDatum, kallelseUt, namndDatum } = arende.plan;
  const dagar: readonly (readonly [string, Datum | null])[] = [
    ['Manusstopp', manusstopp],
    ['Arbetsutskottet sammanträder', auDatum],
    ['Kallelsen skickas', kallelseUt],
    ['Nämnden sammanträder', namndDatum],
  ];
  return dagar.flatMap(([vad, dag]) =>
    dag === null || dag < idag ? [] : [{ dag, slag: 'PLANERAT' as const, vad, befattningIds: [] }],
  );
}
