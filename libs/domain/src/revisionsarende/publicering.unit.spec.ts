import * as d from '#domain';
import { datum as dag } from '#domain';
import { arende } from '../../../../test/support/situationer';

describe('publiceringen', () => {
  const publicerat = (delas: readonly d.RevisionsArende[]) =>
    d.publicering(arende.expedierat().arende, dag('2025-03-26'), delas, {
      befattning: (id) => `Befattning ${id}`,
      organ: (id) => `Organ ${id}`,
    });

  it('säger vilka organ som svarar tillsammans', () => {
    expect(publicerat([]).gemensamtMed).toEqual([]);
    expect(publicerat([{ ...arende.beslutat().arende, organId: 'vn' }]).gemensamtMed).toEqual(['Organ vn']);
  });

  it('visar svaret med ställningstaganden och det som inte antogs, och inga interna dagar', () => {
    const svar = publicerat([]);
    expect(svar.bemotanden.map((b) => [b.nummer, b.stallningstagande])).toEqual([
      [1, 'ANSES_UPPFYLLD'],
      [2, 'INSTAMMER'],
    ]);
    expect(svar.bemotanden[1]?.atgarder[0]?.ansvariga[0]).toBe('Befattning enhetschef-ekonomi');
    expect(svar.ejAntagna).toEqual([{ av: 'M, KD, L, SD', lydelse: 'Eget yttrande.' }]);
    expect(JSON.stringify(svar)).not.toContain('manusstopp');
  });
});
