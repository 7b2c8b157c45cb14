import fc from 'fast-check';
import { SVENSK_KALENDER, arArbetsdag, arbetsdagarMellan, datum, laggTillDagar } from '../kalender';
import type { Organ } from '../organisation';
import {
  STANDARDPARAMETRAR,
  arbetsdagarUtanSemester,
  gemensamPlan,
  iSemester,
  planera,
  senasteSammantradesdag,
  tidplan,
  type Planeringsunderlag,
  type Sammantrade,
} from '.';

const mote = (dag: string, andrat: Partial<Sammantrade> = {}): Sammantrade => ({
  ...{ id: dag, organId: 'nav', datum: datum(dag) },
  ...{ auDatum: null, manusstopp: null, kallelseUt: null, planeradJustering: null },
  ...andrat,
});

const medAu = (dag: string): Sammantrade => mote(dag, { auDatum: laggTillDagar(datum(dag), -14) });

const ORGAN: Organ = {
  ...{ id: 'nav', namn: 'Nämnden', forkortning: null, gallerFran: datum('2020-01-01'), gallerTill: null },
  eftertradareId: null,
  planparametrar: {},
};

const underlag = (
  [inkommen, svarSenast]: readonly [string, string],
  sammantraden: readonly Sammantrade[],
  organ: Partial<Organ> = {},
): Planeringsunderlag => ({
  svarSenast: datum(svarSenast),
  inkommen: datum(inkommen),
  idag: datum(inkommen),
  remissSkickad: null,
  organ: { ...ORGAN, ...organ },
  sammantraden,
  kalender: SVENSK_KALENDER,
});

const A = ['2025-01-17', '2025-03-31'] as const;
const B = ['2022-10-10', '2023-01-13'] as const;
const C = ['2022-05-31', '2022-09-21'] as const;

describe('den sista dagen som ett sammanträde kan bära svaret', () => {
  // Golden table: domain 4.2, columns GRÖN (just 7), GUL (just 7), ORANGE.
  it.each([
    ['A', '2025-03-31', ['2025-03-14', '2025-03-21', '2025-03-28']],
    ['B ursprunglig', '2023-01-13', ['2022-12-28', '2023-01-05', '2023-01-12']],
    ['B anstånd', '2023-06-20', ['2023-06-05', '2023-06-12', '2023-06-19']],
    ['C', '2022-09-21', ['2022-09-06', '2022-09-13', '2022-09-20']],
  ])('i fall %s, svar senast %s', (_fall, svarSenast, sista) => {
    const u = underlag(['2022-01-03', svarSenast], []);
    const dagar = (['GRON', 'GUL', 'ORANGE'] as const).map((k) => senasteSammantradesdag(u, STANDARDPARAMETRAR, k));
    expect(dagar).toEqual(sista);
  });
});

