import { datum, tidpunktIStockholm } from '#domain';
import type { Uppgift, Uppgiftsdel } from '../portar';
import { delAvArendenas, sammanfogaUppgifter } from './sammanfoga-uppgifter';

const bevakning = (nyckel: string, dag: number) => ({
  ...{ nyckel, slag: 'SVAR' as const, rubrik: nyckel, ansvariga: ['post'], handlaggare: null, forvaltningschef: null },
  ...{ ordforande: null, startar: tidpunktIStockholm(datum('2025-01-01'), '12:00'), stege: 'svar' as const },
  forfaller: datum(`2025-03-${String(dag).padStart(2, '0')}`),
});

const iArende = (id: string, dag: number): Uppgift => ({
  ...{ arendeId: id, granskningId: null, arendeTitel: id, bevakning: bevakning('svar', dag) },
});
const utanArende = (id: string, dag: number): Uppgift => ({
  ...{ arendeId: null, granskningId: id, arendeTitel: id, bevakning: bevakning(`externt-svar/${id}`, dag) },
});

const ARENDENAS = [1, 2, 2, 4, 6, 8].map((dag, i) => iArende(`a${String(i)}`, dag));
const ANDRA = [1, 2, 5, 9].map((dag, i) => utanArende(`g${String(i)}`, dag));
const I_ORDNING = ['g0', 'a0', 'g1', 'a1', 'a2', 'a3', 'g2', 'a4', 'a5', 'g3'];

/** As the database answers. */
const ur = ({ hoppaOver, antal, efter }: Uppgiftsdel): readonly Uppgift[] =>
  ARENDENAS.filter(({ bevakning: b, arendeId }) => {
    if (efter === null) return true;
    const har = [b.forfaller, b.nyckel, String(arendeId)].join('|');
    return har > [efter.forfaller, efter.nyckel, efter.malId].join('|');
  }).slice(hoppaOver, hoppaOver + antal);

const sidan = (del: Uppgiftsdel): readonly string[] =>
  sammanfogaUppgifter(ur(delAvArendenas(del, ANDRA.length)), ANDRA, del).map(({ arendeTitel }) => arendeTitel);

describe('uppgifter med och utan ärende', () => {
  it.each([1, 2, 3, 4, 7, 10, 20])('är en lista, sida för sida, med %s rader på varje', (antal) => {
    const sidor = [...Array(12).keys()].map((sida) => sidan({ efter: null, hoppaOver: sida * antal, antal }));
    expect(sidor.flat()).toEqual(I_ORDNING);
  });

  it('läses vidare från den sista raden, vad den än gäller', () => {
    const alla = [...ARENDENAS, ...ANDRA];
    const lasta: string[] = [];
    for (let efter: Uppgiftsdel['efter'] = null; lasta.length < I_ORDNING.length;) {
      const [nasta = ''] = sidan({ efter, hoppaOver: 0, antal: 1 });
      lasta.push(nasta);
      const { bevakning: b } = alla.find(({ arendeTitel }) => arendeTitel === nasta) ?? utanArende('', 1);
      efter = { forfaller: b.forfaller, nyckel: b.nyckel, malId: nasta };
    }
    expect(lasta).toEqual(I_ORDNING);
    expect(
      sidan({ efter: { forfaller: datum('2025-03-31'), nyckel: 'x', malId: '' }, hoppaOver: 0, antal: 9 }),
    ).toEqual([]);
  });
});
