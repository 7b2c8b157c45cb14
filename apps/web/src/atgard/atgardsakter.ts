import type { Akt, Aktkvitto, Aktsida } from '../akter/akt';
import { arendeakt } from '../akter/arendeakt';
import { postval } from '../ord/poster';
import { atgardssmulor, atgardsunderlag, type Atgardsunderlag } from './atgardsunderlag';

/** What the page of every act on an åtgärd has in common. */
const ramen = (underlag: Atgardsunderlag, vag: string, namn: string) =>
  ({
    meny: 'UPPGIFTER',
    storlek: 'md',
    smulor: atgardssmulor(underlag, { vag, namn }),
    tillbaka: underlag.vag,
  }) as const satisfies Partial<Aktsida>;

const klartFor = (underlag: Atgardsunderlag, rubrik: string, text: string): Aktkvitto => ({
  ...{ meny: 'UPPGIFTER', storlek: 'md', rubrik, text, sedan: [] },
  lankar: [
    { vag: '/uppgifter', namn: 'Till mina uppgifter' },
    { vag: underlag.vag, namn: 'Visa åtgärden' },
  ],
});

const UTAN_ENSKILDA = 'Skriv inget om enskilda personer.';

const klarmarkera = arendeakt({
  kommando: 'klarmarkeraAtgard',
  vag: 'atgarder/:atgardId/klar',
  underlag: atgardsunderlag,
  sida: (underlag): Aktsida => ({
    ...ramen(underlag, 'klar', 'Markera som klar'),
    rubrik: 'Hur kan vi se att det är klart?',
    ingress: `Åtgärd: ${underlag.atgard.beskrivning}. Ange minst ett av sätten.`,
    falt: [
      { slag: 'GIVET', namn: 'bevis.0.slag', varde: 'TEXT' },
      {
        ...{ slag: 'TEXT', namn: 'bevis.0.innehall', etikett: 'Vad är gjort?' },
        hjalp: `Skriv så att en revisor förstår. ${UTAN_ENSKILDA}`,
      },
      { slag: 'GIVET', namn: 'bevis.1.slag', varde: 'LANK' },
      { slag: 'RAD', namn: 'bevis.1.innehall', etikett: 'Länk' },
      { slag: 'GIVET', namn: 'bevis.2.slag', varde: 'HANDLING' },
      {
        ...{ slag: 'RAD', namn: 'bevis.2.innehall', etikett: 'Handling' },
        hjalp: 'Diarienummer eller namn, till exempel ”Riktlinje, dnr 2025-00310”.',
      },
    ],
    sedan: [
      'Någon annan än du kontrollerar att åtgärden är gjord.',
      'Du får inga fler påminnelser under tiden. Behövs något mer får du ett mejl.',
    ],
    knapp: 'Markera som klar',
  }),
  kvitto: (underlag) =>
    klartFor(underlag, 'Du har markerat åtgärden som klar', 'Någon annan kontrollerar nu att den är gjord.'),
});

const rapportera = arendeakt({
  kommando: 'rapporteraAtgard',
  vag: 'atgarder/:atgardId/rapport',
  underlag: atgardsunderlag,
  sida: (underlag): Aktsida => ({
    ...ramen(underlag, 'rapport', 'Berätta hur det går'),
    rubrik: 'Hur långt har ni kommit?',
    ingress: `Åtgärd: ${underlag.atgard.beskrivning}.`,
    falt: [
      {
        ...{
          slag: 'TEXT',
          namn: 'text',
          etikett: 'Vad är gjort, och vad återstår?',
          saknas: 'Skriv hur långt ni har kommit',
        },
        hjalp: `En eller två meningar räcker. ${UTAN_ENSKILDA}`,
      },
    ],
    sedan: ['Det du skriver läggs till det som ni har rapporterat förut. Datumet gäller som förut.'],
    knapp: 'Lämna rapporten',
  }),
  kvitto: (underlag) => klartFor(underlag, 'Rapporten är lämnad', underlag.atgard.rapporter.at(-1)?.text ?? ''),
});

const delegera = arendeakt({
  kommando: 'delegeraAtgard',
  vag: 'atgarder/:atgardId/delegera',
  underlag: atgardsunderlag,
  sida: (underlag): Aktsida => ({
    ...ramen(underlag, 'delegera', 'Låt någon annan göra det'),
    rubrik: 'Vem ska göra det?',
    ingress: `Åtgärd: ${underlag.atgard.beskrivning}. Du svarar fortfarande för att den blir gjord.`,
    falt: [
      {
        ...{ slag: 'LISTA', namn: 'utforare', etikett: 'Befattning', saknas: 'Välj en befattning' },
        alternativ: postval(underlag.allt.poster),
      },
    ],
    sedan: ['Den du väljer får uppgiften och påminnelserna. Du markerar åtgärden som klar när den är gjord.'],
    knapp: 'Låt befattningen göra det',
  }),
  kvitto: (underlag) =>
    klartFor(underlag, 'Någon annan gör åtgärden', 'Du svarar fortfarande för den, och får veta om tiden går ut.'),
});

const geMerTid = arendeakt({
  kommando: 'planeraOmAtgard',
  vag: 'atgarder/:atgardId/nytt-datum',
  underlag: atgardsunderlag,
  sida: (underlag): Aktsida => ({
    ...ramen(underlag, 'nytt-datum', 'Ge mer tid'),
    rubrik: 'När ska åtgärden vara klar?',
    ingress: `Åtgärd: ${underlag.atgard.beskrivning}. Nya datum läggs till. Det gamla syns alltid kvar.`,
    falt: [
      {
        ...{ slag: 'DATUM', riktning: 'FRAM', namn: 'klartDatum', etikett: 'Nytt datum' },
        ...{ hjalp: 'Till exempel 2025-03-31 eller 31 mars.', saknas: 'Skriv ett nytt datum' },
      },
      {
        ...{ slag: 'TEXT', namn: 'skal', etikett: 'Varför behövs mer tid?', saknas: 'Skriv varför det behövs mer tid' },
        hjalp: `En eller två meningar räcker. ${UTAN_ENSKILDA} Skälet visas för nämnden och revisorerna.`,
      },
    ],
    sedan: ['Den ansvariga får besked. Nämnden ser det nya datumet och skälet när åtgärderna följs upp.'],
    knapp: 'Ge mer tid',
  }),
  kvitto: (underlag) =>
    klartFor(underlag, 'Åtgärden har ett nytt datum', underlag.atgard.omplaneringar.at(-1)?.skal ?? ''),
});

/** What is done with an åtgärd. */
export const ATGARDSAKTER: readonly Akt[] = [klarmarkera, rapportera, delegera, geMerTid];
