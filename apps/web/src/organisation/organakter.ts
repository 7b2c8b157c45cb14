import { STANDARDPARAMETRAR, laggTillDagar, type Organ, type Planparametrar } from '#domain';
import type { Akt } from '../akter/akt';
import { kommunakt, type Kommununderlag } from '../akter/kommunakt';
import type { Falt } from '../formular/falt';
import { dagfraga } from '../formular/vanliga-fragor';
import { Sidfel } from '../http/sidfel';
import { svenskDag } from '../layout/datum';
import { organval, valbaraOrgan } from '../ord/organ';
import { ORGANISATION } from './hemsida';

type Organunderlag = Kommununderlag & Readonly<{ organet: Organ }>;

function organunderlag(kommun: Kommununderlag): Organunderlag {
  const organet = kommun.organisation.organ.find(({ id }) => id === kommun.idn['organId']);
  if (organet === undefined) throw new Sidfel('FINNS_INTE');
  return { ...kommun, organet };
}

const omOrganet = (under: string) => ({
  ...{ vag: `organisation/organ/:organId/${under}`, mal: 'organId', hem: ORGANISATION },
  underlag: organunderlag,
  ingress: ({ organet }: Organunderlag): string => organet.namn,
});

type Tal = Exclude<keyof Planparametrar, 'delegationspunkt'>;

/** The organ's own times, in the order that a case meets them (domain 4.1). */
const TIDER: Readonly<Record<Tal, string>> = {
  registreringArbetsdagar: 'Registrering, arbetsdagar',
  remissArbetsdagar: 'Remiss, arbetsdagar',
  remissMinstArbetsdagar: 'Kortaste remiss, arbetsdagar',
  sammanstallArbetsdagar: 'Sammanställning, arbetsdagar',
  kvalitetArbetsdagar: 'Kvalitetssäkring, arbetsdagar',
  manusArbetsdagar: 'Manusstopp före kallelsen, arbetsdagar',
  auKallelseDagar: 'Kallelse till arbetsutskottet, dagar före',
  kallelseDagar: 'Kallelse till nämnden, dagar före',
  justeringDagar: 'Justering, dagar efter mötet',
  expedieringArbetsdagar: 'Expediering, arbetsdagar efter justeringen',
  marginalArbetsdagar: 'Marginal före svar senast, arbetsdagar',
  semesterFranVecka: 'Semester från vecka',
  semesterTillVecka: 'Semester till vecka',
};

const tiderna = ({ organet: { planparametrar: egna } }: Organunderlag): readonly Falt[] => [
  ...(Object.keys(TIDER) as Tal[]).map((namn): Falt => {
    const varde = egna[namn];
    return {
      ...{ slag: 'TAL', namn, etikett: TIDER[namn], hjalp: `Vanligt: ${String(STANDARDPARAMETRAR[namn])}.` },
      ...(varde === undefined ? {} : { varde: String(varde) }),
    };
  }),
  {
    ...{ slag: 'RAD', namn: 'delegationspunkt', etikett: 'Punkt i delegationsordningen' },
    hjalp: 'Om någon annan än nämnden får svara revisorerna. Annars tomt.',
    varde: egna.delegationspunkt ?? undefined,
  },
];

const lediga = ({ kalender, idag }: Kommununderlag) =>
  kalender.egnaLedigaDagar
    .filter((dag) => dag >= idag)
    .map((dag) => ({ varde: dag, etikett: svenskDag(dag, { ar: true }) }));

/** What is done with nämnder and with the kommun's calendar (domain 2.7, 4.4). */
export const ORGANAKTER: readonly Akt[] = [
  kommunakt({
    ...{ kommando: 'bildaOrgan', vag: 'organisation/organ/bilda', hem: ORGANISATION },
    underlag: (kommun) => kommun,
    namn: 'Bilda nämnden',
    rubrik: () => 'Bilda en nämnd',
    falt: () => [
      { slag: 'RAD', namn: 'namn', etikett: 'Namn', saknas: 'Skriv nämndens namn' },
      { slag: 'RAD', namn: 'forkortning', etikett: 'Förkortning', hjalp: 'Som i diarienumren.' },
      dagfraga({ namn: 'gallerFran', etikett: 'Finns från', riktning: 'FRAM', saknas: 'Skriv från vilken dag' }),
    ],
    sedan: ['Nämnden går att välja när en granskning registreras. Inrätta sedan dess befattningar.'],
    klart: 'Nämnden är bildad',
  }),
  kommunakt<Organunderlag>({
    ...{ kommando: 'andraPlanparametrar', ...omOrganet('planeringstider') },
    namn: 'Ändra tiderna',
    rubrik: () => 'Hur lång tid tar det hos nämnden?',
    falt: tiderna,
    sedan: ['Det du lämnar tomt är som vanligt.', 'Öppna ärendens planer räknas om.'],
    klart: 'Tiderna är ändrade',
  }),
  kommunakt<Organunderlag>({
    ...{ kommando: 'avslutaOrgan', ...omOrganet('avsluta') },
    namn: 'Avsluta nämnden',
    rubrik: () => 'Har nämnden upphört?',
    falt: ({ organisation, organet, idag }) => [
      dagfraga({ namn: 'sistaDag', etikett: 'Sista dag', riktning: 'BAK', saknas: 'Skriv nämndens sista dag' }),
      {
        ...{ slag: 'LISTA', namn: 'eftertradareId', etikett: 'Nämnd som tar över' },
        alternativ: organval(
          valbaraOrgan(organisation.organ, laggTillDagar(idag, 1)).filter(({ id }) => id !== organet.id),
        ),
      },
    ],
    sedan: ['Öppna ärenden, befattningar och åtgärder går över till nämnden som tar över. Historiken står kvar.'],
    klart: 'Nämnden är avslutad',
  }),
  kommunakt({
    ...{ kommando: 'laggTillLedigDag', vag: 'organisation/lediga-dagar/lagg-till', hem: ORGANISATION },
    underlag: (kommun) => kommun,
    namn: 'Lägg till dagen',
    rubrik: () => 'Vilken vardag är kommunen ledig?',
    falt: () => [dagfraga({ namn: 'datum', etikett: 'Dag', riktning: 'FRAM', saknas: 'Skriv vilken dag' })],
    sedan: ['Det som räknas i arbetsdagar räknas om i alla öppna ärenden. Frister flyttas inte.'],
    klart: 'Dagen är ledig',
  }),
  kommunakt({
    ...{ kommando: 'taBortLedigDag', vag: 'organisation/lediga-dagar/ta-bort', hem: ORGANISATION },
    underlag: (kommun) => kommun,
    namn: 'Ta bort dagen',
    rubrik: () => 'Vilken egen ledig dag ska bli arbetsdag?',
    ingress: (kommun) =>
      lediga(kommun).length === 0 ? 'Kommunen har inga egna lediga dagar framöver. Helgdagarna följer av lag.' : '',
    falt: (kommun) => [
      { ...{ slag: 'LISTA', namn: 'datum', etikett: 'Dag', saknas: 'Välj dag' }, alternativ: lediga(kommun) },
    ],
    sedan: ['Det som räknas i arbetsdagar räknas om i alla öppna ärenden.'],
    klart: 'Dagen är en arbetsdag',
  }),
];
