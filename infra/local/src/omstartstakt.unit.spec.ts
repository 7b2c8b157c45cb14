import { Omstartstakt } from './omstartstakt';

describe('Omstartstakt', () => {
  it('väntar en, två och sedan fem sekunder', () => {
    const takt = new Omstartstakt();
    expect([0, 1_000, 3_000, 8_000, 13_000].map((nu) => takt.nastaPaus(nu))).toEqual([
      1_000, 2_000, 5_000, 5_000, 5_000,
    ]);
  });

  it('ger upp vid den sjätte omstarten på en minut', () => {
    const takt = new Omstartstakt();
    for (const nu of [0, 1, 2, 3, 4]) takt.nastaPaus(nu);
    expect(takt.nastaPaus(59_999)).toBeNull();
  });

  it('glömmer det som är äldre än en minut', () => {
    const takt = new Omstartstakt();
    for (const nu of [0, 1, 2, 3, 4]) takt.nastaPaus(nu);
    expect(takt.nastaPaus(60_005)).toBe(1_000);
  });
});
