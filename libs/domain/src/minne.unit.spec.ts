import { minne, minnePer } from './minne';

describe('det som redan har räknats ut', () => {
  it('räknas ut en gång för varje nyckel', () => {
    const kanda = minne<number, string>();
    let ganger = 0;
    const fraga = (n: number) => kanda(n, () => `${String(n)} efter ${String((ganger += 1))}`);
    expect([fraga(1), fraga(2), fraga(1)]).toEqual(['1 efter 1', '2 efter 2', '1 efter 1']);
  });

  it('glöms hellre än att växa utan slut', () => {
    const kanda = minne<number, number>();
    let ganger = 0;
    const fraga = (n: number) => kanda(n, () => (ganger += 1));
    for (let n = 0; n < 130_000; n += 1) fraga(n);
    expect([fraga(0), fraga(129_999)]).toEqual([130_001, 130_000]);
  });

  it('lever lika länge som det som det gäller', () => {
    const kanda = minnePer<object, number>();
    const [en, annan] = [{}, {}];
    let ganger = 0;
    const fraga = (om: object) => kanda(om, () => (ganger += 1));
    expect([fraga(en), fraga(annan), fraga(en)]).toEqual([1, 2, 1]);
  });
});
