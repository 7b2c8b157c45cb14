import { jsonFelplats } from './json-felplats';

describe('jsonFelplats', () => {
  it.each([
    ['', 0],
    ['x', 0],
    ['{"titel": x}', 10],
    ['{"titel": "x",', 14],
    ['{"titel": "x",}', 14],
    ['{"a": 1 "b": 2}', 8],
    ['[1, 2', 5],
    ['[1 2]', 3],
    ['[1, 2}', 5],
    ['{"a"}', 4],
    ['{a: 1}', 1],
    ['{} {}', 3],
    ['"öppen', 0],
    ['["a\nb"]', 1],
    ['["\\x"]', 1],
    ['[01]', 2],
    ['{"a": [1, {"b": tru}]}', 16],
  ])('%s slutar vara JSON vid tecken %i', (text, plats) => {
    expect(() => JSON.parse(text) as unknown).toThrow();
    expect(jsonFelplats(text)).toBe(plats);
  });

  it('klarar en megabyte utan slut', () => {
    expect(jsonFelplats(`["${'å'.repeat(1_000_000)}`)).toBe(1);
    expect(jsonFelplats('['.repeat(1_000_000))).toBe(1_000_000);
  });
});
