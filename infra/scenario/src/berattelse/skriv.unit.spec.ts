import type { Utfall } from '../spelning/utfall';
import type { Forloppsrad } from './forlopp';
import { sammanfattning } from './sammanfattning';
import { Berattare } from './skriv';

const rad = (andrat: Partial<Forloppsrad>): Forloppsrad => ({
  tid: '2025-03-03 07:30',
  slag: 'PAMINNELSE',
  vem: 'Förvaltningsjurist',
  vad: 'Svaret ska vara hos revisorerna senast den 31 mars 2025.',
  ...andrat,
});

type Arende = Utfall['arenden'][number]['arende'];

/** A case as the API shows it, as far as the account looks at it. */
const arende = (frister: readonly Pick<Arende['frister'][number], 'slag' | 'svarSenast'>[]): Utfall['arenden'] => [
  {
    organ: 'nav',
    arende: { dnr: 'SN 1', svarStatus: 'GODTAGEN', svarMottaget: '2025-04-14', frister, atgarder: [] } as never,
    handelser: [],
    kvitton: [],
  },
];

const LYCKAT = {
  ...{ fil: 'a.yaml', scenario: 'Prov', kommunId: 'k', tidMs: 1500, godkant: true, fel: [], brev: null },
  forlopp: [rad({})],
};

describe('berättelsen', () => {
  it('har en rubrik för varje dag och säger vem, vad och när', () => {
    const rader: string[] = [];
    const berattare = new Berattare((text) => rader.push(text));
    berattare.beratta(rad({}));
    berattare.beratta(
      rad({ tid: '2025-03-03 10:00', slag: 'NEKAD', vem: 'Judit', vad: 'Avslutar ärendet. Nekas: Svaret saknas.' }),
    );
    berattare.beratta(rad({ tid: '2025-03-04 09:00', slag: 'TID', vem: '', vad: 'Ett dygn senare.' }));
    expect(rader).toEqual([
      '\nMåndag den 3 mars 2025',
      '  07.30  PÅMINNELSE till Förvaltningsjurist: Svaret ska vara hos revisorerna senast den 31 mars 2025.',
      '  10.00  Judit: Avslutar ärendet. Nekas: Svaret saknas.',
      '\nTisdag den 4 mars 2025',
      '  09.00  Ett dygn senare.',
    ]);
  });

  it('räknar svaret mot den frist som gällde till slut, men inte mot en kompletterings', () => {
    const frister = [
      { slag: 'URSPRUNGLIG', svarSenast: '2025-03-31' },
      { slag: 'ANSTAND', svarSenast: '2025-04-15' },
      { slag: 'KOMPLETTERING', svarSenast: '2025-05-15' },
    ] as const;
    expect(sammanfattning({ ...LYCKAT, arenden: arende(frister) })).toContain('(svar senast den 15 april 2025)');
  });

  it('slutar med varje fel på sin rad i filen', () => {
    const utfall = {
      ...{ fil: 'a.yaml', scenario: 'Prov', kommunId: 'k', tidMs: 1500, godkant: false, arenden: [], brev: null },
      fel: [{ fil: 'a.yaml', rad: 12, text: 'Väntade 200. Det blev 409.' }],
      forlopp: [rad({})],
    } satisfies Utfall;
    expect(sammanfattning(utfall).split('\n')).toEqual([
      '”Prov” blev inte som filen säger:',
      '  a.yaml:12: Väntade 200. Det blev 409.',
      '  1 påminnelse, 0 eskaleringar, 0 besked om nya uppgifter.',
      '  Från den 3 mars 2025 till den 3 mars 2025. Spelat på 1,5 sekunder.',
    ]);
  });
});
