import { nyHemlighet } from '../session/hemlighet';
import { forsoket, somKaka, urKaka } from './forsok';

describe('En påbörjad inloggning', () => {
  const paborjad = { hemlighet: nyHemlighet(), till: '/arenden?sok=%C3%A5' };

  it('finns kvar i webbläsarens kaka med adressen den var på väg till', () => {
    expect(urKaka(somKaka(paborjad))).toEqual(paborjad);
  });

  it('är ingen alls när kakan saknas eller är trasig', () => {
    for (const kaka of ['', 'x', 'x.y', '.']) expect(urKaka(kaka)).toBeNull();
  });

  it('leder inte till en annan webbplats även om kakan säger det', () => {
    const till = Buffer.from('//annan.example').toString('base64url');
    expect(urKaka(`${paborjad.hemlighet}.${till}`)).toEqual({ ...paborjad, till: '/' });
  });

  it('har en egen fråga till utfärdaren, som inte avslöjar hemligheten', () => {
    const { state, nonce, verifierare } = forsoket(paborjad);
    expect(new Set([state, nonce, verifierare, paborjad.hemlighet]).size).toBe(4);
    expect(verifierare).toMatch(/^[A-Za-z0-9_-]{43,128}$/);
    expect(forsoket({ ...paborjad, hemlighet: nyHemlighet() }).state).not.toBe(state);
  });
});
