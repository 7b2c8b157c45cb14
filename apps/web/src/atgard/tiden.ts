import { Omplanering } from '#contracts';
import { UNDER_ARBETE, type Datum } from '#domain';
import { dagfraga, textfraga } from '../formular/vanliga-fragor';
import { svenskDag } from '../layout/datum';
import type { Atgardsunderlag } from './atgardsunderlag';
import { omAtgarden, type Atgardsakt } from './om-atgarden';

const dagen = (dag: Datum): string => svenskDag(dag, { ar: true });

const galler = ({ atgard: { klartDatum } }: Atgardsunderlag): string =>
  klartDatum === null ? 'Ingen dag är satt än.' : `Till dess gäller ${dagen(klartDatum)}, med påminnelser som förut.`;

/** A wish is a report: the new day is set by somebody with the right to (domain 2.4 OMPLANERAD). */
const ONSKAN = Omplanering.transform(({ klartDatum, skal }) => ({
  text: `Vi behöver mer tid, till ${dagen(klartDatum)}. ${skal}`,
}));

/** When it is to be done, and what stands in the way. */
export const TIDEN: readonly Atgardsakt[] = [
  omAtgarden({
    ...{ kommando: 'rapporteraAtgard', vag: 'mer-tid', vem: 'ARBETAR', nar: UNDER_ARBETE, schema: ONSKAN },
    ...{ val: 'Vi behöver mer tid', hjalp: 'Föreslå ett nytt datum och säg varför.' },
    rubrik: 'När kan åtgärden vara klar?',
    ingress: 'Nya datum läggs till. Det gamla syns alltid kvar.',
    falt: [
      dagfraga({
        ...{
          namn: 'klartDatum',
          etikett: 'Datum ni önskar',
          riktning: 'FRAM',
          saknas: 'Skriv när åtgärden kan vara klar',
        },
      }),
      textfraga({
        ...{ namn: 'skal', etikett: 'Varför behöver ni mer tid?', saknas: 'Skriv varför ni behöver mer tid' },
        hjalp: 'En eller två meningar räcker. Skälet visas för nämnden och revisorerna.',
      }),
    ],
    sedan: (underlag) => [
      'Det du skriver blir en rapport om åtgärden. Avdelningschefen, förvaltningschefen eller förvaltningsjuristen kan ge det nya datumet. Hör av dig till någon av dem.',
      galler(underlag),
    ],
    ...{ knapp: 'Be om mer tid', klart: 'Du har bett om mer tid' },
    utfall: (underlag) => `${underlag.atgard.rapporter.at(-1)?.text ?? ''} ${galler(underlag)}`,
  }),
  omAtgarden({
    ...{ kommando: 'blockeraAtgard', vag: 'vantar', vem: 'ARBETAR', nar: UNDER_ARBETE },
    ...{ val: 'Vi väntar på någon annan', hjalp: 'Säg vem, och när ni hör efter hur det går.' },
    rubrik: 'Vem väntar ni på?',
    falt: [
      { slag: 'RAD', namn: 'vantarPa', etikett: 'Vi väntar på', saknas: 'Skriv vem ni väntar på' },
      textfraga({ namn: 'orsak', etikett: 'Vad är det som dröjer?', saknas: 'Skriv vad det är som dröjer' }),
      dagfraga({
        ...{ namn: 'kontrolleras', etikett: 'Dag att höra efter', riktning: 'FRAM' },
        hjalp: 'Utan dag blir det 20 arbetsdagar från i dag.',
      }),
    ],
    sedan: ['Du får en påminnelse om att höra efter. Dagen då åtgärden ska vara klar gäller som förut.'],
    ...{ knapp: 'Spara att ni väntar', klart: 'Åtgärden väntar på någon annan' },
    utfall: ({ atgard }) =>
      atgard.blockering === null
        ? ''
        : `Ni väntar på ${atgard.blockering.vantarPa}. Hör efter senast ${dagen(atgard.blockering.kontrolleras)}.`,
  }),
  omAtgarden({
    ...{ kommando: 'havBlockering', vag: 'vantar-inte', vem: 'ARBETAR', nar: ['BLOCKERAD'] },
    ...{ val: 'Vi väntar inte längre', hjalp: 'Det ni väntade på har kommit.' },
    rubrik: 'Kan ni gå vidare?',
    falt: [],
    sedan: ['Arbetet pågår igen. Dagen då åtgärden ska vara klar gäller som förut.'],
    ...{ knapp: 'Gå vidare', klart: 'Arbetet pågår igen' },
  }),
  omAtgarden({
    ...{ kommando: 'planeraOmAtgard', vag: 'nytt-datum', vem: 'BEDOMER', nar: UNDER_ARBETE },
    ...{ val: 'Ge mer tid', hjalp: 'Sätt ett nytt datum och skriv varför.' },
    rubrik: 'När ska åtgärden vara klar?',
    ingress: 'Nya datum läggs till. Det gamla syns alltid kvar.',
    falt: [
      dagfraga({ namn: 'klartDatum', etikett: 'Nytt datum', riktning: 'FRAM', saknas: 'Skriv ett nytt datum' }),
      textfraga({
        ...{ namn: 'skal', etikett: 'Varför behövs mer tid?', saknas: 'Skriv varför det behövs mer tid' },
        hjalp: 'En eller två meningar räcker. Skälet visas för nämnden och revisorerna.',
      }),
    ],
    sedan: ['Den ansvariga får besked. Nämnden ser det nya datumet och skälet när åtgärderna följs upp.'],
    ...{ knapp: 'Ge mer tid', klart: 'Åtgärden har ett nytt datum' },
    utfall: ({ atgard }) => atgard.omplaneringar.at(-1)?.skal ?? '',
  }),
];
