import type { Kommunbild, Post } from '#application';
import { ROLLER, ROLL_ETIKETT, innehavare } from '#domain';
import type { Akt } from '../akter/akt';
import { kommunakt, type Hemsida, type Kommununderlag } from '../akter/kommunakt';
import type { Alternativ, Falt } from '../formular/falt';
import { dagfraga } from '../formular/vanliga-fragor';
import { Sidfel } from '../http/sidfel';
import { versalt } from '../layout/datum';
import { postnamn, postval } from '../ord/poster';
import { organval } from '../ord/organ';
import { FORSTA_DAG, sistaDag } from './dagfragor';
import { ORGANISATION } from './hemsida';
import { befattningsvag } from './organisationsvy';

type Postunderlag = Kommununderlag & Readonly<{ post: Post }>;

function postunderlag(kommun: Kommununderlag): Postunderlag {
  const post = kommun.poster.find(({ id }) => id === kommun.idn['befattningId']);
  if (post === undefined) throw new Sidfel('FINNS_INTE');
  return { ...kommun, post };
}

const postensSida = (kommun: Kommununderlag): Hemsida => {
  const { post } = postunderlag(kommun);
  return { meny: 'ORGANISATION', vag: befattningsvag(post.id), namn: post.namn };
};

/** The address of an act on a post, and where it belongs. */
const paPosten = (under: string) => ({
  ...{ vag: `organisation/befattningar/:befattningId/${under}`, mal: 'befattningId', hem: postensSida },
  underlag: postunderlag,
  ingress: ({ post }: Postunderlag): string => postnamn(post),
});

const namnpa = (personer: Kommunbild['personer'], ids: readonly string[]): readonly Alternativ[] =>
  personer.filter(({ id }) => ids.includes(id)).map(({ id, namn }) => ({ varde: id, etikett: namn }));

const personfraga = (etikett: string, alternativ: readonly Alternativ[]): Falt => ({
  ...{ slag: 'LISTA', namn: 'personId', etikett, alternativ, saknas: 'Välj person' },
});

const alla = ({ personer }: Kommunbild): readonly Alternativ[] =>
  personer.map(({ id, namn }) => ({ varde: id, etikett: namn }));

const overordnad = ({ poster }: Kommunbild, varde?: string | null): Falt => ({
  ...{ slag: 'LISTA', namn: 'overordnadId', etikett: 'Närmaste chef', alternativ: postval(poster) },
  ...(varde === undefined || varde === null ? {} : { varde }),
});

const UPPGIFTER_FOLJER =
  'Uppgifter och brev följer befattningen. Den som lämnar och den som kommer får veta det samma morgon.';

