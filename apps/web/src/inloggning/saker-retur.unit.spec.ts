import { sakerRetur } from './saker-retur';

describe('Adressen efter inloggningen', () => {
  it.each(['/', '/uppgifter', '/kvitton/4b1f9a52-8a53-4a0c-9a3c-1d2e3f405162', '/arenden?sok=skola&sida=2'])(
    'får vara %s',
    (adress) => {
      expect(sakerRetur(adress)).toBe(adress);
    },
  );

  it.each([
    'https://annan.example/',
    '//annan.example/',
    '/\\annan.example/',
    '/\\/annan.example',
    'javascript:alert(1)',
    'uppgifter',
    '',
    '/uppgifter\r\nSet-Cookie: a=b',
    '/\tuppgifter',
    '/logga-in',
    '/logga-in/start?till=/',
    '/x/../logga-ut',
    '/utloggad',
    `/${'a'.repeat(2000)}`,
    undefined,
    ['/uppgifter'],
  ])('blir startsidan i stället för %s', (adress) => {
    expect(sakerRetur(adress)).toBe('/');
  });
});
