import Holidays from 'date-holidays';
import fc from 'fast-check';
import {
  SVENSK_KALENDER,
  arArbetsdag,
  arDatum,
  arKlamdag,
  arbetsdagarMellan,
  dagarMellan,
  datum,
  datumIStockholm,
  foregaendeArbetsdag,
  helgdagar,
  klockslagIStockholm,
  laggTillArbetsdagar,
  laggTillDagar,
  nastaArbetsdag,
  svensktDatum,
  tidpunkt,
  tidpunktIStockholm,
  veckodag,
  type Datum,
} from '.';

const k = SVENSK_KALENDER;
const dagarna = (ar: number): Datum[] =>
  Array.from({ length: dagarMellan(datum(`${ar}-01-01`), datum(`${ar + 1}-01-01`)) }, (_, i) =>
    laggTillDagar(datum(`${ar}-01-01`), i),
  );
const manadDag = (dagar: readonly Datum[]): string => dagar.map((d) => d.slice(5)).join(', ');

const enDag = fc.integer({ min: 0, max: 36_500 }).map((n) => laggTillDagar(datum('2000-01-01'), n));

describe('kalendern', () => {
  // Golden table: domain 4.4.
  it.each([
    [2022, '01-06, 04-15, 04-18, 05-26, 06-06, 06-24, 12-26', '01-07, 05-27'],
    [2023, '01-06, 04-07, 04-10, 05-01, 05-18, 06-06, 06-23, 12-25, 12-26', '05-19, 06-05'],
    [
      2024,
      '01-01, 03-29, 04-01, 05-01, 05-09, 06-06, 06-21, 12-24, 12-25, 12-26, 12-31',
      '05-10, 06-07, 12-23, 12-27, 12-30',
    ],
    [2025, '01-01, 01-06, 04-18, 04-21, 05-01, 05-29, 06-06, 06-20, 12-24, 12-25, 12-26, 12-31', '05-02, 05-30'],
    [2026, '01-01, 01-06, 04-03, 04-06, 05-01, 05-14, 06-19, 12-24, 12-25, 12-31', '01-02, 01-05, 05-15'],
    [2027, '01-01, 01-06, 03-26, 03-29, 05-06, 06-25, 12-24, 12-31', '05-07'],
    [2028, '01-06, 04-14, 04-17, 05-01, 05-25, 06-06, 06-23, 12-25, 12-26', '01-07, 05-26, 06-05'],
  ])('%i har sina lediga vardagar och klämdagar', (ar, lediga, klamdagar) => {
    const alla = dagarna(ar);
    expect(manadDag(alla.filter((d) => veckodag(d) <= 5 && !arArbetsdag(d, k)))).toBe(lediga);
    // A klämdag at the turn of the year stands beside a day of another year; the table counts it in its own.
    expect(manadDag(alla.filter((d) => arKlamdag(d, k)))).toBe(klamdagar);
  });

  it('har samma helgdagar som ett oberoende bibliotek, 2000–2100', () => {
    const oberoende = new Holidays('SE');
    const skillnader = Array.from({ length: 101 }, (_, i) => 2000 + i).flatMap((ar) => {
      const deras = new Set(
        oberoende
          .getHolidays(ar)
          .filter((h) => h.type === 'public' && veckodag(datum(h.date.slice(0, 10))) !== 7)
          .map((h) => h.date.slice(0, 10)),
      );
      const vara = new Set(
        helgdagar(ar)
          .filter((h) => !h.arAfton && veckodag(h.datum) !== 7)
          .map((h) => h.datum as string),
      );
      return [...[...deras].filter((d) => !vara.has(d)), ...[...vara].filter((d) => !deras.has(d))];
    });
    // The library does not know that annandag pingst was a public holiday until 2004 (SFS 1989:253 before SFS 2004:1320).
    expect(skillnader).toEqual(['2000-06-12', '2001-06-04', '2002-05-20', '2003-06-09', '2004-05-31']);
  });

  it('räknar med egna lediga dagar', () => {
    const egen = { ...k, egnaLedigaDagar: [datum('2025-05-02')] };
    expect([arArbetsdag(datum('2025-05-02'), k), arArbetsdag(datum('2025-05-02'), egen)]).toEqual([true, false]);
  });

  it('flyttar en ledig dag till närmaste arbetsdag före eller efter', () => {
    const nationaldagen = datum('2025-06-06');
    expect([foregaendeArbetsdag(nationaldagen, k), nastaArbetsdag(nationaldagen, k)]).toEqual([
      '2025-06-05',
      '2025-06-09',
    ]);
  });

  it('känner igen dagar som inte finns', () => {
    expect(['2026-02-30', '2025-02-29', '2024-02-29', '2025-1-1', '2025-01-01T00:00'].filter(arDatum)).toEqual([
      '2024-02-29',
    ]);
    expect(() => datum('2026-02-30')).toThrow(RangeError);
  });

  it('tar inte emot årtal som ingen kan mena, och räknar från alla som den tar emot', () => {
    expect(
      ['0025-03-31', '1899-12-31', '1900-01-01', '2199-12-31', '2200-01-01', '9999-12-31'].filter(arDatum),
    ).toEqual(['1900-01-01', '2199-12-31']);
    const utanfor = [laggTillArbetsdagar(datum('1900-01-01'), -1, k), laggTillArbetsdagar(datum('2199-12-31'), 1, k)];
    expect(utanfor).toEqual(['1899-12-29', '2200-01-02']);
  });

  it('skriver datum som folk gör', () => {
    expect(svensktDatum(datum('2025-03-31'))).toBe('den 31 mars 2025');
  });
});

