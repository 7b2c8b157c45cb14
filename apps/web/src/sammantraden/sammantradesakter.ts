import { rollMedRattIOrgan } from '#application';
import type { Datum, Sammantrade } from '#domain';
import type { Akt } from '../akter/akt';
import { kommunakt, type Kommununderlag } from '../akter/kommunakt';
import type { Falt } from '../formular/falt';
import { dagfraga } from '../formular/vanliga-fragor';
import { Sidfel } from '../http/sidfel';
import { svenskDag } from '../layout/datum';
import { MOTEN, egnaOrgan } from './egna-organ';
import { INLASNINGSAKT } from './inlasningsakt';

type Dagarna = Readonly<Partial<Record<keyof Sammantrade, Datum | string | null>>>;

const dagarna = (mote: Dagarna): readonly Falt[] => {
  const kring = (namn: keyof Sammantrade, etikett: string, hjalp?: string): Falt =>
    dagfraga({
      ...{ namn, etikett, riktning: 'FRAM' },
      ...(hjalp === undefined ? {} : { hjalp }),
      ...(typeof mote[namn] === 'string' ? { varde: mote[namn] as Datum } : {}),
    });
  return [
    dagfraga({
      ...{
        namn: 'datum',
        etikett: 'Sammanträdesdag',
        riktning: 'FRAM',
        saknas: 'Skriv vilken dag nämnden sammanträder',
      },
      ...(typeof mote.datum === 'string' ? { varde: mote.datum as Datum } : {}),
    }),
    kring('auDatum', 'Arbetsutskottets dag', 'Lämna tomt om utskottet inte bereder till mötet.'),
    kring('manusstopp', 'Manusstopp', 'Tomt: räknas ut efter nämndens vanliga tider, som de andra dagarna nedan.'),
    kring('kallelseUt', 'Kallelsen skickas'),
    kring('planeradJustering', 'Protokollet justeras'),
  ];
};

const PLANERNA_RAKNAS_OM =
  'Planer som berörs räknas om. De som har uppgifter i ärendena får veta sina nya dagar i nästa morgons brev.';

type Motesunderlag = Kommununderlag & Readonly<{ mote: Sammantrade; organ: string }>;

function motesunderlag(kommun: Kommununderlag): Motesunderlag {
  const mote = kommun.sammantraden.find(({ id }) => id === kommun.idn['sammantradeId']);
  if (mote === undefined || rollMedRattIOrgan(kommun.aktor, 'sammantrade.andra', mote.organId) === null) {
    throw new Sidfel('FINNS_INTE');
  }
  return { ...kommun, mote, organ: kommun.organisation.organ.find(({ id }) => id === mote.organId)?.namn ?? '' };
}

const omMotet = ({ organ, mote }: Motesunderlag): string =>
  `${organ}, ${svenskDag(mote.datum, { ar: true, vecka: true })}`;

/** What is done with an organ's meetings (domain 4.1). */
export const SAMMANTRADESAKTER: readonly Akt[] = [
  kommunakt({
    ...{ kommando: 'laggTillSammantrade', vag: 'sammantraden/lagg-till', hem: MOTEN },
    underlag: (kommun) => kommun,
    namn: 'Lägg till mötet',
    rubrik: () => 'Lägg till ett möte',
    falt: (kommun) => [
      {
        ...{ slag: 'LISTA', namn: 'organId', etikett: 'Nämnd', saknas: 'Välj nämnd' },
        alternativ: egnaOrgan(kommun),
      },
      ...dagarna({}),
    ],
    sedan: ['Mötet kan bära svar till revisorerna och visas bland kandidaterna när ett ärende planeras.'],
    klart: 'Mötet är inlagt',
  }),
  kommunakt<Motesunderlag>({
    ...{ kommando: 'flyttaSammantrade', vag: 'sammantraden/:sammantradeId/flytta', mal: 'sammantradeId', hem: MOTEN },
    underlag: motesunderlag,
    namn: 'Flytta mötet',
    rubrik: () => 'Flytta mötet, eller dagarna kring det',
    ingress: omMotet,
    falt: ({ mote }) => dagarna(mote),
    sedan: [PLANERNA_RAKNAS_OM],
    klart: 'Mötet är ändrat',
    utfall: omMotet,
  }),
  kommunakt<Motesunderlag>({
    ...{
      kommando: 'stallInSammantrade',
      vag: 'sammantraden/:sammantradeId/stall-in',
      mal: 'sammantradeId',
      hem: MOTEN,
    },
    underlag: motesunderlag,
    namn: 'Ställ in mötet',
    rubrik: () => 'Ska mötet ställas in?',
    ingress: omMotet,
    falt: () => [],
    sedan: [
      'Ärenden som var planerade till mötet måste få ett annat. Förvaltningsjuristen får den uppgiften.',
      'Revisorernas frist löper som förut.',
    ],
    klart: 'Mötet är inställt',
  }),
  INLASNINGSAKT,
];
