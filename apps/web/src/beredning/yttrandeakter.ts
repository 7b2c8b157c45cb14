import type { Aktunderlag } from '#application';
import { STALLNINGSTAGANDEN, type Bemotande } from '#domain';
import type { Akt, Aktkvitto, Aktsida } from '../akter/akt';
import { arendeakt } from '../akter/arendeakt';
import { omArendet } from '../akter/om-arendet';
import type { Fraga, Givet, Grupp } from '../formular/falt';
import { dagfraga, gjortDen, textfraga } from '../formular/vanliga-fragor';
import { Sidfel } from '../http/sidfel';
import { svenskDag } from '../layout/datum';
import { arendevag } from '../layout/vagar';
import { postval } from '../ord/poster';
import { STALLNINGSTAGANDE_ORD } from '../ord/stallningstaganden';

type Bemotandeunderlag = Readonly<{
  allt: Aktunderlag;
  rekommendationId: string;
  delId: string | null;
  nummer: number;
  text: string;
  skrivet: Bemotande | undefined;
}>;

/** The recommendation of the address, or its part. Throws `Sidfel` when the case has none. */
function underlaget(
  allt: Aktunderlag,
  { rekommendationId = '', delId }: Readonly<Record<string, string>>,
): Bemotandeunderlag {
  const rekommendation = allt.arende.rekommendationer.find(({ id }) => id === rekommendationId);
  const del = rekommendation?.delar.find(({ id }) => id === delId);
  if (rekommendation === undefined || (delId !== undefined && del === undefined)) throw new Sidfel('FINNS_INTE');
  const skrivet = allt.arende.bemotanden.find(
    (b) => b.rekommendationId === rekommendationId && b.delId === (delId ?? null),
  );
  return {
    allt,
    rekommendationId,
    delId: delId ?? null,
    nummer: rekommendation.nummer,
    text: (del ?? rekommendation).text,
    skrivet,
  };
}

/** Rows to fill in beside those that are there. */
const TOMMA_RADER = 2;

const atgardsrader = ({ allt, skrivet }: Bemotandeunderlag): readonly Grupp[] =>
  Array.from({ length: (skrivet?.atgarder.length ?? 0) + TOMMA_RADER }, (_, i) => ({
    ...{ slag: 'GRUPP' as const, rubrik: `Åtgärd ${String(i + 1)}` },
    falt: atgardsraden(`atgarder.${String(i)}`, allt, skrivet?.atgarder[i]),
  }));

function atgardsraden(
  under: string,
  allt: Aktunderlag,
  redan: Bemotande['atgarder'][number] | undefined,
): readonly Fraga[] {
  const iOrganet = allt.poster.filter(({ organId }) => organId === allt.arende.organId);
  return [
    {
      ...{ slag: 'RAD', namn: `${under}.beskrivning`, etikett: 'Vad ska göras?', saknas: 'Skriv vad som ska göras' },
      varde: redan?.beskrivning,
    },
    {
      ...{ slag: 'FLERVAL', namn: `${under}.ansvariga`, etikett: 'Vem svarar för det?', varde: redan?.ansvariga },
      alternativ: postval(iOrganet),
    },
    dagfraga({
      namn: `${under}.klartDatum`,
      etikett: 'Klart senast',
      riktning: 'FRAM',
      ...(redan?.klartDatum ? { varde: redan.klartDatum } : {}),
    }),
    {
      ...{ slag: 'RAD', namn: `${under}.datumSaknasSkal`, etikett: 'Om datum saknas: varför, och när återkommer ni?' },
      varde: redan?.datumSaknasSkal ?? undefined,
    },
  ];
}

const givna = ({ rekommendationId, delId }: Bemotandeunderlag): readonly Givet[] => [
  { slag: 'GIVET', namn: 'rekommendationId', varde: rekommendationId },
  ...(delId === null ? [] : [{ slag: 'GIVET', namn: 'delId', varde: delId } as const]),
];

