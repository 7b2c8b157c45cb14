import { SVENSK_KALENDER, datum, tidpunktIStockholm, type Datum } from '../kalender';
import {
  STANDARDPAMINNELSEREGLER,
  hinderForUppskjutning,
  paminnelsereglerDen,
  vantan,
  type Bevakning,
  type Paminnelseregler,
  type Regelversion,
  type Stegdag,
  type StegeId,
} from '.';

const kalender = SVENSK_KALENDER;

const bevakning = (forfaller: string, stege: StegeId = 'uppgift'): Bevakning => ({
  nyckel: 'remiss',
  slag: 'REMISSVAR',
  rubrik: 'Remissen ska besvaras',
  ansvariga: ['enhetschef'],
  handlaggare: null,
  forvaltningschef: null,
  ordforande: null,
  startar: tidpunktIStockholm(datum('2022-05-31'), '10:00'),
  forfaller: datum(forfaller),
  stege,
});

type Fraga = Readonly<{
  slag?: Stegdag['slag'];
  stege?: StegeId;
  forfaller?: string;
  regler?: Paminnelseregler;
  ledig?: (dag: Datum) => boolean;
}>;

function tills(dag: string, fraga: Fraga = {}): string | null {
  const { slag = 'PAMINNELSE', stege, forfaller = '2022-07-08' } = fraga;
  const besked = { bevakning: bevakning(forfaller, stege), slag, personId: 'p', dag: datum(dag) };
  const regler = fraga.regler ?? STANDARDPAMINNELSEREGLER;
  return vantan(besked, { kalender, regler, arLedig: (_, d) => fraga.ledig?.(d) ?? false })?.till ?? null;
}

describe('under semesterperioden', () => {
  // ISO weeks 27–31 of 2022 are 4 July – 7 August; the first working day of August is Monday the first.
  it.each([
    ['2022-07-01', null],
    ['2022-07-04', '2022-08-01'],
    ['2022-07-29', '2022-08-01'],
    ['2022-08-01', null],
    ['2022-08-02', '2022-08-08'],
    ['2022-08-05', '2022-08-08'],
    ['2022-08-08', null],
  ])('en påminnelse den %s väntar till %s', (dag, till) => {
    expect(tills(dag)).toBe(till);
  });

  // The first working day of August: a Tuesday, a Thursday, a Friday, and a Monday after the last of the weeks.
  it.each([
    ['2023-07-10', '2023-08-01'],
    ['2024-07-10', '2024-08-01'],
    ['2025-07-10', '2025-08-01'],
    ['2026-07-10', '2026-08-03'],
  ])('samlas det från den %s den %s', (dag, till) => {
    expect(tills(dag)).toBe(till);
  });

  it('vilar beskedet om en ny uppgift som andra påminnelser', () => {
    expect(tills('2022-07-05', { slag: 'NY_UPPGIFT' })).toBe('2022-08-01');
  });

  it('går frågan vidare om det som förföll före den, men inte om det som ingen har påmints om', () => {
    expect(tills('2022-07-05', { slag: 'ESKALERING', forfaller: '2022-06-20' })).toBeNull();
    expect(tills('2022-07-15', { slag: 'ESKALERING', forfaller: '2022-07-08' })).toBe('2022-08-01');
  });

  it('löper revisorernas frist: allt om svaret går som vanligt, också till den som är ledig', () => {
    for (const slag of ['PAMINNELSE', 'ESKALERING'] as const) {
      expect(tills('2022-07-05', { slag, stege: 'svar', ledig: () => true })).toBeNull();
    }
  });

  it('är den en annan när kommunen har bestämt det, och ingen när den har bestämt det', () => {
    const med = (semesterperiod: Paminnelseregler['semesterperiod']) => ({
      ...STANDARDPAMINNELSEREGLER,
      semesterperiod,
    });
    const tidig = med({ franVecka: 26, tillVecka: 29 });
    expect(['2022-06-27', '2022-07-22', '2022-07-25'].map((dag) => tills(dag, { regler: tidig }))).toEqual([
      ...['2022-07-25', '2022-07-25', null],
    ]);
    expect(tills('2022-07-05', { regler: med(null) })).toBeNull();
  });
});

describe('den som är ledig', () => {
  const mellan = (fran: string, tom: string) => (dag: Datum) => dag >= datum(fran) && dag <= datum(tom);

  it('får det som väntar den första arbetsdagen efteråt, också det som går vidare', () => {
    const ledig = mellan('2025-03-10', '2025-03-14');
    expect(tills('2025-03-12', { ledig })).toBe('2025-03-17');
    expect(tills('2025-03-12', { ledig, slag: 'ESKALERING' })).toBe('2025-03-17');
    expect(tills('2025-03-17', { ledig })).toBeNull();
  });

  it('och kommer tillbaka efter sommarens uppsamling får det då', () => {
    expect(tills('2022-07-05', { ledig: mellan('2022-07-25', '2022-08-12') })).toBe('2022-08-15');
  });

  it('i mer än ett år får det ändå', () => {
    expect(tills('2025-03-12', { ledig: () => true })).toBe('2026-03-16');
  });
});

describe('en påminnelse', () => {
  const koder = (till: string, forfaller: string) =>
    hinderForUppskjutning({ forfaller: datum(forfaller) }, datum(till), { idag: datum('2025-03-03'), kalender }).map(
      ({ kod }) => kod,
    );

  it('kan skjutas upp till en arbetsdag, högst tio arbetsdagar och aldrig förbi förfallodagen', () => {
    expect([koder('2025-03-17', '2025-05-01'), koder('2025-03-18', '2025-05-01')]).toEqual([[], ['FOR_LANGT_FRAM']]);
    expect([koder('2025-03-07', '2025-03-07'), koder('2025-03-10', '2025-03-07')]).toEqual([[], ['FOR_LANGT_FRAM']]);
  });

  it('om något som redan är sent kan skjutas upp lika länge', () => {
    expect(koder('2025-03-17', '2025-02-20')).toEqual([]);
  });

  it('skjuts inte upp till en dag som har varit eller är ledig, och alla skäl sägs', () => {
    expect(koder('2025-03-01', '2025-05-01')).toEqual(['DAGEN_HAR_INTE_KOMMIT', 'INGEN_ARBETSDAG']);
    expect(koder('2025-03-03', '2025-05-01')).toEqual(['DAGEN_HAR_INTE_KOMMIT']);
    expect(koder('2025-03-22', '2025-05-01')).toEqual(['FOR_LANGT_FRAM', 'INGEN_ARBETSDAG']);
  });
});

describe('reglerna för när folk påminns', () => {
  const fran = (gallerFran: string, version: number): Regelversion => ({
    gallerFran: datum(gallerFran),
    regler: { ...STANDARDPAMINNELSEREGLER, version },
  });
  const versionen = (dag: string, ...versioner: readonly Regelversion[]) =>
    paminnelsereglerDen(versioner, datum(dag)).version;

  it('är de senaste som har börjat gälla, och standardreglerna innan dess', () => {
    const [andra, tredje] = [fran('2025-03-01', 2), fran('2025-06-01', 3)];
    expect(
      ['2025-02-28', '2025-03-01', '2025-05-31', '2025-06-01'].map((dag) => versionen(dag, tredje, andra)),
    ).toEqual([1, 2, 2, 3]);
  });

  it('är av två från samma dag den som publicerades sist', () => {
    expect(versionen('2025-03-01', fran('2025-03-01', 3), fran('2025-03-01', 2))).toBe(3);
  });
});
