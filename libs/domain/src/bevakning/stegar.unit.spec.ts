import { POSTER, organisation, personen } from '../../../../test/support/situationer';
import { SVENSK_KALENDER, datum, tidpunktIStockholm, type Arbetskalender } from '../kalender';
import {
  STANDARDREGLER,
  STANDARDSTEGAR,
  forfallnaSteg,
  framtidaSteg,
  granskaStege,
  nastaSteg,
  stegePa,
  stegregler,
  stegskillnad,
  type Bevakning,
  type Stege,
  type Stegeversion,
  type Stegforslag,
} from '.';

const k = SVENSK_KALENDER;
const kl = (dag: string, tid = '07:30') => tidpunktIStockholm(datum(dag), tid);
const paminn = (arbetsdagar: number, till: 'HANDLAGGARE' | 'ANSVARIG' = 'HANDLAGGARE') =>
  ({ arbetsdagar, till, slag: 'PAMINNELSE' }) as const;

const svaret: Bevakning = {
  nyckel: 'svar',
  slag: 'SVAR',
  rubrik: 'Svaret ska vara hos revisorerna',
  ansvariga: [POSTER.jurist],
  handlaggare: POSTER.jurist,
  forvaltningschef: POSTER.forvaltningschef,
  ordforande: POSTER.ordforande,
  startar: kl('2025-01-17', '10:00'),
  forfaller: datum('2025-03-31'),
  stege: 'svar',
};

/** The standard ladder with one step more, fifteen working days before: 10 March for svar senast 31 March 2025. */
const MED_FEMTON: Stege = {
  ...STANDARDSTEGAR.svar,
  version: 2,
  steg: [...STANDARDSTEGAR.svar.steg, paminn(-15)].sort(
    (a, b) => a.arbetsdagar - b.arbetsdagar,
  ) as unknown as Stege['steg'],
};

const fran = (dag: string, stege: Stege = MED_FEMTON, organId: string | null = null): Stegeversion => ({
  organId,
  gallerFran: datum(dag),
  stege,
});

describe('en kommuns egen stege', () => {
  it('gäller från sin dag, och den förra fram till dess', () => {
    const foljd = stegregler([fran('2025-03-05')])('nav')('svar');
    const version = (dag: string) => stegePa(foljd, datum(dag)).version;
    expect([version('2025-03-04'), version('2025-03-05'), version('2027-01-01')]).toEqual([1, 2, 2]);
  });

  it('ger ett pågående ärende det nya steget och upprepar inget som redan är gjort', () => {
    const foljd = stegregler([fran('2025-03-05')])('nav')('svar');
    const lage = (dag: string, sistGjorda: number) => ({ nu: kl(dag), sistGjorda });
    expect(nastaSteg(svaret, foljd, k, lage('2025-03-05', -20))?.dag).toBe('2025-03-10');
    expect(forfallnaSteg(svaret, foljd, k, lage('2025-03-10', -20)).gor?.arbetsdagar).toBe(-15);
    expect(forfallnaSteg(svaret, foljd, k, lage('2025-03-10', -15)).gor).toBeNull();
  });

  it('skickar inget av det som den skulle ha skickat innan den gällde', () => {
    const foljd = stegregler([fran('2025-03-11')])('nav')('svar');
    expect(forfallnaSteg(svaret, foljd, k, { nu: kl('2025-03-12'), sistGjorda: -20 })).toEqual({
      gor: null,
      hoppadeOver: [],
    });
  });

  it('för ett organ går före den som gäller för alla, och gäller inte i andra organ', () => {
    const treTimes = { ...MED_FEMTON, version: 3 };
    const regler = stegregler([fran('2025-02-01', treTimes, 'nav'), fran('2025-03-01')]);
    const version = (organ: string) => stegePa(regler(organ)('svar'), datum('2025-03-10')).version;
    expect([version('nav'), version('sn')]).toEqual([3, 2]);
    expect(stegePa(regler('nav')('atgard'), datum('2025-03-10'))).toBe(STANDARDSTEGAR.atgard);
  });

  it('är den senare versionen av två som gäller från samma dag', () => {
    const rattad = { ...MED_FEMTON, version: 3 };
    const foljd = stegregler([fran('2025-03-05', rattad), fran('2025-03-05')])('nav')('svar');
    expect(stegePa(foljd, datum('2025-03-05')).version).toBe(3);
  });
});

