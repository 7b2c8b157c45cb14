import { skjutUpp, visaKvitto, type OmraknatKvitto } from '#application';
import { NyUppskjutning } from '#contracts';
import { akt, type Akt, type Aktsida } from '../akter/akt';
import { dagfraga, textfraga } from '../formular/vanliga-fragor';
import { varde } from '../http/avslagssida';
import { svenskDag } from '../layout/datum';
import { kvittovag } from '../layout/vagar';

/** "Påminn mig den …": the reminders of one thing wait, for the one who asks. */
const skjutUppPaminnelsen = akt<OmraknatKvitto>({
  vag: 'kvitton/:kvittoId/senare',
  ratt: 'uppgifter.las',
  hamta: async ({ lager }, { aktor }, { kvittoId = '' }) => varde(await visaKvitto(lager, aktor, kvittoId)),
  sida: ({ kvitto: { id, bevakning } }): Aktsida => ({
    ...{ meny: 'UPPGIFTER', storlek: 'md', tillbaka: kvittovag(id) },
    smulor: [
      { vag: '/uppgifter', namn: 'Mina uppgifter' },
      { vag: kvittovag(id), namn: 'Varför fick jag det här?' },
      { vag: `${kvittovag(id)}/senare`, namn: 'Påminn mig senare' },
    ],
    rubrik: 'När vill du bli påmind igen?',
    ingress: `${bevakning.rubrik} senast ${svenskDag(bevakning.forfaller, { ar: true })}. Den dagen ändras inte.`,
    falt: [
      dagfraga({
        ...{ namn: 'till', etikett: 'Påminn mig', riktning: 'FRAM', saknas: 'Skriv vilken dag du vill bli påmind' },
        hjalp: 'En arbetsdag, högst tio arbetsdagar framåt.',
      }),
      textfraga({
        ...{ namn: 'skal', etikett: 'Varför?', saknas: 'Skriv varför påminnelsen ska vänta' },
        hjalp: 'Den som läser ärendet ser skälet.',
      }),
    ],
    sedan: ['Du får ingen påminnelse före den dagen. Blir det försenat får din chef veta det ändå.'],
    knapp: 'Skjut upp påminnelsen',
  }),
  schema: NyUppskjutning,
  ...{ version: () => null, sett: () => null },
  utfor: ({ lager }, aktor, { vag: { kvittoId = '' }, begaran, nyckel, bekraftat }) =>
    skjutUpp(lager, aktor, { kvittoId, begaran: NyUppskjutning.parse(begaran), nyckel, bekraftat }),
  kvitto: ({ kvitto: { id, bevakning }, uppskjutningar }) => ({
    ...{ meny: 'UPPGIFTER', storlek: 'md', rubrik: 'Påminnelsen är uppskjuten' },
    text: `${bevakning.rubrik} senast ${svenskDag(bevakning.forfaller, { ar: true })}, som förut.`,
    sedan: uppskjutningar
      .slice(-1)
      .map(({ till }) => ({ nar: till, vad: 'Du får en ny påminnelse om det inte är gjort.' })),
    lankar: [
      { vag: '/uppgifter', namn: 'Till mina uppgifter' },
      { vag: kvittovag(id), namn: 'Varför fick jag det här?' },
    ],
  }),
  andrat: () => Promise.resolve([]),
});

/** What is done with a reminder itself. */
export const KVITTOAKTER: readonly Akt[] = [skjutUppPaminnelsen];
