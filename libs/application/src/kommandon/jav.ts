import * as begaran from '#contracts';
import { anmalJav, havJav } from '#domain';
import { arendekommando } from './arendekommando';

const ETT_ID = '4b1f9a52-8a53-4a0c-9a3c-1d2e3f405162';

/** Who may have nothing to do with the case (KL 6:28–32). */
export const JAVSKOMMANDON = [
  arendekommando({
    namn: 'anmalJav',
    resurs: 'jav',
    ratt: 'jav.registrera',
    begaran: begaran.Jav,
    exempel: { personId: ETT_ID },
    rubrik: 'Registrera jäv',
    beskrivning:
      'Personen är jävig: ser inte ärendet, får inga brev om det och kan inte göra något i det. Det som låg på personens ' +
      'befattning går till närmast högre. Skälet frågas inte.',
    besluta: (arende, { begaran }, s) => anmalJav(arende, begaran, s),
  }),
  arendekommando({
    namn: 'havJav',
    resurs: 'havda-jav',
    ratt: 'jav.registrera',
    begaran: begaran.Jav,
    exempel: { personId: ETT_ID },
    rubrik: 'Häv jäv',
    beskrivning: 'Jävet har upphört, eller fanns aldrig.',
    besluta: (arende, { begaran }, s) => havJav(arende, begaran, s),
  }),
];