describe('en föreslagen stege', () => {
  const forslag = (andrat: Partial<Stegforslag>): Stegforslag => ({
    id: 'atgard',
    nyUppgift: null,
    steg: [paminn(-10, 'ANSVARIG'), paminn(1, 'ANSVARIG')],
    darefterVar: 10,
    ...andrat,
  });
  const koder = (andrat: Partial<Stegforslag>) => {
    const svar = granskaStege(forslag(andrat), 2);
    return svar.ok ? [] : svar.hinder.map(({ kod }) => kod);
  };

  it('blir en version när den håller', () => {
    expect(granskaStege(forslag({}), 2)).toEqual({ ok: true, stege: { ...forslag({}), version: 2 } });
  });

  it('nekas med alla skäl på en gång', () => {
    const steg = [paminn(5), paminn(5), paminn(-300), { ...paminn(6), till: 'GRANNEN' }];
    expect(koder({ steg, darefterVar: 0, nyUppgift: 'KATTEN' })).toEqual([
      'SAMMA_DAG_TVA_GANGER',
      'STEGEN_I_OORDNING',
      'FOR_LANGT_BORT',
      'UPPREPNINGEN',
      'OKAND_MOTTAGARE',
      'OKAND_MOTTAGARE',
    ]);
  });

  it('har minst ett och högst tjugo steg, högst 250 arbetsdagar bort', () => {
    const antal = (n: number) => koder({ steg: Array.from({ length: n }, (_, i) => paminn(i)) });
    expect([antal(0), antal(1), antal(20), antal(21)]).toEqual([['ANTAL_STEG'], [], [], ['ANTAL_STEG']]);
    const bort = (dagar: number) => koder({ steg: [paminn(dagar)] });
    expect([bort(-250), bort(250), bort(-251), bort(251)]).toEqual([[], [], ['FOR_LANGT_BORT'], ['FOR_LANGT_BORT']]);
  });
});

