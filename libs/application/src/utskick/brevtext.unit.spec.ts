import { datum, tidpunktIStockholm, type Bevakning } from '#domain';
import type { Kvitto, Notisskal } from '../portar';
import { brevtext, type Brevinnehall, type Bytesrad } from './brevtext';

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
  it('har en mening, en dag och en länk för varje uppgift', () => {
    const { amne, text } = brevtext(
      brev('SAMMANFATTNING', [kvitto('k1'), kvitto('k2', { slag: 'VERIFIERING', forfaller: datum('2025-10-20') })]),
      'https://rv.example',
    );
    expect(amne).toBe('2 uppgifter väntar på dig');
    expect(text).toContain('Genomför en åtgärd: försenat sedan den 30 september 2025.\nhttps://rv.example/kvitton/k1');
    expect(text).toContain('Verifiera en åtgärd: senast den 20 oktober 2025.\nhttps://rv.example/kvitton/k2');
  });

  it('säger i ämnet att det är försenat när det är brådskande', () => {
    expect(brevtext(brev('BRADSKANDE', [kvitto('k1')]), 'https://rv.example').amne).toBe(
      'Försenat: Genomför en åtgärd',
    );
  });

  it('säger hur det är den dag det lämnas, när det har fått vänta', () => {
    const fore = kvitto('k1', { forfaller: datum('2025-10-08') });
    const senare = { ...brev('SAMMANFATTNING', [fore]), dag: datum('2025-10-13') };
    expect(brevtext(senare, 'https://rv.example').text).toContain('försenat sedan den 8 oktober 2025.');
  });

  it('säger när det gäller någon annan, som breven inte når', () => {
    const { text } = brevtext(brev('SAMMANFATTNING', [kvitto('k1')], 'OBESTALLBART'), 'https://rv.example');
    expect(text).toContain('Kunde inte lämnas till den som har uppgiften. Genomför en åtgärd: försenat sedan');
  });

  it('säger vad som har gått över, vart och sedan när, när en befattning har bytt innehavare', () => {
    const byte: Bytesrad = {
      ...{ id: 'y', roll: 'TILLTRADER', dag: datum('2025-10-06'), befattning: 'Enhetschef', antal: 2 },
      ...{ vakant: false, hos: null },
    };
    const om = (rader: readonly Bytesrad[], kvitton: readonly Kvitto[] = []) =>
      brevtext(brev('SAMMANFATTNING', kvitton, 'STEG', rader), 'https://rv.example');
    const lamnar: Bytesrad = { ...byte, roll: 'FRANTRADER', antal: 1 };
    expect(om([byte]).amne).toBe('En befattning har bytt innehavare');
    expect(om([byte]).text).not.toContain('Bakom varje länk');
    expect(om([byte], [kvitto('k1')]).amne).toBe('En uppgift väntar på dig');
    expect(om([byte], [kvitto('k1')]).text).toContain(
      'Du svarar nu för befattningen Enhetschef, sedan den 6 oktober 2025: 2 öppna uppgifter ligger på den.\nhttps://rv.example/uppgifter',
    );
    const slutade = 'Befattningen Enhetschef ligger inte längre på dig, sedan den 6 oktober 2025: en öppen uppgift';
    expect([
      om([lamnar]).text.split('\n')[2],
      om([{ ...lamnar, vakant: true, hos: 'Verksamhetschef' }]).text.split('\n')[2],
      om([{ ...lamnar, vakant: true }]).text.split('\n')[2],
    ]).toEqual([
      `${slutade} har gått över till den nya innehavaren.`,
      `${slutade} ligger hos Verksamhetschef medan befattningen är vakant.`,
      `${slutade} väntar på en ny innehavare.`,
    ]);
  });

  it('säger inget av det som står i ärendet', () => {
    const { amne, text } = brevtext(brev('BRADSKANDE', [kvitto('k1')]), 'https://rv.example');
    expect(`${amne}${text}`).not.toMatch(/Rutin|Karlsson/);
  });
});
