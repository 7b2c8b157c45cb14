import { datum } from '#domain';
import { bilden } from './bild';
import type { Bana, Punkt, Punktlage } from './punkter';

const punkt = (dag: string, bana: Bana, vad: string, lage: Punktlage): Punkt => ({ dag: datum(dag), bana, vad, lage });

/** Ten weeks, most of it planned close together backward from the meeting (domain 8, S1). */
const TIO_VECKOR: readonly Punkt[] = [
  punkt('2025-01-17', 'REVISORERNA', 'Rapporten kom', 'GJORD'),
  punkt('2025-01-22', 'FORVALTNINGEN', 'Remiss skickad', 'GJORD'),
  punkt('2025-02-12', 'FORVALTNINGEN', 'Remissvar, 2 av 3 inne', 'SEN'),
  punkt('2025-02-24', 'FORVALTNINGEN', 'Manusstopp', 'KOMMER'),
  punkt('2025-03-06', 'NAMNDEN', 'Arbetsutskott', 'KOMMER'),
  punkt('2025-03-13', 'NAMNDEN', 'Kallelse', 'KOMMER'),
  punkt('2025-03-20', 'NAMNDEN', 'Nämnd', 'KOMMER'),
  punkt('2025-03-27', 'NAMNDEN', 'Justering', 'KOMMER'),
  punkt('2025-03-28', 'NAMNDEN', 'Svaret skickas', 'KOMMER'),
  punkt('2025-03-31', 'REVISORERNA', 'Svar senast', 'KOMMER'),
];

/** Three years, most of it in a few weeks at the beginning. */
const TRE_AR: readonly Punkt[] = [
  punkt('2022-03-14', 'REVISORERNA', 'Rapporten kom', 'GJORD'),
  punkt('2022-05-31', 'REVISORERNA', 'Ursprunglig frist', 'STRUKEN'),
  punkt('2022-06-20', 'NAMNDEN', 'Beslut', 'GJORD'),
  punkt('2022-06-21', 'NAMNDEN', 'Justering', 'GJORD'),
  punkt('2022-06-22', 'NAMNDEN', 'Svaret skickat', 'GJORD'),
  punkt('2022-06-22', 'REVISORERNA', 'Svaret mottaget', 'GJORD'),
  punkt('2022-06-30', 'REVISORERNA', 'Svar senast', 'GJORD'),
  punkt('2022-10-10', 'REVISORERNA', 'Komplettering begärd', 'GJORD'),
  punkt('2023-01-31', 'ATGARDER', 'Rutin för uppföljning av insatser…', 'GJORD'),
  punkt('2023-02-28', 'ATGARDER', 'Utbildning av handläggare i nya…', 'GJORD'),
  punkt('2024-12-31', 'ATGARDER', '4 åtgärder', 'SEN'),
  punkt('2025-02-20', 'NAMNDEN', 'Återrapport', 'GJORD'),
];

const UTAN_PLAN: readonly Punkt[] = [
  punkt('2025-01-17', 'REVISORERNA', 'Rapporten kom', 'GJORD'),
  punkt('2025-03-31', 'REVISORERNA', 'Svar senast', 'KOMMER'),
];

const BOKSTAV = 7.2;

describe.each([
  ['på tio veckor', TIO_VECKOR, '2025-02-17'],
  ['på tre år', TRE_AR, '2025-02-24'],
  ['utan plan', UTAN_PLAN, '2025-01-20'],
])('Bilden av ett ärende %s', (_, punkter, idag) => {
  const bild = bilden(punkter, datum(idag));
  const tecknen = bild.banor.flatMap(({ tecken }) => tecken);

  it('har en etikett för varje dag, med samma ord som tabellen under', () => {
    expect(tecknen).toHaveLength(punkter.length);
    expect(tecknen.every(({ punkt: { vad }, etikett }) => etikett.text.startsWith(vad))).toBe(true);
  });

  it('håller varje etikett innanför bilden, och fri från alla andra', () => {
    const rutor = tecknen.map(({ etikett: { x, y, text } }) => ({ x, y, text, slut: x + text.length * BOKSTAV }));
    const utanfor = rutor.filter(({ x, slut, y }) => x < 0 || slut > bild.bredd || y > bild.hojd);
    const krockar = rutor.filter((a, i) => rutor.some((b, j) => j < i && a.y === b.y && a.x < b.slut && b.x < a.slut));
    expect([utanfor, krockar]).toEqual([[], []]);
  });

  it('visar dagarna i ordning, och var i dag är', () => {
    const platser = [...tecknen].sort((a, b) => (a.punkt.dag < b.punkt.dag ? -1 : 1)).map(({ x }) => x);
    expect(platser).toEqual([...platser].sort((a, b) => a - b));
    expect(bild.idag.x).toBeGreaterThanOrEqual(Math.min(...platser));
  });

  it('skriver månaderna så att de går att läsa', () => {
    const avstand = bild.manader.slice(1).map(({ x }, i) => x - (bild.manader[i]?.x ?? 0));
    expect(avstand.every((luft) => luft >= 7 * BOKSTAV)).toBe(true);
  });
});

it('bryter linjen där lång tid utan händelser är utelämnad', () => {
  expect(bilden(TRE_AR, datum('2025-02-24')).brott.length).toBeGreaterThan(0);
  expect(bilden(TIO_VECKOR, datum('2025-02-17')).brott).toEqual([]);
});
