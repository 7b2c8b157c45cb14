import fc from 'fast-check';
import { POSTER, medVakant, organisation, personen } from '../../../../test/support/situationer';
import {
  SVENSK_KALENDER,
  arArbetsdag,
  datum,
  klockslagIStockholm,
  laggTillDagar,
  tidpunktIStockholm,
  type Datum,
} from '../kalender';
import { alltid, type Stegfoljd } from './stegfoljd';
import { stegtillfalle } from './stegtillfalle';
import {
  STANDARDREGLER,
  STANDARDSTEGAR,
  avstand,
  forfallnaSteg,
  mottagareFor,
  nastaSteg,
  stegdagar,
  tidigastForSteg,
  type Bevakning,
  type Forfallet,
  type Stege,
  type StegeId,
  type Stegtillfalle,
} from '.';

const k = SVENSK_KALENDER;
const kl = (dag: string, tid = '07:30') => tidpunktIStockholm(datum(dag), tid);

const bevakning = (stege: StegeId, forfaller: string, startar: string): Bevakning => ({
  nyckel: 'b',
  slag: 'SVAR',
  rubrik: 'Något ska vara gjort',
  ansvariga: [POSTER.ekonomi],
  handlaggare: POSTER.jurist,
  forvaltningschef: POSTER.forvaltningschef,
  ordforande: POSTER.ordforande,
  startar: kl(startar, '10:00'),
  forfaller: datum(forfaller),
  stege,
});

/** The ladders that hold when a kommun has none of its own, and one that holds without end. */
const standard = STANDARDREGLER('nav');

const forsta = (b: Bevakning, antal: number, foljd: Stegfoljd = standard(b.stege)): Stegtillfalle[] => {
  const steg: Stegtillfalle[] = [];
  for (const ett of stegdagar(b, foljd, k)) {
    if (steg.length === antal) break;
    steg.push(stegtillfalle(ett));
  }
  return steg;
};
const rader = (b: Bevakning, antal: number) => forsta(b, antal).map((s) => [s.dag, s.slag, s.till]);

describe('stegen för svar', () => {
  it('påminner 30, 20, 10, 5 och 1 arbetsdagar före svar senast och eskalerar efter', () => {
    expect(rader(bevakning('svar', '2025-03-31', '2025-01-17'), 9)).toEqual([
      ['2025-02-17', 'PAMINNELSE', 'HANDLAGGARE'],
      ['2025-03-03', 'PAMINNELSE', 'HANDLAGGARE'],
      ['2025-03-17', 'PAMINNELSE', 'HANDLAGGARE'],
      ['2025-03-24', 'PAMINNELSE', 'FORVALTNINGSCHEF'],
      ['2025-03-28', 'PAMINNELSE', 'FORVALTNINGSCHEF'],
      ['2025-04-01', 'ESKALERING', 'FORVALTNINGSCHEF'],
      ['2025-04-08', 'ESKALERING', 'ORDFORANDE'],
      ['2025-04-15', 'ESKALERING', 'ORDFORANDE'],
      ['2025-04-24', 'ESKALERING', 'ORDFORANDE'],
    ]);
  });

  it('skickar inte det som skulle ha skickats innan bevakningen började', () => {
    expect(rader(bevakning('svar', '2025-03-31', '2025-03-17'), 1)).toEqual([
      ['2025-03-24', 'PAMINNELSE', 'FORVALTNINGSCHEF'],
    ]);
  });
});

describe('stegen för åtgärder', () => {
  it('påminner 10 och 1 arbetsdagar före och dagen efter, sedan går det uppåt i linjen', () => {
    expect(rader(bevakning('atgard', '2025-09-30', '2025-04-01'), 7)).toEqual([
      ['2025-09-16', 'PAMINNELSE', 'ANSVARIG'],
      ['2025-09-29', 'PAMINNELSE', 'ANSVARIG'],
      ['2025-10-01', 'PAMINNELSE', 'ANSVARIG'],
      ['2025-10-07', 'ESKALERING', 'NARMAST_HOGRE'],
      ['2025-10-14', 'ESKALERING', 'FORVALTNINGSCHEF'],
      ['2025-10-28', 'ESKALERING', 'FORVALTNINGSCHEF'],
      ['2025-11-11', 'ESKALERING', 'FORVALTNINGSCHEF'],
    ]);
  });
});

describe('en ny uppgift', () => {
  it('sägs nästa arbetsdags morgon', () => {
    // 17 April is skärtorsdag 2025; the next working morning is the Tuesday after Easter.
    expect(rader(bevakning('uppgift', '2025-05-15', '2025-04-17'), 1)).toEqual([
      ['2025-04-22', 'NY_UPPGIFT', 'ANSVARIG'],
    ]);
  });

  it('sägs av påminnelsen när båda faller samma morgon, och det syns i förväg', () => {
    // Asked on Monday for an answer by Wednesday: Tuesday morning is both the first and the last one before.
    const b = bevakning('uppgift', '2025-02-12', '2025-02-10');
    const lage = (tid: string) => ({ nu: kl('2025-02-11', tid), sistGjorda: null });
    expect(nastaSteg(b, standard('uppgift'), k, lage('07:29'))?.slag).toBe('PAMINNELSE');
    const { gor, hoppadeOver } = forfallnaSteg(b, standard('uppgift'), k, lage('07:30'));
    expect([gor?.slag, hoppadeOver]).toEqual(['PAMINNELSE', []]);
  });
});

