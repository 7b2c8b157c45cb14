import { tidpunkt } from '#domain';
import type { Brev } from '#local';
import type { Notis } from '../spelning/notisbok';
import { kontrolleraBrev } from './kontrollera-brev';

const ETT = '4b1f9a52-8a53-4a0c-9a3c-1d2e3f405162';
const ANNAT = '5c2f9a52-8a53-4a0c-9a3c-1d2e3f405162';
const brev = (...kvitton: readonly string[]): Brev => ({
  ...{ id: '1', mottaget: '', fran: '', till: [], messageId: null, html: '', amne: 'En uppgift väntar på dig' },
  text: kvitton.map((id) => `Något\nhttp://x/kvitton/${id}`).join('\n'),
});
const notis = {
  ...{ id: ETT, tid: tidpunkt('2025-03-03T06:30:00.000Z'), bevakning: 'SVAR', dag: '2025-03-03' },
  ...{ serie: 'svar', vantar: [] as readonly string[] },
} as Notis;
const underlag = (post: readonly Brev[], nu = '2025-03-10T08:00:00.000Z') => ({
  ...{ person: 'judit', brev: post, notiser: [notis] },
  nu: tidpunkt(nu),
});

describe('breven till en person', () => {
  it('har varje besked en gång', () => {
    expect(kontrolleraBrev(underlag([brev(ETT)]))).toEqual([]);
    expect(kontrolleraBrev(underlag([]))).toEqual(['SVAR 2025-03-03 kom i 0 brev till judit i stället för ett.']);
    expect(kontrolleraBrev(underlag([brev(ETT), brev(ETT)]))).toHaveLength(1);
  });

  it('kan vänta till nästa morgon', () => {
    expect(kontrolleraBrev(underlag([], '2025-03-03T07:00:00.000Z'))).toEqual([]);
  });

  it('behöver inte komma om det fick vänta tills det var gjort, men aldrig två gånger', () => {
    const vantar = { ...underlag([]), notiser: [{ ...notis, vantar: ['judit'] }] };
    expect(kontrolleraBrev(vantar)).toEqual([]);
    expect(kontrolleraBrev({ ...vantar, brev: [brev(ETT), brev(ETT)] })).toHaveLength(1);
  });

  it('får gälla bara ett byte av innehavare, en gång', () => {
    const byte = { ...brev(), text: 'Du svarar nu för befattningen Chef, sedan den 3 mars 2025: en öppen uppgift' };
    expect(kontrolleraBrev(underlag([brev(ETT), byte]))).toEqual([]);
    expect(kontrolleraBrev(underlag([brev(ETT), byte, byte]))).toHaveLength(1);
  });

  it('gäller aldrig någon annans besked', () => {
    expect(kontrolleraBrev(underlag([brev(ETT, ANNAT)]))).toEqual([
      `Ett brev till judit gäller kvittot ${ANNAT}, som var för någon annan.`,
    ]);
    expect(kontrolleraBrev(underlag([brev(ETT), brev()]))).toHaveLength(1);
  });
});
