import { setTimeout as vanta } from 'node:timers/promises';
import { medTak } from './med-tak';

describe('medTak', () => {
  it('gör allt, och aldrig mer än taket på en gång', async () => {
    const gjorda: number[] = [];
    let samtidigt = 0;
    let mest = 0;
    await medTak(3, [1, 2, 3, 4, 5, 6, 7], async (n) => {
      mest = Math.max(mest, (samtidigt += 1));
      await vanta(5);
      samtidigt -= 1;
      gjorda.push(n);
    });
    expect(gjorda.sort()).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(mest).toBe(3);
  });

  it('kastar det första felet, sedan allt annat är gjort', async () => {
    const gjorda: number[] = [];
    const arbete = (n: number) => {
      if (n < 3) return Promise.reject(new Error(String(n)));
      gjorda.push(n);
      return Promise.resolve();
    };
    await expect(medTak(2, [1, 2, 3, 4], arbete)).rejects.toThrow('1');
    expect(gjorda).toEqual([3, 4]);
  });
});
