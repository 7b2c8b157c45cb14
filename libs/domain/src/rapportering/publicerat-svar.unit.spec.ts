import { beslutatEnligtSvaret, datum as dag, publicering, type Publicering } from '#domain';
import { arende } from '../../../../test/support/situationer';

const namn = (id: string): string => id;
const svaret = (): Publicering =>
  publicering(arende.expedierat().arende, dag('2025-03-26'), [], { befattning: namn, organ: namn });

const [forsta, andra] = svaret().bemotanden;

describe('frågan om nämnden har beslutat om åtgärder, av det skickade svaret', () => {
  it('är ja när det som lovas har en åtgärd med befattning och dag', () => {
    expect(beslutatEnligtSvaret(svaret())).toEqual({ svar: 'JA', brister: [] });
  });

  it('är delvis när något lovas utan åtgärd, ansvarig eller dag, och säger vad', () => {
    const bemotanden = [forsta, andra].flatMap((ett) => (ett === undefined ? [] : [ett]));
    const utan = bemotanden.map((ett, i) => ({
      ...ett,
      ...(i === 0
        ? { stallningstagande: 'PAGAR' as const }
        : { atgarder: [{ beskrivning: 'Rutin', ansvariga: [], klartDatum: null }] }),
    }));
    expect(beslutatEnligtSvaret({ ...svaret(), bemotanden: utan })).toEqual({
      svar: 'DELVIS',
      brister: [
        'Rekommendation 1: ingen åtgärd.',
        'Rekommendation 2: ”Rutin” har ingen ansvarig.',
        'Rekommendation 2: ”Rutin” har ingen dag då den ska vara klar.',
      ],
    });
  });

  it('är nej utan beslut, och ställs inte utan rekommendationer', () => {
    expect(beslutatEnligtSvaret({ ...svaret(), beslut: null }).svar).toBe('NEJ');
    expect(beslutatEnligtSvaret({ ...svaret(), bemotanden: [] }).svar).toBe('EJ_AKTUELLT');
  });
});