describe('planeringen', () => {
  it('föreslår det sista sammanträdet med marginal när remissen får full tid', () => {
    const plan = planera(underlag(['2024-11-01', '2025-03-31'], ['2025-02-13', '2025-03-13', '2025-03-20'].map(medAu)));
    expect(plan.val).toEqual({
      sammantradeId: '2025-03-13',
      skal: 'Svaret hinner med marginal, och remissen får full tid.',
    });
    expect(plan.kandidater.map((k) => [k.sammantradeId, k.klass])).toEqual([
      ['2025-02-13', 'GRON'],
      ['2025-03-13', 'GRON'],
      ['2025-03-20', 'GUL'],
    ]);
  });

  it('kortar Växjös remiss till 14 arbetsdagar hellre än att ge upp marginalen (A)', () => {
    const plan = planera(underlag(A, ['2025-03-14', '2025-03-20'].map(medAu)));
    const [forsta] = plan.kandidater;
    expect(forsta).toMatchObject({
      klass: 'GRON',
      remissUt: '2025-01-16',
      slackArbetsdagar: -3,
      remissArbetsdagar: 12,
    });
    expect(plan.val).toEqual({
      sammantradeId: '2025-03-14',
      skal: 'Svaret hinner med marginal, om remissen kortas.',
    });
  });

  it('tar det gula sammanträdet när inget grönt finns (S1)', () => {
    const plan = planera(underlag(A, [medAu('2025-03-20')]));
    expect(plan.val.sammantradeId).toBe('2025-03-20');
    expect(plan.alternativ).toEqual([]);
  });

  it('begär omedelbar justering när det är den enda vägen, och säger till sekreteraren (S6, V02)', () => {
    const plan = planera(underlag(['2023-03-01', '2023-06-20'], [medAu('2023-06-13')]));
    expect(plan.val.skal).toBe('Svaret hinner i tid om paragrafen justeras omedelbart.');
    expect(plan.kandidater[0]?.varningar.map((v) => [v.kod, v.till])).toEqual([['V02', 'NAMNDSEKRETERARE']]);
  });

  describe('när inget sammanträde hinner (S15)', () => {
    const moten = ['2022-10-20', '2023-01-24', '2023-02-21'].map(medAu);
    const plan = () => planera(underlag(B, moten));

    it('säger det den första dagen, till jurist och ordförande, och varnar för mandatskiftet (V01, V11)', () => {
      expect(plan().val.sammantradeId).toBeNull();
      expect(plan().varningar.map((v) => [v.kod, v.till])).toEqual([
        ['V01', 'FORVALTNINGSJURIST'],
        ['V01', 'ORDFORANDE'],
        ['V11', 'FORVALTNINGSJURIST'],
      ]);
    });

    it('erbjuder anstånd, extra sammanträde, ordförandebeslut och delegation, i den ordningen', () => {
      expect(plan().alternativ.map((a) => [a.slag, a.mojligt, a.datum])).toEqual([
        ['ANSTAND', true, '2023-02-08'],
        ['EXTRA_SAMMANTRADE', true, '2023-01-12'],
        ['ORDFORANDEBESLUT', false, null],
        ['DELEGATION', false, null],
      ]);
    });

    it('säger att ordförandebeslut inte kan planeras när nämnden hade ett sammanträde', () => {
      expect(plan().alternativ[2]?.text).toContain('nämnden hade ett sammanträde den 20 oktober 2022');
    });

    it('erbjuder delegation bara där nämnden har delegerat', () => {
      const delegerat = { planparametrar: { delegationspunkt: 'punkt 1.4' } };
      expect(planera(underlag(B, moten, delegerat)).alternativ[3]).toMatchObject({ slag: 'DELEGATION', mojligt: true });
    });

    it('visar det första sammanträdet efter fristen bland kandidaterna', () => {
      expect(plan().kandidater.map((k) => [k.sammantradeId, k.klass])).toEqual([
        ['2022-10-20', 'GRON'],
        ['2023-01-24', 'ROD'],
      ]);
    });
  });

  it('saknar sammanträdesdagar när inga är kända, och när de tar slut före fristen (V06)', () => {
    expect(planera(underlag(A, [])).varningar.map((v) => v.kod)).toContain('V06');
    expect(planera(underlag(A, [medAu('2025-02-20')])).varningar.map((v) => v.text)).toContain(
      'Inga sammanträden är kända efter den 20 februari 2025.',
    );
    expect(planera(underlag(A, [medAu('2025-04-10')])).varningar.map((v) => v.kod)).not.toContain('V06');
  });

  it('varnar när organet upphör före fristen (V11)', () => {
    const upphor = planera(underlag(A, [medAu('2025-03-20')], { gallerTill: datum('2025-02-28') }));
    expect(upphor.varningar.map((v) => v.text)).toContain('Organet upphör den 28 februari 2025.');
  });

  it('räknar med organets egna dagar', () => {
    const snabb = planera(underlag(A, [medAu('2025-03-27')], { planparametrar: { justeringDagar: 1 } }));
    expect(planera(underlag(A, [medAu('2025-03-27')])).kandidater[0]?.klass).toBe('ORANGE');
    expect(snabb.kandidater[0]?.klass).toBe('GUL');
  });

  it('ger aldrig ett senare sammanträde ett tidigare manusstopp, och väljer aldrig ett rött', () => {
    const dagar = fc.uniqueArray(fc.nat(300), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(dagar, fc.nat(200), (forskjutningar, frist) => {
        const moten = forskjutningar.map((n) => medAu(laggTillDagar(datum('2025-01-20'), n)));
        const u = underlag(['2025-01-17', laggTillDagar(datum('2025-01-24'), frist)], moten);
        const plan = planera(u);
        const manus = plan.kandidater.map((k) => k.manusstopp);
        expect([...manus].sort()).toEqual(manus);
        expect(plan.kandidater.find((k) => k.sammantradeId === plan.val.sammantradeId)?.klass).not.toBe('ROD');
        expect(plan.alternativ.length === 0).toBe(plan.val.sammantradeId !== null);
      }),
    );
  });
});

