import { harPersonnummer } from './personnummer';

// 19811218-9876 and 701063-2391 are Skatteverket's own examples of numbers that nobody has.
describe('personnummer i text', () => {
  it.each([
    'Anmälan gäller 19811218-9876.',
    '198112189876',
    '811218-9876',
    '811218+9876',
    '8112189876',
    'samordningsnummer 701063-2391',
    '(811218 9876)',
  ])('känns igen: %s', (text) => {
    expect(harPersonnummer(text)).toBe(true);
  });

  it.each([
    ['fel kontrollsiffra', '811218-9875'],
    ['en dag som inte finns', '811318-9876'],
    ['organisationsnummer', '212000-0142'],
    ['ett datum och ett belopp', '2025-03-31 1234'],
    ['diarienummer', '2025-00022'],
    ['del av ett längre tal', '1198112189876'],
    ['del av ett id', 'a198112189876'],
    ['ingenting', ''],
  ])('är inte %s', (_, text) => {
    expect(harPersonnummer(text)).toBe(false);
  });
});