describe('det som har förfallit', () => {
  const b = bevakning('svar', '2025-03-31', '2025-01-17');
  const foljd = standard('svar');

  it('är inget före klockan 7.30 och steget precis då', () => {
    const vid = (tid: string) => forfallnaSteg(b, foljd, k, { nu: kl('2025-02-17', tid), sistGjorda: null }).gor;
    expect([vid('07:29'), vid('07:30')?.arbetsdagar]).toEqual([null, -30]);
  });

  it('är efter ett avbrott bara det sista steget, aldrig hela serien', () => {
    const { gor, hoppadeOver } = forfallnaSteg(b, foljd, k, { nu: kl('2025-03-25'), sistGjorda: -30 });
    expect([gor?.arbetsdagar, hoppadeOver.map((s) => s.arbetsdagar)]).toEqual([-5, [-20, -10]]);
  });

  it('är beskedet om en ny uppgift en gång, före alla andra steg', () => {
    const ny = bevakning('uppgift', '2025-05-15', '2025-04-17');
    const da = { nu: kl('2025-04-22'), sistGjorda: null };
    const { gor } = forfallnaSteg(ny, standard('uppgift'), k, da);
    expect(gor?.slag).toBe('NY_UPPGIFT');
    const sistGjorda = avstand({ arbetsdagar: gor?.arbetsdagar ?? null });
    expect(forfallnaSteg(ny, standard('uppgift'), k, { ...da, sistGjorda }).gor).toBeNull();
    expect(nastaSteg(ny, standard('uppgift'), k, { ...da, sistGjorda })?.arbetsdagar).toBe(-1);
  });

  it('görs aldrig två gånger och aldrig i fel ordning, hur ofta någon än tittar efter', () => {
    const timmar = fc.array(fc.integer({ min: 0, max: 24 * 400 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(timmar, fc.constantFrom<StegeId>('svar', 'atgard', 'uppgift'), (tider, id) => {
        const watch = { ...b, stege: id };
        let sistGjorda: number | null = null;
        for (const t of [...tider].sort((x, y) => x - y)) {
          const nu = new Date(Date.parse(b.startar) + t * 3_600_000).toISOString() as typeof b.startar;
          const { gor }: Forfallet = forfallnaSteg(watch, standard(id), k, { nu, sistGjorda });
          if (gor === null) continue;
          if (sistGjorda !== null) expect(avstand(gor)).toBeGreaterThan(sistGjorda);
          expect(gor.vid <= nu).toBe(true);
          sistGjorda = avstand(gor);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('tiden för steg', () => {
  // A Sunday night, an early Monday, a Monday afternoon, midsommarafton.
  it.each([
    ['2025-03-16', '23:00', '2025-03-17', '07:30'],
    ['2025-03-17', '03:00', '2025-03-17', '07:30'],
    ['2025-03-17', '15:00', '2025-03-17', '15:00'],
    ['2025-06-20', '10:00', '2025-06-23', '07:30'],
  ])('%s kl. %s: tidigast %s kl. %s', (dag, tid, tidigastDag, tidigastTid) => {
    expect(tidigastForSteg(kl(dag, tid), k)).toBe(kl(tidigastDag, tidigastTid));
  });
});

describe('varje steg', () => {
  const vilken = fc.record({
    stege: fc.constantFrom<StegeId>('svar', 'atgard', 'uppgift'),
    forfaller: fc.nat(7000).map((n): Datum => laggTillDagar(datum('2015-01-01'), n)),
    ledtid: fc.nat(300),
  });

  const ordnat = (steg: readonly Stegtillfalle[]): boolean =>
    steg.every((s, i) => {
      const fore = steg[i - 1];
      return fore === undefined || (avstand(fore) < avstand(s) && fore.vid < s.vid);
    });
  const paArbetstid = (steg: readonly Stegtillfalle[]): boolean =>
    steg.every((s) => arArbetsdag(s.dag, k) && klockslagIStockholm(s.vid) === '07:30');

  it('faller på en arbetsdag klockan 7.30 svensk tid, vart och ett senare än det förra', () => {
    fc.assert(
      fc.property(vilken, ({ stege, forfaller, ledtid }) => {
        const steg = forsta(bevakning(stege, forfaller, laggTillDagar(forfaller, -ledtid)), 12);
        expect([paArbetstid(steg), ordnat(steg)]).toEqual([true, true]);
      }),
      { numRuns: 100 },
    );
  });

  it('gör det också i en stege med ett steg på själva dagen, fast den är en helgdag', () => {
    const paminn = (arbetsdagar: number) => ({ arbetsdagar, till: 'ANSVARIG', slag: 'PAMINNELSE' }) as const;
    const egen: Stege = { ...STANDARDSTEGAR.atgard, steg: [paminn(-1), paminn(0), paminn(1)] };
    const nationaldagen = bevakning('atgard', '2025-06-06', '2025-05-01');
    expect(forsta(nationaldagen, 3, alltid(egen)).map((s) => s.dag)).toEqual([
      '2025-06-05',
      '2025-06-09',
      '2025-06-24',
    ]);
  });

  it('är nästa steg om inget händer', () => {
    const b = bevakning('svar', '2025-03-31', '2025-01-17');
    const nasta = nastaSteg(b, standard('svar'), k, { nu: kl('2025-03-03'), sistGjorda: -20 });
    expect([nasta?.arbetsdagar, nasta?.dag]).toEqual([-10, '2025-03-17']);
  });
});

describe('mottagaren', () => {
  const b = bevakning('atgard', '2025-09-30', '2025-04-01');
  const dag = datum('2025-10-07');

  it('är den som innehar befattningen den dagen', () => {
    expect(mottagareFor('ANSVARIG', b, organisation, dag)).toEqual([
      { befattningId: POSTER.ekonomi, personId: personen(POSTER.ekonomi), iStalletFor: null, skal: 'INNEHAVARE' },
    ]);
  });

  it('är den tillförordnade när det finns en', () => {
    const tf = {
      id: 'tf',
      befattningId: POSTER.ekonomi,
      personId: 'tf-person',
      from: dag,
      tom: dag,
      tillforordnad: true,
    };
    const medTf = { ...organisation, innehav: [...organisation.innehav, tf] };
    expect(mottagareFor('ANSVARIG', b, medTf, dag)).toMatchObject([{ personId: 'tf-person', skal: 'TILLFORORDNAD' }]);
    expect(mottagareFor('ANSVARIG', b, medTf, laggTillDagar(dag, 1))).toMatchObject([{ skal: 'INNEHAVARE' }]);
  });

  it('är ersättaren när innehavaren har en, och det syns i vems ställe', () => {
    const ersattning = {
      id: 'e',
      befattningId: POSTER.ekonomi,
      forPersonId: personen(POSTER.ekonomi),
      personId: personen(POSTER.koordinator),
      from: dag,
      tom: dag,
    };
    const med = { ...organisation, ersattningar: [ersattning] };
    expect(mottagareFor('ANSVARIG', b, med, dag)).toEqual([
      {
        befattningId: POSTER.ekonomi,
        personId: personen(POSTER.koordinator),
        iStalletFor: POSTER.ekonomi,
        skal: 'ERSATTARE',
      },
    ]);
    expect(mottagareFor('ANSVARIG', b, med, laggTillDagar(dag, 1))).toMatchObject([{ skal: 'INNEHAVARE' }]);
  });

  it('är närmast högre chef när befattningen är vakant, och det syns i vems ställe', () => {
    expect(mottagareFor('ANSVARIG', b, medVakant(POSTER.ekonomi), dag)).toMatchObject([
      { befattningId: POSTER.avdelningschef, iStalletFor: POSTER.ekonomi, skal: 'VAKANT' },
    ]);
  });

  it('är chefen, förvaltningschefen eller ordföranden när frågan går uppåt', () => {
    const till = (['NARMAST_HOGRE', 'FORVALTNINGSCHEF', 'ORDFORANDE', 'HANDLAGGARE'] as const).map(
      (mottagare) => mottagareFor(mottagare, b, organisation, dag)[0]?.befattningId,
    );
    expect(till).toEqual([POSTER.avdelningschef, POSTER.forvaltningschef, POSTER.ordforande, POSTER.jurist]);
  });

  it('är överst i linjen när organet saknar förvaltningschef och ordförande', () => {
    const utan = { ...b, forvaltningschef: null, ordforande: null, handlaggare: null };
    const till = (['FORVALTNINGSCHEF', 'ORDFORANDE', 'HANDLAGGARE'] as const).map(
      (mottagare) => mottagareFor(mottagare, utan, organisation, dag)[0]?.befattningId,
    );
    expect(till).toEqual([POSTER.forvaltningschef, POSTER.forvaltningschef, POSTER.ekonomi]);
  });

  it('är ingen när ingen finns, och får bara ett brev när två befattningar är samma person', () => {
    const tomt = { ...organisation, innehav: [] };
    expect(mottagareFor('ANSVARIG', b, tomt, dag)).toEqual([]);
    const delad = { ...b, ansvariga: [POSTER.ekonomi, POSTER.koordinator] };
    expect(mottagareFor('NARMAST_HOGRE', delad, organisation, dag)).toHaveLength(1);
  });
});