const bemotandesida = (u: Bemotandeunderlag): Aktsida => ({
  ...{ meny: 'ARENDEN', storlek: 'sm', rubrik: 'Vad säger nämnden?', knapp: 'Spara bemötandet' },
  smulor: [
    { vag: '/arenden', namn: 'Ärenden' },
    { vag: `${arendevag(u.allt.arende.id)}/yttrande`, namn: u.allt.arende.dnr ?? u.allt.arende.titel },
    { vag: '#innehall', namn: `Rekommendation ${String(u.nummer)}` },
  ],
  ingress: `${String(u.nummer)}. ${u.text}`,
  tillbaka: `${arendevag(u.allt.arende.id)}/yttrande`,
  falt: [
    ...givna(u),
    {
      ...{
        slag: 'VAL',
        namn: 'stallningstagande',
        etikett: 'Ställningstagande',
        saknas: 'Välj ett ställningstagande',
      },
      alternativ: STALLNINGSTAGANDEN.filter((ett) => ett !== 'SAKNAS').map((ett) => ({
        varde: ett,
        etikett: STALLNINGSTAGANDE_ORD[ett],
      })),
      varde: u.skrivet?.stallningstagande,
    },
    textfraga({
      namn: 'text',
      etikett: 'Bemötande',
      saknas: 'Skriv vad nämnden svarar',
      ...(u.skrivet === undefined ? {} : { varde: u.skrivet.text }),
    }),
    ...atgardsrader(u),
  ],
  sedan: ['Det är ett utkast tills nämnden har beslutat. Åtgärder skapas av det som nämnden antar.'],
});

const bemotandekvitto = (u: Bemotandeunderlag): Aktkvitto => ({
  ...{ meny: 'ARENDEN', storlek: 'sm', rubrik: 'Bemötandet är sparat', text: u.skrivet?.text ?? '', sedan: [] },
  lankar: [
    { vag: `${arendevag(u.allt.arende.id)}/yttrande`, namn: 'Till yttrandet' },
    { vag: arendevag(u.allt.arende.id), namn: 'Till ärendet' },
  ],
});

const bemotandet = (vag: string): Akt =>
  arendeakt<Bemotandeunderlag>({
    ...{ kommando: 'skrivBemotande', vag, underlag: underlaget },
    ...{ sida: bemotandesida, kvitto: bemotandekvitto },
  });

/** What the plan and the yttrande need before the nämnd sees them (domain 2.4, 4). */
export const YTTRANDEAKTER: readonly Akt[] = [
  omArendet({
    ...{ kommando: 'faststallPlan', vag: 'plan/faststall', namn: 'Fastställ planen', provas: true },
    rubrik: 'Vilket sammanträde ska bära svaret?',
    falt: ({ poster, arende, sammantraden }) => [
      {
        ...{
          slag: 'VAL',
          namn: 'sammantradeId',
          etikett: 'Sammanträde',
          saknas: 'Välj ett sammanträde',
          varde: arende.plan?.sammantradeId,
        },
        alternativ: sammantraden.map(({ id, datum }) => ({ varde: id, etikett: svenskDag(datum, { ar: true }) })),
      },
      {
        ...{
          slag: 'LISTA',
          namn: 'handlaggare',
          etikett: 'Handläggare',
          saknas: 'Välj en befattning',
          varde: arende.handlaggare ?? undefined,
        },
        alternativ: postval(poster.filter(({ organId }) => organId === arende.organId)),
      },
    ],
    sedan: [
      'Alla dagar räknas baklänges från sammanträdet, och påminnelserna följer dem. Planen kan fastställas på nytt.',
    ],
    klart: 'Planen är fastställd',
    utfall: ({ arende: { plan } }) =>
      plan === null
        ? ''
        : `Nämnden ${svenskDag(plan.namndDatum, { ar: true })}, manusstopp ${svenskDag(plan.manusstopp, { ar: true })}.`,
    nar: [
      'REGISTRERAD',
      'PLANERAD',
      'UNDER_BEREDNING',
      'KLAR_FOR_BEREDNING',
      'HOS_UTSKOTT',
      'BORDLAGD',
      'ATERREMITTERAD',
    ],
  }),
  omArendet({
    ...{ kommando: 'underteckna', vag: 'yttrande/underteckna', namn: 'Underteckna yttrandet' },
    rubrik: 'Underteckna yttrandet?',
    falt: ({ idag }) => [
      gjortDen(idag, 'Dag för underskriften'),
      textfraga({
        namn: 'overstyrningsskal',
        etikett: 'Skäl att skriva under trots brist',
        hjalp: 'Bara om något saknas i yttrandet. Skälet sparas i händelseloggen.',
      }),
    ],
    sedan: ['Texten lämnas till nämndsekreteraren för beredning. Ändringar därefter kräver återremiss.'],
    klart: 'Yttrandet är undertecknat',
    nar: ['PLANERAD', 'UNDER_BEREDNING', 'ATERREMITTERAD'],
  }),
  // After those with words where these have ids.
  bemotandet('yttrande/:rekommendationId'),
  bemotandet('yttrande/:rekommendationId/:delId'),
];