describe('arbetsdagar', () => {
  // Golden dates: domain 4.3.
  it.each([
    ['2025-03-31', ['2025-02-17', '2025-03-03', '2025-03-17', '2025-03-24', '2025-03-28']],
    ['2023-06-20', ['2023-05-05', '2023-05-22', '2023-06-05', '2023-06-13', '2023-06-19']],
    ['2022-09-21', ['2022-08-10', '2022-08-24', '2022-09-07', '2022-09-14', '2022-09-20']],
  ])('30, 20, 10, 5 och 1 före %s', (svarSenast, dagar) => {
    const fore = [30, 20, 10, 5, 1].map((n) => laggTillArbetsdagar(datum(svarSenast), -n, k));
    expect(fore).toEqual(dagar);
  });

  it('fram och tillbaka lika många är samma arbetsdag', () => {
    fc.assert(
      fc.property(enDag, fc.integer({ min: 1, max: 60 }), (d, n) => {
        const arbetsdag = nastaArbetsdag(d, k);
        expect(laggTillArbetsdagar(laggTillArbetsdagar(arbetsdag, n, k), -n, k)).toBe(arbetsdag);
      }),
    );
  });

  it('är så många som läggs till, och landar alltid på en arbetsdag', () => {
    fc.assert(
      fc.property(enDag, fc.integer({ min: 1, max: 60 }), (d, n) => {
        const efter = laggTillArbetsdagar(d, n, k);
        expect([arArbetsdag(efter, k), arbetsdagarMellan(d, efter, k)]).toEqual([true, n]);
      }),
    );
  });

  it('är noll mellan två lediga dagar åt båda hållen, och nollan överlever JSON', () => {
    const [lordag, sondag] = [datum('2025-03-15'), datum('2025-03-16')];
    const noll = [arbetsdagarMellan(lordag, sondag, k), arbetsdagarMellan(sondag, lordag, k)];
    expect(noll).toStrictEqual([0, 0]);
  });

  it('kommer aldrig tidigare för att de räknas från en senare dag', () => {
    fc.assert(
      fc.property(enDag, fc.nat(40), fc.integer({ min: -40, max: 40 }), (d, senare, n) => {
        expect(laggTillArbetsdagar(d, n, k) <= laggTillArbetsdagar(laggTillDagar(d, senare), n, k)).toBe(true);
      }),
    );
  });
});

describe('klockan i Stockholm', () => {
  it('är en timme före UTC på vintern och två på sommaren', () => {
    expect(tidpunktIStockholm(datum('2025-01-15'), '07:30')).toBe('2025-01-15T06:30:00.000Z');
    expect(tidpunktIStockholm(datum('2025-07-15'), '07:30')).toBe('2025-07-15T05:30:00.000Z');
  });

  it('tar den första av två lika tider på hösten och går vidare över den som saknas på våren', () => {
    expect(tidpunktIStockholm(datum('2027-10-31'), '02:30')).toBe('2027-10-31T00:30:00.000Z');
    expect(tidpunktIStockholm(datum('2027-03-28'), '02:30')).toBe('2027-03-28T01:30:00.000Z');
  });

  it('säger samma dag och klockslag som den fick, alla dagar om året', () => {
    fc.assert(
      fc.property(enDag, fc.integer({ min: 3, max: 23 }), fc.nat(59), (d, timme, minut) => {
        const klockslag = `${String(timme).padStart(2, '0')}:${String(minut).padStart(2, '0')}`;
        const t = tidpunktIStockholm(d, klockslag);
        expect([datumIStockholm(t), klockslagIStockholm(t)]).toEqual([d, klockslag]);
      }),
    );
  });

  it('räknar ut dagen efter svensk tid, inte efter UTC', () => {
    expect(datumIStockholm(tidpunkt('2025-03-31T22:30:00Z'))).toBe('2025-04-01');
  });

  it('läser bara tidpunkter med zon', () => {
    expect(tidpunkt('2025-03-31T10:00:00+02:00')).toBe('2025-03-31T08:00:00.000Z');
    expect(() => tidpunkt('2025-03-31T10:00:00')).toThrow(RangeError);
  });

  it('läser inte tidpunkter på dagar som inte finns', () => {
    expect(() => tidpunkt('2025-02-30T10:00:00Z')).toThrow(RangeError);
  });
});
