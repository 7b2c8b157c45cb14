import * as d from '#domain';
import { matning, type Matning } from './matning';

const ARENDEN = 10_000;
const POSTER = 120;
const OMGANGAR = 5;
const MAL_MS = 5_000;
const DAGAR: d.Dagar = { fran: d.datum('2025-02-01'), tom: d.datum('2026-01-31') };
const STEGAR: readonly d.StegeId[] = ['svar', 'uppgift', 'atgard', 'atgard', 'uppgift'];

const post = (n: number): string => `post-${String(n % POSTER)}`;

/**
 * What a new day off would do to the coming year's steps in every open case of a large kommun: five watches in each, all
 * steps before and after, and the difference. Processor time, since nothing is waited for.
 */
export function matKommandeSteg(): readonly Matning[] {
  const arenden = Array.from({ length: ARENDEN }, (_, n) => bevakningar(n));
  const prov = Array.from({ length: OMGANGAR }, () => {
    const borjan = process.cpuUsage();
    for (const bevakade of arenden) skillnaden(bevakade);
    const { user, system } = process.cpuUsage(borjan);
    return (user + system) / 1000;
  });
  return [matning('Kommande steg i 10 000 ärenden, före och efter (processortid)', 'ms', prov, MAL_MS)];
}

const FORE: d.Stegvarld = {
  stegar: d.STANDARDREGLER('nav'),
  kalender: d.SVENSK_KALENDER,
  organisation: organisation(),
};
const EFTER: d.Stegvarld = {
  ...FORE,
  kalender: { id: 'kommunen', version: 2, egnaLedigaDagar: [d.datum('2025-05-30')] },
};

const skillnaden = (bevakade: readonly d.Bevakning[]): d.Stegskillnad =>
  d.stegskillnad(d.framtidaSteg(bevakade, FORE, DAGAR), d.framtidaSteg(bevakade, EFTER, DAGAR));

const bevakningar = (arende: number): readonly d.Bevakning[] =>
  STEGAR.map((stege, i) => ({
    ...{ nyckel: `${stege}/${String(i)}`, slag: 'ATGARD' as const, rubrik: 'Något ska vara gjort', stege },
    ...{ ansvariga: [post(arende * 7 + i)], handlaggare: post(arende), forvaltningschef: post(0), ordforande: post(1) },
    startar: d.tidpunkt('2025-01-17T09:00:00.000Z'),
    forfaller: d.laggTillDagar(d.datum('2025-03-01'), (arende * 13 + i * 31) % 300),
  }));

/** Every post under another, each with a holder who is followed by a new one in July. */
function organisation(): d.Organisation {
  const nummer = Array.from({ length: POSTER }, (_, n) => n);
  const innehav = (n: number, vem: string, from: d.Datum, tom: d.Datum | null): d.Innehav => ({
    ...{ id: `${vem}-${String(n)}`, befattningId: post(n), personId: `${vem}-${String(n)}`, from, tom },
    tillforordnad: false,
  });
  return {
    ...{ organ: [], enheter: [], ersattningar: [], ledigheter: [] },
    befattningar: nummer.map((n) => ({
      ...{ id: post(n), namn: post(n), roll: 'ENHETSCHEF', organId: 'nav', enhetId: null, gallerTill: null },
      overordnadId: n === 0 ? null : post((n - 1) >> 2),
    })),
    innehav: nummer.flatMap((n) => [
      innehav(n, 'forra', d.datum('2020-01-01'), d.datum('2025-06-30')),
      innehav(n, 'nya', d.datum('2025-07-01'), null),
    ]),
  };
}
