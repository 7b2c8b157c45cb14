import { datum } from '#domain';
import { tolkaDatum } from './tolka-datum';

const IDAG = datum('2025-02-17');

describe('Ett datum som någon har skrivit', () => {
  it.each([
    '2025-03-31',
    '2025/3/31',
    '20250331',
    '31/3',
    '31/3 2025',
    '31/3-25',
    '31.3.2025',
    '31 mars',
    '31 Mars 2025',
    '31 mar.',
    'den 31 mars',
    'mån 31 mars',
    'måndag den 31 mars 2025',
    ' 31\u00a0mars ',
  ])('läses som den 31 mars 2025: %s', (text) => {
    expect(tolkaDatum(text, IDAG, 'FRAM')).toBe('2025-03-31');
  });

  it('är i dag, i morgon eller i går', () => {
    expect(['i dag', 'imorgon', 'i går'].map((text) => tolkaDatum(text, IDAG, 'FRAM'))).toEqual([
      '2025-02-17',
      '2025-02-18',
      '2025-02-16',
    ]);
  });

  it('får det närmaste året åt det håll som frågan gäller när inget år är skrivet', () => {
    expect(tolkaDatum('10 januari', IDAG, 'FRAM')).toBe('2026-01-10');
    expect(tolkaDatum('10 januari', IDAG, 'BAK')).toBe('2025-01-10');
    expect(tolkaDatum('10/3', IDAG, 'BAK')).toBe('2024-03-10');
    expect(tolkaDatum('17/2', IDAG, 'FRAM')).toBe('2025-02-17');
  });

  it('kan vara en skottdag flera år bort', () => {
    expect(tolkaDatum('29 feb', IDAG, 'FRAM')).toBe('2028-02-29');
    expect(tolkaDatum('29 februari 2025', IDAG, 'FRAM')).toBeNull();
  });

  it.each([
    '',
    '31',
    'snart',
    '31/13',
    '2025-02-30',
    '31 mrs 2025',
    'tisdag 31 mars 2025',
    'v. 14',
    '1'.repeat(10_000),
  ])('är inget datum: %s', (text) => {
    expect(tolkaDatum(text, IDAG, 'FRAM')).toBeNull();
  });
});
