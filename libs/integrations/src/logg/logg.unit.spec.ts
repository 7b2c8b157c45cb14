import { felkedja } from './felkedja';
import { felspar } from './felspar';
import { jsonLogg } from './logg';

describe('Loggen', () => {
  it('skriver ett JSON-objekt per rad', () => {
    const rader: string[] = [];
    jsonLogg((rad) => rader.push(rad)).skriv('warn', 'utkorg.vantar', { antal: 3 });
    expect(rader).toHaveLength(1);
    expect(rader[0]?.endsWith('\n')).toBe(true);
    expect(JSON.parse(rader[0] ?? '')).toEqual({
      tid: expect.stringMatching(/^\d{4}-.*Z$/) as string,
      niva: 'warn',
      handelse: 'utkorg.vantar',
      antal: 3,
    });
  });
});

describe('felkedja', () => {
  it('ger felets och orsakernas namn och koder men aldrig deras text', () => {
    const orsak = Object.assign(new Error('Key (epost)=(nagon@kommun.example)'), { code: '23505' });
    expect(felkedja(new TypeError('hemligt', { cause: orsak }))).toBe('TypeError < Error 23505');
  });

  it('säger vad som kastades när det inte var ett fel', () => {
    expect(felkedja('nagon@kommun.example')).toBe('string');
  });
});

describe('felspar', () => {
  it('ger filer och rader utan felets text', () => {
    const spar = felspar(new Error('nagon@kommun.example\n    nästa rad'));
    expect(spar).toContain('logg.unit.spec');
    expect(spar).not.toContain('nagon');
  });
});
