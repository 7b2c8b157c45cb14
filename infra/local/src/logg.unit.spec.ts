import { radvis } from './logg';

describe('radvis', () => {
  const lasta = (...bitar: readonly (string | null)[]): string[] => {
    const rader: string[] = [];
    const ta = radvis((rad) => rader.push(rad));
    bitar.forEach(ta);
    return rader;
  };

  it('sätter ihop rader som kommer i bitar', () => {
    expect(lasta('en ra', 'd\nen till\nen', ' tredje\n')).toEqual(['en rad', 'en till', 'en tredje']);
  });

  it('lämnar ut den sista raden vid slutet även utan radslut', () => {
    expect(lasta('utan slut', null)).toEqual(['utan slut']);
  });

  it('hoppar över tomma rader', () => {
    expect(lasta('a\r\n\n  \nb\n', null)).toEqual(['a', 'b']);
  });
});
