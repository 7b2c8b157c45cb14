import fc from 'fast-check';
import { placeraEtiketter, TECKENLUFT, type Tecken } from './etiketter';

const RAM = { fran: 130, till: 1200 };

const krockar = (tecken: readonly Tecken[]): readonly string[] => {
  const platser = placeraEtiketter(tecken, RAM);
  return platser.flatMap(({ vanster, rad }, i) => {
    const bredd = tecken[i]?.bredd ?? 0;
    const utanfor = vanster < RAM.fran || vanster + bredd > RAM.till ? ['utanför'] : [];
    const paTecken =
      rad === 0 && tecken.some(({ x }) => vanster < x + TECKENLUFT && vanster + bredd > x - TECKENLUFT)
        ? ['på ett tecken']
        : [];
    const paEtikett = platser.some(
      (annan, j) =>
        j < i &&
        annan.rad === rad &&
        vanster < annan.vanster + (tecken[j]?.bredd ?? 0) &&
        annan.vanster < vanster + bredd,
    );
    return [...utanfor, ...paTecken, ...(paEtikett ? ['på en etikett'] : [])];
  });
};

describe('Etiketterna i tidslinjen', () => {
  it('står till höger om tecknet när där finns plats, annars till vänster', () => {
    expect(placeraEtiketter([{ x: 200, bredd: 80 }], RAM)).toEqual([{ vanster: 211, rad: 0 }]);
    expect(placeraEtiketter([{ x: 1190, bredd: 80 }], RAM)).toEqual([{ vanster: 1093, rad: 0 }]);
  });

  it('flyttar till nästa rad när båda sidorna är upptagna', () => {
    const [, mitten] = placeraEtiketter(
      [
        { x: 300, bredd: 80 },
        { x: 320, bredd: 200 },
        { x: 420, bredd: 80 },
      ],
      RAM,
    );
    expect(mitten?.rad).toBe(1);
  });

  it('krockar aldrig, varken med varandra eller med ett tecken, och är alltid innanför', () => {
    const tecken = fc.record({ x: fc.integer({ min: 140, max: 1190 }), bredd: fc.integer({ min: 20, max: 400 }) });
    fc.assert(
      fc.property(fc.array(tecken, { maxLength: 40 }), (alla) => {
        expect(krockar(alla)).toEqual([]);
      }),
    );
  });
});
