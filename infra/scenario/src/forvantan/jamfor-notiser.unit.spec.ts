import { tidpunkt } from '#domain';
import type { VantadNotis } from '../format/forvantan';
import type { Notis } from '../spelning/notisbok';
import { jamforNotiser } from './jamfor-notiser';

const notis = (andrat: Partial<Notis> = {}): Notis => ({
  id: 'k1',
  organ: 'nav',
  tid: tidpunkt('2025-03-03T06:30:00.000Z'),
  dag: '2025-03-03',
  slag: 'PAMINNELSE',
  bevakning: 'SVAR',
  rubrik: 'Svaret ska vara hos revisorerna',
  forfaller: '2025-03-31',
  varfor: '',
  serie: 'svar',
  vantar: [],
  till: ['jurist'],
  personer: ['judit'],
  iStalletFor: [],
  atgard: null,
  ...andrat,
});

const vantad = (andrat: Partial<VantadNotis> = {}): VantadNotis =>
  ({ dag: '2025-03-03', slag: 'PAMINNELSE', bevakning: 'SVAR', till: 'jurist', ...andrat }) as VantadNotis;

describe('väntade påminnelser', () => {
  it('stämmer när precis de kom', () => {
    expect(jamforNotiser([vantad()], [notis()])).toEqual([]);
  });

  it('är fel när en uteblir och när en kommer som ingen väntade', () => {
    expect(jamforNotiser([vantad({ dag: '2025-03-04' as VantadNotis['dag'] })], [notis()])).toEqual([
      { index: 0, text: 'Väntade PAMINNELSE 2025-03-04 av SVAR till jurist. Den kom inte.' },
      { index: null, text: 'Ingen väntade PAMINNELSE 2025-03-03 av SVAR till jurist, men den kom.' },
    ]);
  });

  it('kräver samma mottagare, alla', () => {
    expect(jamforNotiser([vantad({ till: ['b', 'a'] })], [notis({ till: ['a', 'b'] })])).toEqual([]);
    expect(jamforNotiser([vantad({ till: 'a' })], [notis({ till: ['a', 'b'] })])).toHaveLength(2);
  });

  it('säger aldrig ja till att någon fick den i en annans ställe utan att det står', () => {
    const istallet = notis({ till: ['chef'], iStalletFor: ['rektor'] });
    expect(jamforNotiser([vantad({ till: 'chef' })], [istallet])).toHaveLength(2);
    expect(jamforNotiser([vantad({ till: 'chef', iStalletFor: 'rektor' })], [istallet])).toEqual([]);
  });

  it('räknar dubbletter', () => {
    expect(jamforNotiser([vantad()], [notis(), notis({ id: 'k2' })])).toHaveLength(1);
  });

  it('låter den noggrannaste välja först', () => {
    const komna = [notis({ atgard: 'roll' }), notis({ id: 'k2', atgard: 'rutin' })];
    expect(jamforNotiser([vantad(), vantad({ atgard: 'roll' })], komna)).toEqual([]);
  });
});
