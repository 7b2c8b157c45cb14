import { jamfor } from './jamfor';

const texter = (vantat: unknown, faktiskt: unknown): readonly string[] =>
  jamfor(vantat, faktiskt).map(({ text }) => text);

describe('det som väntas av ett svar', () => {
  const svar = {
    status: 'PAGAR',
    plan: null,
    atgarder: [
      { id: 'a', status: 'KLAR' },
      { id: 'b', status: 'PAGAR' },
    ],
  };

  it('får vara mindre än svaret', () => {
    expect(texter({ status: 'PAGAR', plan: null }, svar)).toEqual([]);
  });

  it('visas med plats, väntat värde och det som blev', () => {
    expect(texter({ status: 'KLAR', plan: { klass: 'GUL' } }, svar)).toEqual([
      'status: väntade "KLAR", det blev "PAGAR".',
      'plan: väntade {"klass":"GUL"}, det blev null.',
    ]);
  });

  it('är för en lista precis de raderna, i vilken ordning som helst', () => {
    expect(texter({ atgarder: [{ id: 'b' }, { id: 'a' }] }, svar)).toEqual([]);
    expect(texter({ atgarder: [{ id: 'a' }] }, svar)).toEqual([
      'atgarder: en rad till fanns: {"id":"b","status":"PAGAR"}.',
    ]);
    expect(texter({ atgarder: [{ id: 'a' }, { id: 'b' }, { id: 'c' }] }, svar)).toEqual([
      'atgarder[2]: ingen rad innehåller {"id":"c"}.',
    ]);
  });

  it('pekar ut fältet när bara en rad skiljer', () => {
    expect(jamfor({ atgarder: [{ id: 'a' }, { id: 'b', status: 'KLAR' }] }, svar)).toEqual([
      { vag: ['atgarder', 1, 'status'], text: 'atgarder[1].status: väntade "KLAR", det blev "PAGAR".' },
    ]);
  });

  it('kan vara några av raderna, eller hur många de är', () => {
    expect(texter({ atgarder: { $bland: [{ id: 'b' }] } }, svar)).toEqual([]);
    expect(texter({ atgarder: { $bland: [{ id: 'c' }] } }, svar)).toHaveLength(1);
    expect(texter({ atgarder: { $antal: 2 } }, svar)).toEqual([]);
    expect(texter({ atgarder: { $antal: 3 } }, svar)).toEqual(['atgarder: väntade 3 rader, det blev 2.']);
  });

  it('är inte uppfyllt av något som saknas', () => {
    expect(texter({ beslut: { paragraf: '§ 38' } }, svar)).toEqual([
      'beslut: väntade {"paragraf":"§ 38"}, det blev inget.',
    ]);
    expect(texter({ status: ['PAGAR'] }, svar)).toHaveLength(1);
  });
});
