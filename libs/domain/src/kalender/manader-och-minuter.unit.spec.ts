import {
  SVENSK_KALENDER,
  arbetsdagarMellan,
  datum,
  helgdagar,
  laggTillManader,
  laggTillMinuter,
  millisekunderMellan,
  svenskManad,
  tidpunkt,
} from '.';

describe('månader', () => {
  it.each([
    // Samma dag i månaden när den finns, annars månadens sista.
    ['2025-01-15', 1, '2025-02-15'],
    ['2025-01-30', 1, '2025-02-28'],
    ['2024-01-30', 1, '2024-02-29'],
    // Månadens sista dag ger den andra månadens sista dag (quality I12).
    ['2025-01-31', 1, '2025-02-28'],
    ['2025-02-28', 1, '2025-03-31'],
    ['2025-03-31', -1, '2025-02-28'],
    ['2025-12-31', 2, '2026-02-28'],
    ['2025-09-30', 36, '2028-09-30'],
  ])('från %s är %i månader %s', (fran, manader, till) => {
    expect(laggTillManader(datum(fran), manader)).toBe(till);
  });

  it('skrivs som folk gör', () => {
    expect([svenskManad(datum('2025-01-31')), svenskManad(datum('2023-12-01'))]).toEqual([
      ...['januari 2025', 'december 2023'],
    ]);
  });
});

describe('arbetsdagar bakåt', () => {
  it('är lika många som framåt, också över flera årsskiften', () => {
    const [fran, till] = [datum('2023-12-21'), datum('2026-01-08')];
    const framat = arbetsdagarMellan(fran, till, SVENSK_KALENDER);
    expect(framat).toBeGreaterThan(500);
    expect(arbetsdagarMellan(till, fran, SVENSK_KALENDER)).toBe(-framat);
  });
});

describe('helgdagarna', () => {
  it('har de namn som lagen och almanackan ger dem (1989:253)', () => {
    const iOrdning = helgdagar(2025).toSorted((a, b) => (a.datum < b.datum ? -1 : 1));
    expect(iOrdning.map(({ namn }) => namn)).toEqual([
      ...['nyårsdagen', 'trettondedag jul', 'långfredagen', 'påskdagen', 'annandag påsk', 'första maj'],
      ...['Kristi himmelsfärdsdag', 'nationaldagen', 'pingstdagen', 'midsommarafton', 'midsommardagen'],
      ...['alla helgons dag', 'julafton', 'juldagen', 'annandag jul', 'nyårsafton'],
    ]);
  });
});

describe('tiden mellan två tidpunkter', () => {
  it('räknas i millisekunder, och bakåt är den mindre än noll', () => {
    const [a, b] = [tidpunkt('2025-03-17T06:30:00.000Z'), tidpunkt('2025-03-17T06:31:00.000Z')];
    expect([millisekunderMellan(a, b), millisekunderMellan(b, a)]).toEqual([60_000, -60_000]);
    expect([laggTillMinuter(a, 1), laggTillMinuter(b, -1)]).toEqual([b, a]);
  });
});
