import { arAtgardAvslutad, type Datum } from '#domain';
import type { Atgardsunderlag } from './atgardsunderlag';
import { omArendet } from '../akter/om-arendet';
import type { Akt } from '../akter/akt';
import type { Alternativ, Fraga } from '../formular/falt';
import { dagfraga, textfraga } from '../formular/vanliga-fragor';
import { postval } from '../ord/poster';
import { omAtgarden, type Atgardsakt } from './om-atgarden';

const iOrganet = ({ poster, arende }: Atgardsunderlag['allt']): readonly Alternativ[] =>
  postval(poster.filter(({ organId }) => organId === arende.organId));

const skal = (saknas: string): Fraga =>
  textfraga({ namn: 'skal', etikett: 'Skäl', saknas, hjalp: 'Nämnden och revisorerna kan läsa det.' });

const klartDatum = (varde?: Datum | null): Fraga =>
  dagfraga({
    ...{ namn: 'klartDatum', etikett: 'Klart senast', riktning: 'FRAM', saknas: 'Skriv när den ska vara klar' },
    ...(varde ? { varde } : {}),
  });

/** The posts that the nämnd's yttrande named; nobody's when they have handed it back. */
const utlovade = ({ status, ansvar }: Atgardsunderlag['atgard']): readonly string[] =>
  status === 'AVBOJD' ? [] : ansvar.map(({ befattningId }) => befattningId);

const foljsUpp = (): Fraga =>
  dagfraga({ namn: 'foljsUpp', etikett: 'Följs upp', riktning: 'FRAM', hjalp: 'När någon ser efter hur det gick.' });

const ansvariga = (allt: Atgardsunderlag['allt'], saknas?: string): Fraga => ({
  ...{ slag: 'FLERVAL', namn: 'ansvariga', etikett: 'Ansvariga befattningar', alternativ: iOrganet(allt) },
  ...(saknas === undefined ? {} : { saknas }),
  hjalp: 'Har flera ansvar ska alla rapportera.',
});

/** Who gets it, and how it ends otherwise than by being done. */
export const STYRNINGEN: readonly Atgardsakt[] = [
  omAtgarden({
    ...{ kommando: 'tilldelaAtgard', vag: 'tilldela', vem: 'RATTEN', nar: ['BESLUTAD', 'AVBOJD', 'TILLDELAD'] },
    ...{ val: 'Tilldela åtgärden', hjalp: 'Välj befattning och dag.' },
    rubrik: 'Vem ska göra åtgärden, och när?',
    falt: ({ allt, atgard }) => [
      { ...ansvariga(allt, 'Välj minst en befattning'), varde: utlovade(atgard) },
      klartDatum(atgard.klartDatum),
      foljsUpp(),
      {
        ...{ slag: 'GRUPP', rubrik: 'Kommer åtgärden tillbaka?', ingress: 'Lämna tomt om den görs en gång.' },
        falt: [
          { slag: 'TAL', namn: 'aterkommer.manader', etikett: 'Med så många månader emellan' },
          dagfraga({ namn: 'aterkommer.sista', etikett: 'Till och med', riktning: 'FRAM' }),
        ],
      },
    ],
    sedan: ['Var och en får ett mejl i morgon bitti, och tar emot åtgärden eller säger att den är någon annans.'],
    ...{ knapp: 'Tilldela åtgärden', klart: 'Åtgärden är tilldelad' },
  }),
  omAtgarden({
    ...{ kommando: 'ateroppnaAtgard', vag: 'ateroppna', vem: 'RATTEN', nar: ['VERIFIERAD', 'AVSLUTAD_UTAN_ATGARD'] },
    ...{ val: 'Öppna åtgärden igen', hjalp: 'Samma befattningar får tillbaka den, med en ny dag.' },
    rubrik: 'Varför ska åtgärden öppnas igen?',
    falt: [skal('Skriv varför åtgärden ska öppnas igen'), klartDatum()],
    sedan: ['Samma befattningar får tillbaka åtgärden. Det den kom fram till förut står kvar.'],
    ...{ knapp: 'Öppna åtgärden igen', klart: 'Åtgärden är öppen igen' },
  }),
  omAtgarden({
    ...{ kommando: 'slaIhopAtgard', vag: 'sla-ihop', vem: 'BEDOMER' },
    nar: (atgard) => !arAtgardAvslutad(atgard),
    ...{ val: 'Slå ihop med en annan åtgärd', hjalp: 'När två löften är samma arbete.' },
    rubrik: 'Vilken åtgärd ska ta över?',
    falt: ({ allt: { arende }, atgard }) => [
      {
        ...{ slag: 'LISTA', namn: 'tillAtgardId', etikett: 'Åtgärd som tar över', saknas: 'Välj en åtgärd' },
        alternativ: arende.atgarder
          .filter((annan) => annan.id !== atgard.id && !arAtgardAvslutad(annan))
          .map(({ id, beskrivning }) => ({ varde: id, etikett: beskrivning })),
      },
      skal('Skriv varför åtgärderna slås ihop'),
    ],
    sedan: [
      'Den andra åtgärden svarar också mot den här åtgärdens rekommendationer. Dess ansvariga och dag står kvar.',
    ],
    ...{ knapp: 'Slå ihop åtgärderna', klart: 'Åtgärderna är sammanslagna' },
  }),
  omAtgarden({
    ...{ kommando: 'avslutaUtanAtgard', vag: 'avsluta', vem: 'BEDOMER' },
    nar: (atgard) => atgard.status !== 'KLARMARKERAD' && !arAtgardAvslutad(atgard),
    ...{ val: 'Avsluta utan åtgärd', hjalp: 'Åtgärden kommer inte att göras.' },
    rubrik: 'Varför görs åtgärden inte?',
    falt: [skal('Skriv varför åtgärden inte görs')],
    sedan: ['Alla påminnelser om åtgärden slutar. Skälet står kvar i återrapporten till nämnden.'],
    ...{ knapp: 'Avsluta utan åtgärd', klart: 'Åtgärden är avslutad' },
  }),
];

/** An åtgärd that förvaltningschefen adds after the decision (domain 2.4). */
export const NY_ATGARD: Akt = omArendet({
  ...{ kommando: 'beslutaAtgard', vag: 'atgarder/besluta', namn: 'Lägg till en åtgärd' },
  rubrik: 'Vad mer ska göras?',
  falt: (allt) => [
    { slag: 'RAD', namn: 'beskrivning', etikett: 'Åtgärd', saknas: 'Skriv vad som ska göras' },
    {
      ...{ slag: 'FLERVAL', namn: 'rekommendationIds', etikett: 'Svarar mot rekommendationerna' },
      alternativ: allt.arende.rekommendationer.map(({ id, nummer, text }) => ({
        ...{ varde: id, etikett: `${String(nummer)}. ${text}` },
      })),
    },
    ansvariga(allt),
    dagfraga({ namn: 'klartDatum', etikett: 'Klart senast', riktning: 'FRAM' }),
    foljsUpp(),
  ],
  sedan: ['Handläggaren får uppgiften att tilldela åtgärden.'],
  klart: 'Åtgärden är tillagd',
  utfall: ({ arende }) => arende.atgarder.at(-1)?.beskrivning ?? '',
  nar: ({ beslut, avslut }) => beslut !== null && avslut === null,
});
