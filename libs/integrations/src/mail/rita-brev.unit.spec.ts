import { ritaBrev } from './rita-brev';

const LANK = 'https://rv.example/kvitton/1';

describe('Brevet', () => {
  const brev = {
    stycken: [
      { mening: ['', { ord: 'Svara på en remiss', lank: LANK }, ': senast den 31 mars.'], skal: 'Uppgiften är ny.' },
      { mening: ['Befattningen Enhet <A> & B ligger inte längre på dig.'], skal: null },
    ],
    slut: 'Bakom varje länk står varför du fick det här.',
  };

  it('har som text en mening, skälet och länken på var sin rad', () => {
    expect(ritaBrev(brev).text).toBe(
      [
        'Hej,',
        '',
        'Svara på en remiss: senast den 31 mars.',
        'Uppgiften är ny.',
        LANK,
        '',
        'Befattningen Enhet <A> & B ligger inte längre på dig.',
        '',
        'Revisionsvakt',
        'Bakom varje länk står varför du fick det här.',
      ].join('\n'),
    );
  });

  it('har som HTML samma ord, med länken på det som ska göras', () => {
    const { html } = ritaBrev(brev);
    expect(html).toContain(`<a href="${LANK}">Svara på en remiss</a>: senast den 31 mars.<br/>Uppgiften är ny.`);
    expect(html).toContain('lang="sv"');
  });

  it('visar markup i data som text', () => {
    expect(ritaBrev(brev).html).toContain('Enhet &lt;A> &amp; B');
  });
});
