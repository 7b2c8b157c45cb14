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
