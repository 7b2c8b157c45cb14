import type { Kvitto, Slutlage } from '../spelning/utfall';
import { slutkontroll } from './slutkontroll';

const VID = '2025-03-03T06:30:00.000Z';
const SENARE = '2025-03-03T09:00:00.000Z';
const kvitto = (andrat: Readonly<{ skapat?: string; hoppadeOver?: number[] }> = {}): Kvitto =>
  ({
    bevakning: { nyckel: 'svar', slag: 'SVAR', forfaller: '2025-03-31' },
    steg: { arbetsdagar: -20, slag: 'PAMINNELSE', vid: VID },
    skapat: VID,
    hoppadeOver: [],
    ...andrat,
  }) as unknown as Kvitto;

/** Only what the checks of receipts read; the log is that of one event, which breaks the two other checks. */
const kvittofel = (kvitton: readonly Kvitto[], handlingVid = '2025-01-17T09:00:00.000Z'): readonly string[] => {
  const handelse = { typ: 'arendeInkommet', arendeId: 'a', frist: {}, rekommendationer: [] };
  const handelser = [{ nummer: 1, handelse, tid: handlingVid, av: { personId: null, befattningId: null }, hash: '' }];
  return slutkontroll({ organ: 'nav', arende: {}, handelser, kvitton } as unknown as Slutlage).slice(2);
};

describe('kontrollen efter varje scenario', () => {
  it('tar ett kvitto per steg, gjort då steget skulle tas', () => {
    expect(kvittofel([kvitto()])).toEqual([]);
    expect(kvittofel([kvitto(), kvitto()])).toEqual(['Samma steg har två kvitton: svar|2025-03-31|-20.']);
    expect(kvittofel([kvitto({ skapat: SENARE })])).toEqual([
      `PAMINNELSE av SVAR skulle ha gått ${VID} men gick ${SENARE}.`,
    ]);
    expect(kvittofel([kvitto({ hoppadeOver: [1] })])).toHaveLength(1);
  });

  it('tar ett senare när någon i efterhand registrerade det som det gäller', () => {
    expect(kvittofel([kvitto({ skapat: SENARE, hoppadeOver: [1] })], SENARE)).toEqual([]);
  });

  it('ser att loggen är ändrad, och att ärendet inte är det som loggen säger', () => {
    const handelser = [{ nummer: 1, handelse: { typ: 'arendeInkommet' }, tid: VID, av: {}, hash: 'fel' }];
    expect(slutkontroll({ organ: 'nav', arende: {}, handelser, kvitton: [] } as unknown as Slutlage)).toEqual([
      expect.stringContaining('kedja håller inte'),
      expect.stringContaining('stämmer inte med sin händelselogg'),
    ]);
  });
});