/** What is done with posts and who answers for them (design 7). */
export const BEFATTNINGSAKTER: readonly Akt[] = [
  kommunakt({
    ...{ kommando: 'inrattaBefattning', vag: 'organisation/befattningar/inratta', hem: ORGANISATION },
    underlag: (kommun) => kommun,
    namn: 'Inrätta befattningen',
    rubrik: () => 'Inrätta en befattning',
    falt: (kommun) => [
      { ...{ slag: 'RAD', namn: 'namn', etikett: 'Befattningens namn', saknas: 'Skriv befattningens namn' } },
      {
        ...{ slag: 'LISTA', namn: 'roll', etikett: 'Roll', saknas: 'Välj roll' },
        hjalp: 'Rollen avgör vad den som har befattningen får göra.',
        alternativ: ROLLER.map((roll) => ({ varde: roll, etikett: versalt(ROLL_ETIKETT[roll]) })),
      },
      {
        ...{ slag: 'LISTA', namn: 'organId', etikett: 'Nämnd' },
        alternativ: organval(kommun.organisation.organ),
      },
      overordnad(kommun),
    ],
    sedan: ['Befattningen är vakant tills du registrerar att någon tillträder.'],
    klart: 'Befattningen är inrättad',
  }),
  kommunakt<Postunderlag>({
    ...{ kommando: 'tilltradBefattning', ...paPosten('tilltrade') },
    namn: 'Registrera tillträdet',
    rubrik: () => 'Vem tillträder?',
    falt: (kommun) => [
      personfraga('Person', alla(kommun)),
      FORSTA_DAG,
      dagfraga({
        namn: 'tom',
        etikett: 'Sista dag',
        riktning: 'FRAM',
        hjalp: 'Lämna tomt om det gäller tills vidare.',
      }),
      { slag: 'KRYSS', namn: 'tillforordnad', etikett: 'Tillförordnad', hjalp: 'Går före den ordinarie under tiden.' },
    ],
    sedan: [UPPGIFTER_FOLJER],
    klart: 'Tillträdet är registrerat',
  }),
  kommunakt<Postunderlag>({
    ...{ kommando: 'frantradBefattning', ...paPosten('frantrade') },
    namn: 'Registrera sista dagen',
    rubrik: () => 'Vem slutar?',
    falt: ({ organisation, personer, post, idag }) => {
      const kvar = organisation.innehav.filter((i) => i.befattningId === post.id && (i.tom === null || i.tom >= idag));
      return [
        personfraga(
          'Person',
          namnpa(
            personer,
            kvar.map(({ personId }) => personId),
          ),
        ),
        sistaDag(),
      ];
    },
    sedan: [
      UPPGIFTER_FOLJER,
      'Tillträder ingen annan blir befattningen vakant, och uppgifterna går till närmaste chef.',
    ],
    klart: 'Sista dagen är registrerad',
  }),
  kommunakt<Postunderlag>({
    ...{ kommando: 'angeErsattare', ...paPosten('ersattare/ange') },
    namn: 'Ange ersättaren',
    rubrik: () => 'Vem ersätter?',
    falt: (kommun) => [
      personfraga(
        'Ersättare',
        alla(kommun).filter(({ varde }) => varde !== innehavarensId(kommun)),
      ),
      FORSTA_DAG,
      sistaDag(),
    ],
    sedan: [
      'Uppgifter och brev går till ersättaren under de dagarna, och det hen gör visas som gjort för innehavaren.',
      'Ansvaret stannar hos innehavaren.',
    ],
    klart: 'Ersättaren är angiven',
  }),
  kommunakt<Postunderlag>({
    ...{ kommando: 'avslutaErsattning', ...paPosten('ersattare/avsluta') },
    namn: 'Avsluta ersättningen',
    rubrik: () => 'Vilken ersättning ska avslutas i förtid?',
    falt: ({ organisation, personer, post, idag }) => {
      const kvar = organisation.ersattningar.filter((e) => e.befattningId === post.id && e.tom >= idag);
      return [
        personfraga(
          'Ersättare',
          namnpa(
            personer,
            kvar.map(({ personId }) => personId),
          ),
        ),
        sistaDag(),
      ];
    },
    sedan: ['Efter den dagen går allt till innehavaren igen.'],
    klart: 'Ersättningen är avslutad',
  }),
  kommunakt<Postunderlag>({
    ...{ kommando: 'andraBefattning', ...paPosten('flytta') },
    namn: 'Ändra platsen',
    rubrik: () => 'Vem är närmaste chef?',
    falt: (kommun) => [
      overordnad(kommun, kommun.post.overordnadId),
      { slag: 'GIVET', namn: 'enhetId', varde: kommun.post.enhetId },
    ],
    sedan: ['Eskaleringar som kommer efter i dag går till den nya chefen.'],
    klart: 'Platsen i linjen är ändrad',
  }),
  kommunakt<Postunderlag>({
    ...{ kommando: 'draInBefattning', ...paPosten('dra-in') },
    namn: 'Dra in befattningen',
    rubrik: () => 'Ska befattningen dras in?',
    falt: () => [sistaDag('sistaDag')],
    sedan: ['Det som ligger på befattningen går till närmaste chef tills det tilldelas på nytt.'],
    klart: 'Befattningen dras in',
  }),
];

const innehavarensId = ({ organisation, post, idag }: Postunderlag): string | undefined =>
  innehavare(organisation, post.id, idag)?.personId;
