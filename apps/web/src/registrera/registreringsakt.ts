import { organval, valbaraOrgan } from '../ord/organ';
import { RegistreraGranskning } from '#contracts';
import { listaOrgan, registreraGranskning, type Registrerad } from '#application';
import type { Datum, Organ } from '#domain';
import { akt, type Akt, type Aktsida } from '../akter/akt';
import type { Alternativ, Falt, Fraga, Grupp } from '../formular/falt';
import { dagfraga, gjortDen, textfraga } from '../formular/vanliga-fragor';
import { varde } from '../http/avslagssida';
import { granskningsvag } from '../layout/vagar';

type Underlag = Readonly<{ organ: readonly Organ[]; idag: Datum }>;

/** More than any report that we have seen asks for; a row that nobody writes in is left out. */
const REKOMMENDATIONER = 15;
const EXTERNA = 3;

/** Most reports have no more; those after it are folded away until they are needed. */
const SYNLIGA = 4;

const rekommendation = (i: number, alternativ: readonly Alternativ[]): Grupp => ({
  ...{ slag: 'GRUPP', rubrik: `Rekommendation ${String(i + 1)}`, vikt: i >= SYNLIGA },
  falt: [
    { slag: 'GIVET', namn: `rekommendationer.${String(i)}.nummer`, varde: i + 1 },
    textfraga({ namn: `rekommendationer.${String(i)}.text`, etikett: 'Text', saknas: 'Skriv rekommendationen' }),
    ...gallerBara(i, alternativ),
  ],
});

/** With one nämnd there is nobody else that it could be for. */
const gallerBara = (i: number, alternativ: readonly Alternativ[]): readonly Fraga[] =>
  alternativ.length < 2
    ? []
    : [
        {
          ...{ slag: 'LISTA', namn: `rekommendationer.${String(i)}.organIds.0`, etikett: 'Gäller bara' },
          ...{ hjalp: 'Lämna tomt om alla nämnder som ska svara ska svara på den.', alternativ },
        },
      ];

const extern = (i: number): Grupp => ({
  ...{ slag: 'GRUPP', rubrik: `Bolag eller kommunalförbund ${String(i + 1)}`, vikt: true },
  falt: [
    { slag: 'RAD', namn: `externa.${String(i)}.namn`, etikett: 'Namn', saknas: 'Skriv namnet' },
    {
      ...{ slag: 'VAL', namn: `externa.${String(i)}.slag`, etikett: 'Vad är det?', saknas: 'Välj vad det är' },
      alternativ: [
        { varde: 'BOLAG', etikett: 'Bolag' },
        { varde: 'KOMMUNALFORBUND', etikett: 'Kommunalförbund' },
      ],
    },
  ],
});

const falten = ({ organ, idag }: Underlag): readonly Falt[] => {
  const alternativ = organval(valbaraOrgan(organ, idag));
  return [
    { slag: 'RAD', namn: 'titel', etikett: 'Granskningens titel', saknas: 'Skriv granskningens titel' },
    { slag: 'RAD', namn: 'revisorernasDnr', etikett: 'Revisorernas diarienummer' },
    { slag: 'RAD', namn: 'revisionsbyra', etikett: 'Revisionsbyrå' },
    dagfraga({ namn: 'rapportdatum', etikett: 'Rapportens datum', riktning: 'BAK', saknas: 'Skriv rapportens datum' }),
    dagfraga({ namn: 'missivdatum', etikett: 'Missivets datum', riktning: 'BAK', saknas: 'Skriv missivets datum' }),
    gjortDen(idag, 'Dag då det kom in', 'inkommen'),
    dagfraga({
      namn: 'svarSenast',
      etikett: 'Svar senast',
      riktning: 'FRAM',
      saknas: 'Skriv vilken dag revisorerna vill ha svar',
    }),
    {
      ...{ slag: 'JANEJ', namn: 'narKlartBegart', etikett: 'Frågar missivet när åtgärderna är klara?' },
      ...{ ja: 'Ja', nej: 'Nej', saknas: 'Välj ja eller nej' },
    },
    textfraga({ namn: 'samladBedomning', etikett: 'Revisorernas samlade bedömning' }),
    { slag: 'FLERVAL', namn: 'organIds', etikett: 'Nämnder som ska svara', alternativ },
    {
      ...{ slag: 'KRYSS', namn: 'samtliga', etikett: 'Samtliga nämnder ska svara' },
      hjalp: 'Alla som är verksamma den dag rapporten kom. Kryssa då inte för några ovan.',
    },
    { slag: 'FLERVAL', namn: 'kannedomOrganIds', etikett: 'Nämnder som får den för kännedom', alternativ },
    ...Array.from({ length: REKOMMENDATIONER }, (_, i) => rekommendation(i, alternativ)),
    ...Array.from({ length: EXTERNA }, (_, i) => extern(i)),
  ];
};

/** Puts on record by hand what revisorerna have sent (domain 7.1). One case per nämnd that is to answer. */
export const REGISTRERINGSAKT: Akt = akt<Underlag>({
  vag: 'granskningar/registrera',
  ratt: 'granskning.registrera',
  schema: RegistreraGranskning,
  hamta: async ({ lager }, { aktor, inloggad }) => ({
    organ: varde(await listaOrgan(lager, aktor)),
    idag: inloggad.idag,
  }),
  sida: (underlag): Aktsida => ({
    ...{ meny: 'REGISTRERA', storlek: 'sm', rubrik: 'Registrera en granskning', tillbaka: '/granskningar' },
    smulor: [
      { vag: '/granskningar', namn: 'Granskningar' },
      { vag: '/granskningar/registrera', namn: 'Registrera' },
    ],
    ingress: 'Skriv det som står i missivet och rapporten. Rekommendationer som du lämnar tomma räknas inte.',
    falt: falten(underlag),
    sedan: [
      'Varje nämnd som ska svara får ett ärende. Förvaltningsjuristen får uppgiften att diarieföra och planera det.',
    ],
    knapp: 'Registrera granskningen',
  }),
  version: () => null,
  sett: () => null,
  utfor: ({ lager }, aktor, { begaran, nyckel, bekraftat }) =>
    registreraGranskning(lager, aktor, { begaran: begaran as RegistreraGranskning, nyckel, bekraftat }),
  vidareTill: (svar) => granskningsvag((svar as Registrerad).id),
  kvitto: () => ({
    ...{ meny: 'GRANSKNINGAR', storlek: 'sm', rubrik: 'Granskningen är registrerad', sedan: [] },
    lankar: [{ vag: '/granskningar', namn: 'Till granskningarna' }],
  }),
  andrat: () => Promise.resolve([]),
});
