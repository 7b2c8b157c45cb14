import * as begaran from '#contracts';
import { hamtaGemensamText, ingaIGemensamt, lamnaGemensamt } from '#domain';
import { arendekommando } from './arendekommando';

const ETT_ID = '4b1f9a52-8a53-4a0c-9a3c-1d2e3f405162';

/** One text for several organ of the same granskning (domain 7.4, ADR 25). */
export const GEMENSAMMA_KOMMANDON = [
  arendekommando({
    namn: 'ingaIGemensamt',
    resurs: 'gemensamma-yttranden',
    ratt: 'yttrande.dela',
    begaran: begaran.GemensamtIngaende,
    exempel: {},
    rubrik: 'Gå med i det gemensamma yttrandet',
    beskrivning:
      'Organet svarar med samma text som de andra organ i granskningen som har gått med. Diarienummer, beslut och ' +
      'expediering är fortfarande organets egna.',
    besluta: (arende, { begaran }, s) => ingaIGemensamt(arende, begaran, s),
  }),
  arendekommando({
    namn: 'lamnaGemensamt',
    resurs: 'lamnade-gemensamma-yttranden',
    ratt: 'yttrande.dela',
    begaran: begaran.LamnatGemensamt,
    exempel: { skal: 'Nämnden vill svara annorlunda på rekommendation 2.' },
    rubrik: 'Lämna det gemensamma yttrandet',
    beskrivning: 'Organet svarar för sig. Det som är skrivet står kvar i ärendet.',
    besluta: (arende, { begaran }, s) => lamnaGemensamt(arende, begaran, s),
  }),
  arendekommando({
    namn: 'hamtaGemensamText',
    resurs: 'gemensamma-texter',
    ratt: 'bemotande.skriv',
    begaran: begaran.HamtadGemensamText,
    exempel: { arendeId: ETT_ID },
    rubrik: 'Hämta den gemensamma texten',
    beskrivning:
      'Tar över ett annat organs ställningstaganden och text där de skiljer sig. Åtgärderna är organets egna och ändras inte.',
    besluta: (arende, { begaran, ovriga }, s) => hamtaGemensamText(arende, { ...begaran, ovriga }, s),
  }),
];
