import type { Akt } from '../akter/akt';
import { omArendet } from '../akter/om-arendet';
import type { Falt, Grupp } from '../formular/falt';
import { gjortDen, paragraffraga, textfraga } from '../formular/vanliga-fragor';

const avVem: Falt = {
  ...{ slag: 'VAL', namn: 'av', etikett: 'Vem beslutade det?', saknas: 'Välj vem som beslutade det' },
  alternativ: [
    { varde: 'UTSKOTT', etikett: 'Arbetsutskottet' },
    { varde: 'NAMND', etikett: 'Nämnden' },
  ],
};

const FLEST_GRUPPER = 8;

const rosterna = (under: string): readonly Falt[] =>
  (['ja', 'nej', 'avstar'] as const).map((namn) => ({
    ...{ slag: 'TAL', namn: `${under}.${namn}`, etikett: { ja: 'Ja', nej: 'Nej', avstar: 'Avstår' }[namn] },
  }));

/** An omröstning as the protocol has it: totals, what a ja meant, and groups of ledamöter, never persons (KL 5:54–56). */
const votering: readonly Grupp[] = [
  {
    ...{ slag: 'GRUPP', rubrik: 'Om nämnden röstade' },
    ingress: 'Lämna tomt om nämnden var enig.',
    falt: [
      ...(rosterna('votering') as Grupp['falt']),
      { slag: 'RAD', namn: 'votering.jaBetyder', etikett: 'Vad betydde ja?' },
      { ...{ slag: 'VAL', namn: 'votering.jaGaller', etikett: 'Ja-rösten gällde' }, alternativ: antaget() },
    ],
  },
  {
    ...{ slag: 'GRUPP', rubrik: 'Rösterna per grupp', vikt: true },
    ingress: 'En rad per ledamotsgrupp, aldrig per person. Rader som du lämnar tomma räknas inte.',
    falt: Array.from({ length: FLEST_GRUPPER }, (_, i) => `votering.grupper.${String(i)}`).flatMap((under, i) => [
      { slag: 'RAD', namn: `${under}.grupp`, etikett: `Grupp ${String(i + 1)}`, saknas: 'Skriv vilken grupp' },
      ...(rosterna(under) as Grupp['falt']),
    ]),
  },
];

function antaget() {
  return [
    { varde: 'FORSLAGET', etikett: 'Förslaget på kallelsen' },
    { varde: 'YRKANDET', etikett: 'Ett yrkande mot förslaget' },
  ];
}

const lydelsen: Falt = textfraga({
  ...{ namn: 'lydelse', etikett: 'Vad beslutade nämnden?', saknas: 'Skriv beslutet som det står i protokollet' },
  hjalp: 'Skriv beslutssatserna som de står i protokollet.',
});

