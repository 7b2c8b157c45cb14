import { arAtgardAvslutad } from '#domain';
import { dagfraga, textfraga } from '../formular/vanliga-fragor';
import { omAtgarden, type Atgardsakt } from './om-atgarden';

/** What somebody else says of the work: that it is done, how it goes, and whether it helped. */
export const BEDOMNINGEN: readonly Atgardsakt[] = [
  omAtgarden({
    ...{ kommando: 'verifieraAtgard', vag: 'verifiera', vem: 'BEDOMER', nar: ['KLARMARKERAD'] },
    ...{ val: 'Åtgärden är gjord', hjalp: 'Du har sett bevisen, och de visar det.' },
    rubrik: 'Är åtgärden gjord?',
    falt: [textfraga({ namn: 'kommentar', etikett: 'Vad såg du?', hjalp: 'Högst 300 tecken.' })],
    sedan: ['Åtgärden är avslutad. Om nio månader får handläggaren se efter om den hjälpte.'],
    ...{ knapp: 'Intyga att åtgärden är gjord', klart: 'Åtgärden är kontrollerad' },
  }),
  omAtgarden({
    ...{ kommando: 'underkannAtgard', vag: 'underkann', vem: 'BEDOMER', nar: ['KLARMARKERAD'] },
    ...{ val: 'Åtgärden behöver mer arbete', hjalp: 'Säg vad som saknas.' },
    rubrik: 'Vad saknas?',
    falt: [
      textfraga({
        ...{ namn: 'skal', etikett: 'Det här saknas', saknas: 'Skriv vad som saknas' },
        hjalp: 'Högst 300 tecken.',
      }),
    ],
    sedan: ['De ansvariga får tillbaka åtgärden och markerar den som klar igen när det är gjort.'],
    ...{ knapp: 'Lämna tillbaka åtgärden', klart: 'Åtgärden är tillbaka hos de ansvariga' },
  }),
  omAtgarden({
    ...{ kommando: 'foljUppAtgard', vag: 'folj-upp', vem: 'RATTEN' },
    nar: (atgard) => atgard.status === 'VERIFIERAD' || !arAtgardAvslutad(atgard),
    ...{ val: 'Följ upp', hjalp: 'Skriv hur det går, och när det ska följas upp igen.' },
    rubrik: 'Hur går det med åtgärden?',
    falt: [
      textfraga({ namn: 'text', etikett: 'Så går det', saknas: 'Skriv hur det går' }),
      dagfraga({ namn: 'nasta', etikett: 'Följ upp igen', riktning: 'FRAM', hjalp: 'Lämna tomt om det räcker.' }),
    ],
    sedan: ['Uppföljningen läggs till åtgärden. Med en ny dag får handläggaren en påminnelse då.'],
    ...{ knapp: 'Spara uppföljningen', klart: 'Åtgärden är uppföljd' },
    utfall: ({ atgard }) => atgard.uppfoljningar.at(-1)?.text ?? '',
  }),
  omAtgarden({
    ...{ kommando: 'kontrolleraEffekt', vag: 'effekt', vem: 'BEDOMER' },
    nar: ({ status, effektkontroll }) => status === 'VERIFIERAD' && effektkontroll?.utfall === null,
    ...{ val: 'Kontrollera effekten', hjalp: 'Se efter om åtgärden hjälpte.' },
    rubrik: 'Hjälpte åtgärden?',
    falt: [
      {
        ...{ slag: 'JANEJ', namn: 'uppnadd', etikett: 'Har den gett det som var tänkt?', saknas: 'Välj ja eller nej' },
        ...{ ja: 'Ja, den har hjälpt', nej: 'Nej, bristen finns kvar' },
      },
      textfraga({ namn: 'text', etikett: 'Hur syns det?', saknas: 'Skriv hur det syns' }),
    ],
    sedan: ['Nämnden ser det i återrapporten. Har den inte hjälpt kan åtgärden öppnas igen.'],
    ...{ knapp: 'Spara kontrollen', klart: 'Effekten är kontrollerad' },
  }),
];
