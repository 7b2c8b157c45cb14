import fc from 'fast-check';
import { SVENSK_KALENDER, arArbetsdag, arKlamdag, datum, laggTillArbetsdagar, laggTillDagar } from '../kalender';
import { STANDARDPARAMETRAR, tidplan, type Sammantrade } from '.';

const plan = (svarSenast: string, namnd: string, andrat: Partial<Sammantrade> = {}, inkommen = '2022-01-03') =>
  tidplan({
    svarSenast: datum(svarSenast),
    inkommen: datum(inkommen),
    idag: datum(inkommen),
    sammantrade: {
      id: 's',
      organId: 'nav',
      datum: datum(namnd),
      auDatum: null,
      manusstopp: null,
      kallelseUt: null,
      planeradJustering: null,
      ...andrat,
    },
    kalender: SVENSK_KALENDER,
    parametrar: STANDARDPARAMETRAR,
  });

describe('tidplanen', () => {
  // Latest usable days: domain 4.2.
  it.each([
    ['2025-03-31', { GRON: '2025-03-14', GUL: '2025-03-21', ORANGE: '2025-03-28' }],
    ['2023-01-13', { GRON: '2022-12-28', GUL: '2023-01-05', ORANGE: '2023-01-12' }],
    ['2023-06-20', { GRON: '2023-06-05', GUL: '2023-06-12', ORANGE: '2023-06-19' }],
    ['2022-09-21', { GRON: '2022-09-06', GUL: '2022-09-13', ORANGE: '2022-09-20' }],
  ])('för svar senast %s klassar de sista möjliga sammanträdena', (svarSenast, sista) => {
    for (const [klass, dag] of Object.entries(sista)) expect(plan(svarSenast, dag).klass).toBe(klass);
    expect(plan(svarSenast, svarSenast).klass).toBe('ROD');
  });

  it('ger Växjös sammanträde 20 mars 2025 klass GUL, AU 6 mars och manusstopp 24 februari', () => {
    const vaxjo = plan('2025-03-31', '2025-03-20', { auDatum: datum('2025-03-06') }, '2025-01-17');
    expect(vaxjo).toMatchObject({ klass: 'GUL', manusstopp: '2025-02-24', slackArbetsdagar: 1, varningar: [] });
  });

  it('ger Botkyrkas sammanträde 13 juni 2023 klass ORANGE, manusstopp 17 maj och kallelse fredag 2 juni (S6)', () => {
    const botkyrka = plan('2023-06-20', '2023-06-13', { auDatum: datum('2023-05-30') });
    expect(botkyrka).toMatchObject({ klass: 'ORANGE', manusstopp: '2023-05-17', kallelseUt: '2023-06-02' });
    expect(botkyrka.varningar.map((v) => v.kod)).toEqual(['V02']);
  });

  it.each([
    ['2025-03-31', '2025-03-07'],
    ['2023-01-13', '2022-12-21'],
    ['2023-06-20', '2023-05-29'],
    ['2022-09-21', '2022-08-30'],
  ])('för svar senast %s är %s sista gröna dag när justeringen tar 14 dagar', (svarSenast, sista) => {
    const klass = (dag: string) => plan(svarSenast, dag, { planeradJustering: laggTillDagar(datum(dag), 14) }).klass;
    expect([klass(sista), klass(laggTillArbetsdagar(datum(sista), 1, SVENSK_KALENDER))]).toEqual(['GRON', 'GUL']);
  });

  it('räknar sommarens plan från sammanträdet 8 september 2022 till en remiss i juli (S7)', () => {
    expect(plan('2022-09-21', '2022-09-08', { auDatum: datum('2022-08-25') })).toMatchObject({
      ...{ manusstopp: '2022-08-15', remissSvarSenast: '2022-08-03', remissUt: '2022-07-13' },
    });
  });

  it('väljer själv aldrig en ledig dag eller klämdag, och alltid dagarna i ordning', () => {
    const sammantraden = fc.record({
      dag: fc.nat(5000).map((n) => laggTillDagar(datum('2020-03-01'), n)),
      auFore: fc.constantFrom(null, 14),
    });
    fc.assert(
      fc.property(sammantraden, ({ dag, auFore }) => {
        const auDatum = auFore === null ? null : laggTillDagar(dag, -auFore);
        const p = plan(laggTillDagar(dag, 30), dag, { auDatum });
        const valda = [p.remissUt, p.remissSvarSenast, p.kvalitetssakring, p.manusstopp, p.kallelseUt];
        expect(valda.filter((d) => !arArbetsdag(d, SVENSK_KALENDER) || arKlamdag(d, SVENSK_KALENDER))).toEqual([]);
        expect([...valda].sort()).toEqual(valda);
      }),
    );
  });

  it('varnar när remissen måste ut innan rapporten fanns', () => {
    const tidigt = plan('2025-03-31', '2025-03-14', { auDatum: datum('2025-02-28') }, '2025-01-17');
    expect(tidigt).toMatchObject({ klass: 'GRON', remissUt: '2025-01-16' });
    expect(tidigt.varningar.map((v) => v.kod)).toEqual(['V03']);
  });

  it('varnar när ett bestämt manusstopp eller svar senast är en ledig dag eller klämdag', () => {
    const paKlamdag = plan('2025-06-06', '2025-05-20', { manusstopp: datum('2025-05-02') });
    expect(paKlamdag.varningar.map((v) => v.kod)).toEqual(['V05', 'V05']);
  });

  it('följer organets egna dagar när de är bestämda, och justerar aldrig senare än 14 dagar (KL 5:69)', () => {
    const bestamt = plan('2025-03-31', '2025-03-03', {
      manusstopp: datum('2025-02-10'),
      kallelseUt: datum('2025-02-24'),
      planeradJustering: datum('2025-03-31'),
    });
    expect(bestamt).toMatchObject({ manusstopp: '2025-02-10', kallelseUt: '2025-02-24', justering: '2025-03-17' });
  });
});