describe('de kommande stegen', () => {
  const dagar = { fran: datum('2025-02-18'), tom: datum('2025-04-08') };
  const varld = { stegar: STANDARDREGLER('nav'), kalender: k, organisation };
  const rader = (steg: ReturnType<typeof framtidaSteg>) => steg.map((s) => [s.steg.dag, s.adressater[0]?.personId]);

  it('har sin dag och sin mottagare, inom de dagar som frågan gäller', () => {
    expect(rader(framtidaSteg([svaret], varld, dagar))).toEqual([
      ['2025-03-03', personen(POSTER.jurist)],
      ['2025-03-17', personen(POSTER.jurist)],
      ['2025-03-24', personen(POSTER.forvaltningschef)],
      ['2025-03-28', personen(POSTER.forvaltningschef)],
      ['2025-04-01', personen(POSTER.forvaltningschef)],
      ['2025-04-08', personen(POSTER.ordforande)],
    ]);
  });

  it('går till den som innehar befattningen just den dagen', () => {
    const [slutar, ...ovriga] = organisation.innehav.filter((i) => i.befattningId === POSTER.jurist);
    if (slutar === undefined) throw new Error('Juristen saknas.');
    const andra = organisation.innehav.filter((i) => i !== slutar);
    const innehav = [
      ...andra,
      ...ovriga,
      { ...slutar, tom: datum('2025-03-03') },
      { ...slutar, id: 'ny', personId: 'ny-person', from: datum('2025-03-04') },
    ];
    const nytt = { ...varld, organisation: { ...organisation, innehav } };
    expect(rader(framtidaSteg([svaret], nytt, dagar)).slice(0, 2)).toEqual([
      ['2025-03-03', personen(POSTER.jurist)],
      ['2025-03-17', 'ny-person'],
    ]);
    const skillnad = stegskillnad(framtidaSteg([svaret], varld, dagar), framtidaSteg([svaret], nytt, dagar));
    expect(skillnad.andraMottagare.map(({ efter }) => efter.steg.dag)).toEqual(['2025-03-17']);
    expect([skillnad.nya, skillnad.borta, skillnad.flyttade]).toEqual([[], [], []]);
  });

  it('skiljer sig med en ny stege i de steg som kommer till', () => {
    const ny = { ...varld, stegar: stegregler([fran('2025-03-05')])('nav') };
    const skillnad = stegskillnad(framtidaSteg([svaret], varld, dagar), framtidaSteg([svaret], ny, dagar));
    expect(skillnad.nya.map(({ steg }) => steg.dag)).toEqual(['2025-03-10']);
    expect([skillnad.borta, skillnad.flyttade, skillnad.andraMottagare]).toEqual([[], [], []]);
  });

  it('flyttar med en ny ledig dag, och försvinner när de hamnar utanför', () => {
    const ledigt: Arbetskalender = { ...k, version: 2, egnaLedigaDagar: [datum('2025-03-27')] };
    const efter = framtidaSteg([svaret], { ...varld, kalender: ledigt }, { ...dagar, fran: datum('2025-03-17') });
    const skillnad = stegskillnad(framtidaSteg([svaret], varld, { ...dagar, fran: datum('2025-03-17') }), efter);
    expect(skillnad.flyttade.map(({ fore, efter: e }) => [fore.steg.dag, e.steg.dag])).toEqual([
      ['2025-03-24', '2025-03-21'],
    ]);
    expect(skillnad.borta.map(({ steg }) => steg.dag)).toEqual(['2025-03-17']);
  });

  it('går var och ett till sin egen befattning, också när bevakningarna i övrigt är lika', () => {
    const ett = { ...svaret, nyckel: 'ett', handlaggare: POSTER.ekonomi };
    const annat = { ...svaret, nyckel: 'annat', handlaggare: POSTER.koordinator };
    const hos = framtidaSteg([ett, annat], varld, { fran: datum('2025-03-03'), tom: datum('2025-03-03') });
    expect(hos.map((s) => [s.bevakning.nyckel, s.adressater[0]?.befattningId])).toEqual([
      ['ett', POSTER.ekonomi],
      ['annat', POSTER.koordinator],
    ]);
  });

  it('går till den som ersätter, från första till och med sista dagen', () => {
    const ersattning = {
      ...{ id: 'e', befattningId: POSTER.jurist, forPersonId: personen(POSTER.jurist), personId: 'vikarien' },
      ...{ from: datum('2025-03-03'), tom: datum('2025-03-03') },
    };
    const vem = (ersattningar: readonly (typeof ersattning)[]) =>
      rader(framtidaSteg([svaret], { ...varld, organisation: { ...organisation, ersattningar } }, dagar)).slice(0, 2);
    expect(vem([ersattning]).map(([, person]) => person)).toEqual(['vikarien', personen(POSTER.jurist)]);
    expect(vem([{ ...ersattning, tom: datum('2025-03-17') }]).map(([, person]) => person)).toEqual([
      ...['vikarien', 'vikarien'],
    ]);
  });

  it('är inga när inget bevakas', () => {
    expect(framtidaSteg([], varld, dagar)).toEqual([]);
  });

  it('är desamma vare sig likadana bevakningar har räknats förut eller inte', () => {
    const kalla = { ...varld, stegar: STANDARDREGLER('nav') };
    // The same ladders as other objects: nothing can be known of them from before.
    const kall = (): typeof varld => ({ ...kalla, stegar: (id) => structuredClone(kalla.stegar(id)) });
    for (const fran of ['2025-01-17', '2025-01-18', '2025-01-20', '2025-01-21', '2025-03-10', '2025-06-02'])
      for (const startar of [kl('2025-01-17', '07:00'), kl('2025-01-17', '10:00'), kl('2025-05-30', '17:00')]) {
        const ett = { ...svaret, startar };
        const under = { fran: datum(fran), tom: datum('2025-12-31') };
        expect(framtidaSteg([ett], kalla, under)).toEqual(framtidaSteg([ett], kall(), under));
      }
  });
});