/** From the arbetsutskott to the decision (domain 2.2, KL 5:53–56). */
export const NAMNDAKTER: readonly Akt[] = [
  omArendet({
    ...{ kommando: 'behandlaIUtskott', vag: 'utskott', namn: 'Registrera behandling i arbetsutskottet' },
    rubrik: 'Vad föreslog arbetsutskottet?',
    falt: ({ idag }) => [
      paragraffraga(),
      gjortDen(idag, 'Sammanträdesdag'),
      textfraga({ namn: 'forslag', etikett: 'Förslag till nämnden', saknas: 'Skriv vad utskottet föreslog' }),
      { slag: 'KRYSS', namn: 'andrat', etikett: 'Utskottet föreslår något annat än förvaltningen' },
    ],
    sedan: ['Ärendet kan sättas på kallelsen till nämnden.'],
    klart: 'Utskottets behandling är registrerad',
    nar: ['KLAR_FOR_BEREDNING', 'BORDLAGD'],
  }),
  omArendet({
    ...{ kommando: 'kalla', vag: 'kallelse', namn: 'Sätt på kallelsen' },
    rubrik: 'När gick kallelsen ut?',
    falt: ({ idag }) => [gjortDen(idag, 'Dag då kallelsen gick ut')],
    sedan: ['Nämnden kan besluta i ärendet. Texten i yttrandet ändras inte längre av förvaltningen.'],
    klart: 'Ärendet är på kallelsen',
    nar: ['KLAR_FOR_BEREDNING', 'HOS_UTSKOTT', 'BORDLAGD'],
  }),
  omArendet({
    ...{ kommando: 'bordlagg', vag: 'bordlaggning', namn: 'Registrera bordläggning', provas: true },
    rubrik: 'När bordlades ärendet?',
    falt: ({ idag }) => [avVem, paragraffraga(), gjortDen(idag, 'Sammanträdesdag')],
    sedan: ['Planen räknas om till nämndens nästa sammanträde. Svar senast ändras inte.'],
    klart: 'Bordläggningen är registrerad',
    nar: ['HOS_UTSKOTT', 'KALLAD'],
  }),
  omArendet({
    ...{ kommando: 'aterremittera', vag: 'aterremiss', namn: 'Registrera återremiss', provas: true },
    rubrik: 'Varför skickades ärendet tillbaka?',
    falt: ({ idag }) => [
      avVem,
      paragraffraga(),
      gjortDen(idag, 'Sammanträdesdag'),
      textfraga({
        namn: 'skal',
        etikett: 'Vad ska förvaltningen göra?',
        saknas: 'Skriv varför ärendet återremitterades',
      }),
    ],
    sedan: ['Yttrandet öppnas igen, och planen räknas om. Svar senast ändras inte.'],
    klart: 'Återremissen är registrerad',
    nar: ['HOS_UTSKOTT', 'KALLAD'],
  }),
  omArendet({
    ...{ kommando: 'fattaBeslut', vag: 'beslut/fatta', namn: 'Registrera nämndens beslut' },
    rubrik: 'Vad beslutade nämnden?',
    falt: ({ idag }) => [
      paragraffraga(),
      gjortDen(idag, 'Sammanträdesdag'),
      lydelsen,
      {
        ...{ slag: 'VAL', namn: 'antaget', etikett: 'Vad antog nämnden?', saknas: 'Välj vad nämnden antog' },
        alternativ: antaget(),
      },
      ...[0, 1, 2].map((i): Falt => ({
        slag: 'RAD',
        namn: `uppdrag.${String(i)}`,
        etikett: `Uppdrag till förvaltningen ${String(i + 1)}`,
      })),
      ...[0, 1, 2].map((i): Falt => ({
        slag: 'RAD',
        namn: `reservationer.${String(i)}`,
        etikett: `Reservation ${String(i + 1)}`,
      })),
      ...votering,
    ],
    sedan: [
      'Det som yttrandet lovar, och varje uppdrag, blir åtgärder som ska tilldelas.',
      'Protokollet ska justeras och anslås. Sedan skickas svaret till revisorerna.',
    ],
    klart: 'Beslutet är registrerat',
    utfall: ({ arende }) =>
      `${arende.beslut?.paragraf ?? ''}: ${String(arende.atgarder.length)} åtgärder att tilldela.`,
    nar: ['KALLAD'],
  }),
  omArendet({
    ...{
      kommando: 'beslutaUtanSammantrade',
      vag: 'beslut/utan-sammantrade',
      namn: 'Registrera beslut utan sammanträde',
    },
    rubrik: 'Vem beslutade i nämndens ställe?',
    ingress:
      'Bara när ärendet inte kan vänta till nästa sammanträde, och den som beslutar har nämndens uppdrag (KL 6:37–39).',
    falt: ({ idag }) => [
      {
        ...{ slag: 'VAL', namn: 'vag', etikett: 'Vem beslutade?', saknas: 'Välj vem som beslutade' },
        alternativ: [
          { varde: 'ORDFORANDE', etikett: 'Ordföranden, i ett brådskande ärende' },
          { varde: 'DELEGAT', etikett: 'En delegat' },
        ],
      },
      gjortDen(idag, 'Dag för beslutet'),
      lydelsen,
      { ...{ slag: 'RAD', namn: 'mandat', etikett: 'Punkt i delegationsordningen' } },
      textfraga({
        namn: 'motivering',
        etikett: 'Varför kunde det inte vänta?',
        saknas: 'Skriv varför det inte kunde vänta',
      }),
    ],
    sedan: ['Beslutet ska anmälas vid nämndens nästa sammanträde. Nämndsekreteraren får den uppgiften.'],
    klart: 'Beslutet är registrerat',
    nar: ['KLAR_FOR_BEREDNING', 'HOS_UTSKOTT', 'KALLAD', 'BORDLAGD'],
  }),
];
