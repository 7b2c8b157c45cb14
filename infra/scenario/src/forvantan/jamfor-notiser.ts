import type { VantadNotis } from '../format/forvantan';
import type { Notis } from '../spelning/notisbok';

/** How the notices that came differ from those expected; `index` is that of the expected one, null when none was. */
export type Notisskillnad = Readonly<{ index: number | null; text: string }>;

/** Both ways: what was expected and did not come, and what came without being expected. */
export function jamforNotiser(vantade: readonly VantadNotis[], komna: readonly Notis[]): readonly Notisskillnad[] {
  const kvar = [...komna];
  // The most exact first: a general expectation must not take what only an exact one fits.
  const ordnade = vantade
    .map((vantad, index) => ({ vantad, index }))
    .sort((a, b) => noggrannhet(b.vantad) - noggrannhet(a.vantad));
  const uteblivna = ordnade.filter(({ vantad }) => {
    const traff = kvar.findIndex((notis) => stammer(vantad, notis));
    if (traff >= 0) kvar.splice(traff, 1);
    return traff < 0;
  });
  return [
    ...uteblivna
      .sort((a, b) => a.index - b.index)
      .map(({ vantad, index }) => ({ index, text: `Väntade ${skrivVantad(vantad)}. Den kom inte.` })),
    ...kvar.map((notis) => ({ index: null, text: `Ingen väntade ${skrivNotis(notis)}, men den kom.` })),
  ];
}

const noggrannhet = (vantad: VantadNotis): number => Object.keys(vantad).length;

function stammer(vantad: VantadNotis, notis: Notis): boolean {
  const valfria = [
    [vantad.slag, notis.slag],
    [vantad.atgard, notis.atgard],
    [vantad.organ, notis.organ],
    [vantad.person, notis.personer.join()],
  ];
  return (
    vantad.dag === notis.dag &&
    vantad.bevakning === notis.bevakning &&
    lista(vantad.till) === notis.till.join() &&
    (vantad.iStalletFor ?? '') === notis.iStalletFor.join() &&
    valfria.every(([skrivet, kommet]) => skrivet === undefined || skrivet === kommet)
  );
}

const lista = (nycklar: string | readonly string[]): string =>
  typeof nycklar === 'string' ? nycklar : [...nycklar].sort().join();

const skrivVantad = ({ dag, slag, bevakning, till, iStalletFor, atgard }: VantadNotis): string =>
  skriv({ dag, slag: slag ?? 'NY_UPPGIFT', bevakning, till: lista(till), iStalletFor, atgard });

export const skrivNotis = ({ dag, slag, bevakning, till, iStalletFor, atgard }: Notis): string =>
  skriv({ dag, slag, bevakning, till: till.join(), iStalletFor: iStalletFor.join(), atgard: atgard ?? undefined });

type Delar = Readonly<Record<'dag' | 'slag' | 'bevakning' | 'till', string>> &
  Readonly<{ iStalletFor: string | undefined; atgard: string | undefined }>;

function skriv({ dag, slag, bevakning, till, iStalletFor, atgard }: Delar): string {
  const om = atgard === undefined ? '' : ` om ${atgard}`;
  const stalle = iStalletFor === undefined || iStalletFor === '' ? '' : ` i stället för ${iStalletFor}`;
  return `${slag} ${dag} av ${bevakning}${om} till ${till === '' ? 'ingen' : till}${stalle}`;
}
