import { narmast } from './narmast';

describe('ordet som nog menades', () => {
  it('är det som ligger närmast', () => {
    expect(narmast('skrivBemötande', ['skickaRemiss', 'skrivBemotande', 'kalla'])).toBe('skrivBemotande');
  });
  it('är inget när inget ligger nära', () => {
    expect(narmast('xyz', ['skickaRemiss', 'kalla'])).toBeNull();
  });
});
