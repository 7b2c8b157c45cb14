import { UNDER_ARBETE } from '#domain';
import type { Falt } from '../formular/falt';
import { textfraga } from '../formular/vanliga-fragor';
import { omAtgarden, type Atgardsakt } from './om-atgarden';

const BEVIS: readonly Falt[] = [
  { slag: 'GIVET', namn: 'bevis.0.slag', varde: 'TEXT' },
  textfraga({ namn: 'bevis.0.innehall', etikett: 'Vad är gjort?', hjalp: 'Skriv så att en revisor förstår.' }),
  { slag: 'GIVET', namn: 'bevis.1.slag', varde: 'LANK' },
  { slag: 'RAD', namn: 'bevis.1.innehall', etikett: 'Länk' },
  { slag: 'GIVET', namn: 'bevis.2.slag', varde: 'HANDLING' },
  {
    ...{ slag: 'RAD', namn: 'bevis.2.innehall', etikett: 'Handling' },
    hjalp: 'Diarienummer eller namn, till exempel ”Riktlinje, dnr 2025-00310”.',
  },
];

/** What those who do the work say of it. */
export const ARBETET: readonly Atgardsakt[] = [
  omAtgarden({
    ...{ kommando: 'klarmarkeraAtgard', vag: 'klar', vem: 'SVARAR', nar: UNDER_ARBETE },
    ...{ val: 'Det är klart', hjalp: 'Visa hur, till exempel med en länk eller en handling.' },
    rubrik: 'Hur kan vi se att det är klart?',
    ingress: 'Ange minst ett av sätten.',
    falt: BEVIS,
    sedan: [
      'Någon annan än du kontrollerar att åtgärden är gjord.',
      'Du får inga fler påminnelser under tiden. Behövs något mer får du ett mejl.',
    ],
    ...{ knapp: 'Markera som klar', klart: 'Du har markerat åtgärden som klar' },
    utfall: ({ atgard }) =>
      atgard.status === 'KLARMARKERAD'
        ? 'Någon annan kontrollerar nu att den är gjord.'
        : 'Din del är klar. Åtgärden väntar på de andra ansvariga.',
  }),
  omAtgarden({
    ...{ kommando: 'rapporteraAtgard', vag: 'rapport', vem: 'ARBETAR', nar: UNDER_ARBETE },
    ...{ val: 'Det pågår', hjalp: 'Berätta kort hur långt ni har kommit.' },
    rubrik: 'Hur långt har ni kommit?',
    falt: [
      textfraga({
        ...{ namn: 'text', etikett: 'Vad är gjort, och vad återstår?', saknas: 'Skriv hur långt ni har kommit' },
        hjalp: 'En eller två meningar räcker.',
      }),
    ],
    sedan: ['Det du skriver läggs till det som ni har rapporterat förut. Datumet gäller som förut.'],
    ...{ knapp: 'Lämna rapporten', klart: 'Rapporten är lämnad' },
    utfall: ({ atgard }) => atgard.rapporter.at(-1)?.text ?? '',
  }),
  omAtgarden({
    ...{ kommando: 'laggBevis', vag: 'bevis', vem: 'ARBETAR', nar: [...UNDER_ARBETE, 'KLARMARKERAD'] },
    ...{ val: 'Lägg till bevis', hjalp: 'Visa mer av det som är gjort. Det ni har visat förut står kvar.' },
    rubrik: 'Vad mer visar att det är gjort?',
    ingress: 'Ange minst ett av sätten.',
    falt: BEVIS,
    sedan: ['Den som kontrollerar åtgärden ser det. Det ni har visat förut står kvar.'],
    ...{ knapp: 'Lägg till bevis', klart: 'Bevisen är tillagda' },
  }),
];