describe('sommaren (S7)', () => {
  // Golden figures: domain 4.2, "only 49 of 79 working days lie outside 27 June–5 Aug", which is weeks 26–31.
  it('tar 30 av de 79 arbetsdagarna mellan brevet och svaret', () => {
    const [fran, till] = [datum(C[0]), datum(C[1])];
    const sommar = { semesterFranVecka: 26, semesterTillVecka: 31 };
    expect([
      arbetsdagarMellan(fran, till, SVENSK_KALENDER),
      arbetsdagarUtanSemester(fran, till, SVENSK_KALENDER, sommar),
    ]).toEqual([79, 49]);
  });

  it('ger varningen att skicka remissen i början av juni (V04)', () => {
    const plan = planera(underlag(C, [medAu('2022-09-08')]));
    const v04 = plan.kandidater[0]?.varningar.find((v) => v.kod === 'V04');
    expect(plan.kandidater[0]).toMatchObject({ remissUt: '2022-07-13', manusstopp: '2022-08-15' });
    expect(v04?.gor).toBe('Skicka remissen senast den 10 juni 2022, eller lägg arbetet efter semestern.');
  });
});

describe('ett yttrande som flera organ delar', () => {
  const plan = (dag: string) =>
    tidplan({
      ...underlag(['2023-03-01', '2023-06-20'], []),
      sammantrade: medAu(dag),
      parametrar: STANDARDPARAMETRAR,
    });

  it('ska vara klart till det första manusstoppet, och är besvarat med den sista expedieringen (S5)', () => {
    const gemensam = gemensamPlan([plan('2023-06-13'), plan('2023-06-08')]);
    expect(gemensam).toMatchObject({
      manusstopp: plan('2023-06-08').manusstopp,
      expediering: plan('2023-06-13').expediering,
      klass: 'ORANGE',
    });
    expect(gemensam?.varningar.map((v) => v.kod)).toEqual(['V07']);
  });

  it('varnar när ett av organen inte har valt sammanträde', () => {
    expect(gemensamPlan([plan('2023-06-08'), null])?.varningar.map((v) => v.text)).toEqual([
      'Ett av organen som delar yttrandet har inget sammanträde valt.',
    ]);
    expect(gemensamPlan([null])).toBeNull();
  });
});

describe('arbetsdagarna när folk är på plats', () => {
  it('är de som inte ligger i semesterveckorna, hur perioden än ligger och över hur många år den än går', () => {
    const dag = fc.integer({ min: 0, max: 2000 }).map((n) => laggTillDagar(datum('2023-12-20'), n));
    const vecka = fc.integer({ min: 1, max: 53 });
    fc.assert(
      fc.property(
        dag,
        fc.integer({ min: 0, max: 500 }),
        vecka,
        vecka,
        (a, dagar, semesterFranVecka, semesterTillVecka) => {
          const semester = { semesterFranVecka, semesterTillVecka };
          let pa = 0;
          for (let n = 1; n <= dagar; n += 1) {
            const d = laggTillDagar(a, n);
            if (arArbetsdag(d, SVENSK_KALENDER) && !iSemester(d, semester)) pa += 1;
          }
          expect(arbetsdagarUtanSemester(a, laggTillDagar(a, dagar), SVENSK_KALENDER, semester)).toBe(pa);
        },
      ),
      { numRuns: 300, seed: 26 },
    );
  });
});
