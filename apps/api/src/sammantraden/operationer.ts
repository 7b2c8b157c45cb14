import { SammantradeSvar, Sammantradesfil, TolkadFilSvar } from '#contracts';
import { Sammantradesfraga } from './sammantradesfraga';
import { API_ROT, hamtning, type Operation } from '../operationer/operation';

export const SAMMANTRADEN: readonly Operation[] = [
  hamtning({
    namn: 'listaSammantraden',
    vag: '/sammantraden',
    ratt: 'organisation.las',
    grupp: 'sammantraden',
    rubrik: 'Lista sammanträden',
    beskrivning: 'Sammanträden att välja när svaret planeras.',
    fraga: Sammantradesfraga,
    svar: {
      slag: 'LISTA',
      status: 200,
      beskrivning: 'En sida av listan.',
      namn: 'Sammantrade',
      schema: SammantradeSvar,
      nyckel: 'sammantraden',
    },
  }),
  {
    namn: 'tolkaSammantradesfil',
    metod: 'POST',
    vag: `${API_ROT}/sammantradesfiler`,
    ratt: 'sammantrade.andra',
    grupp: 'sammantraden',
    rubrik: 'Tolka en sammanträdeskalender',
    beskrivning:
      'Läser en CSV-fil (organ; datum; au; manusstopp; kallelse; justering; id) eller en iCalendar-fil och svarar med ' +
      'raderna som de kan läsas in, och vad som är fel i de andra. Ingenting skrivs: skicka raderna till inläsningen.',
    fraga: null,
    begaran: {
      namn: 'TolkaSammantradesfilBegaran',
      schema: Sammantradesfil,
      exempel: { format: 'CSV', organId: null, text: 'organ;datum;au\nNAV;2025-03-20;2025-03-06' },
    },
    svar: { slag: 'ETT', status: 200, beskrivning: 'Filen, tolkad.', namn: 'TolkadFil', schema: TolkadFilSvar },
    kommando: null,
    kommunkommando: null,
    iDokumentet: true,
  },
];
