import { datum, tidpunktIStockholm, type Bevakning } from '#domain';
import type { Kvitto, Notisskal } from '../portar';
import { brevtext, type Brevinnehall, type Bytesrad } from './brevtext';

/** The matters as read, without what they link to. */
const meningar = (innehall: Brevinnehall): readonly string[] =>
  brevtext(innehall, 'https://rv.example').stycken.map(({ mening }) =>
    mening.map((del) => (typeof del === 'string' ? del : `${del.ord} <${del.lank}>`)).join(''),
  );

const vid = tidpunktIStockholm(datum('2025-10-07'), '07:30');

const kvitto = (id: string, andrat: Partial<Bevakning> = {}): Kvitto => ({
  id,
  arendeId: 'a',
  granskningId: null,
  organId: 'nav',
  efterSteg: null,
  bevakning: {
    nyckel: 'n',
    slag: 'ATGARD',
    rubrik: 'Åtgärden ”Rutin för Kalle Karlssons ärende” ska vara klar',
    ansvariga: ['post'],
    handlaggare: null,
    forvaltningschef: null,
    ordforande: null,
    startar: vid,
    forfaller: datum('2025-09-30'),
    stege: 'atgard',
    ...andrat,
  },
  hoppadeOver: [],
  steg: { slag: 'ESKALERING', till: 'NARMAST_HOGRE', arbetsdagar: 5, dag: datum('2025-10-07'), vid },
  stegeId: 'atgard',
  stegeVersion: 1,
  kalenderId: 'sverige',
  kalenderVersion: 1,
  adressater: [],
  vantar: [],
  regelversion: 1,
  nastaSteg: null,
  skapat: vid,
});

const brev = (
  slag: Brevinnehall['slag'],
  kvitton: readonly Kvitto[],
  skal: Notisskal = 'STEG',
  byten: readonly Bytesrad[] = [],
): Brevinnehall => ({
  id: 'b',
  personId: 'p',
  slag,
  dag: datum('2025-10-07'),
  notiser: kvitton.map((k) => ({ kvitto: k, skal })),
  byten,
});

describe('brevet', () => {
  it('har en mening, en dag och en länk för varje uppgift, och säger varför den kommer nu', () => {
    const innehall = brev('SAMMANFATTNING', [
      kvitto('k1'),
      kvitto('k2', { slag: 'VERIFIERING', forfaller: datum('2025-10-20') }),
    ]);
    expect(brevtext(innehall, 'https://rv.example').amne).toBe('2 uppgifter väntar på dig');
    expect(meningar(innehall)).toEqual([
      'Genomför en åtgärd <https://rv.example/kvitton/k1>: försenat sedan den 30 september 2025.',
      'Verifiera en åtgärd <https://rv.example/kvitton/k2>: senast den 20 oktober 2025.',
    ]);
    expect(brevtext(innehall, '').stycken[0]?.skal).toBe(
      'Det har gått 5 arbetsdagar över tiden, därför går frågan vidare.',
    );
  });

  it('säger i ämnet att det är försenat när det är brådskande', () => {
    expect(brevtext(brev('BRADSKANDE', [kvitto('k1')]), 'https://rv.example').amne).toBe(
      'Försenat: Genomför en åtgärd',
    );
  });

  it('säger hur det är den dag det lämnas, när det har fått vänta, och räknar inte dagarna fel', () => {
    const fore = kvitto('k1', { forfaller: datum('2025-10-08') });
    const senare = { ...brev('SAMMANFATTNING', [fore]), dag: datum('2025-10-13') };
    expect(meningar(senare)[0]).toContain('försenat sedan den 8 oktober 2025.');
    expect(brevtext(senare, '').stycken[0]?.skal).toBeNull();
  });

  it('säger när det gäller någon annan, som breven inte når', () => {
    const [mening] = meningar(brev('SAMMANFATTNING', [kvitto('k1')], 'OBESTALLBART'));
    expect(mening).toMatch(/^Kunde inte lämnas till den som har uppgiften. Genomför en åtgärd .*: försenat sedan/);
  });

  it('säger vad som har gått över, vart och sedan när, när en befattning har bytt innehavare', () => {
    const byte: Bytesrad = {
      ...{ id: 'y', roll: 'TILLTRADER', dag: datum('2025-10-06'), befattning: 'Enhetschef', antal: 2 },
      ...{ vakant: false, hos: null },
    };
    const om = (rader: readonly Bytesrad[], kvitton: readonly Kvitto[] = []) =>
      brev('SAMMANFATTNING', kvitton, 'STEG', rader);
    const ut = (innehall: Brevinnehall) => brevtext(innehall, 'https://rv.example');
    const lamnar: Bytesrad = { ...byte, roll: 'FRANTRADER', antal: 1 };
    expect([ut(om([byte])).amne, ut(om([byte])).slut]).toEqual(['En befattning har bytt innehavare', null]);
    expect(ut(om([byte], [kvitto('k1')])).amne).toBe('En uppgift väntar på dig');
    expect(meningar(om([byte], [kvitto('k1')]))[0]).toBe(
      'Du svarar nu för befattningen Enhetschef, sedan den 6 oktober 2025: 2 öppna uppgifter <https://rv.example/uppgifter> ligger på den.',
    );
    const slutade = 'Befattningen Enhetschef ligger inte längre på dig, sedan den 6 oktober 2025: en öppen uppgift';
    expect([
      ...meningar(om([lamnar])),
      ...meningar(om([{ ...lamnar, vakant: true, hos: 'Verksamhetschef' }])),
      ...meningar(om([{ ...lamnar, vakant: true }])),
    ]).toEqual([
      `${slutade} har gått över till den nya innehavaren.`,
      `${slutade} ligger hos Verksamhetschef medan befattningen är vakant.`,
      `${slutade} väntar på en ny innehavare.`,
    ]);
  });

  it('säger inget av det som står i ärendet', () => {
    const { amne, stycken } = brevtext(brev('BRADSKANDE', [kvitto('k1')]), 'https://rv.example');
    expect(`${amne}${JSON.stringify(stycken)}`).not.toMatch(/Rutin|Karlsson/);
  });
});
