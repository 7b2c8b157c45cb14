import { ARENDEKOMMANDON, attDiariefora, utforKommando, type AttDiariefora } from '#application';
import { akt, type Akt, type Aktsida } from '../akter/akt';
import { varde } from '../http/avslagssida';
import { svenskDag } from '../layout/datum';
import { arendevag } from '../layout/vagar';

const kommando = ARENDEKOMMANDON.find(({ namn }) => namn === 'registrera');
if (kommando === undefined) throw new Error('Kommandot registrera finns inte.');

const NAMN = 'Diarieför ärendet';

type Underlag = AttDiariefora & Readonly<{ arendeId: string }>;

const vadDetAr = ({ titel, inkommen, revisorernasDnr }: Underlag): string =>
  `${titel}. Inkommet ${svenskDag(inkommen, { ar: true })}` +
  (revisorernasDnr === null ? '.' : `, revisorernas diarienummer ${revisorernasDnr}.`);

/** The case gets its number. Drawn from what the registrator may know of it, who reads no more of the case (domain 5.2). */
export const DIARIEFORING: Akt = akt<Underlag>({
  vag: 'arenden/:arendeId/diarieforing',
  ...{ ratt: kommando.ratt, schema: kommando.begaran },
  hamta: async ({ lager }, { aktor }, { arendeId = '' }) => ({
    ...varde(await attDiariefora(lager, aktor, arendeId)),
    arendeId,
  }),
  sida: (underlag): Aktsida => ({
    ...{ meny: 'ARENDEN', storlek: 'sm', tillbaka: '/arenden' },
    smulor: [
      { vag: '/arenden', namn: 'Ärenden' },
      { vag: `${arendevag(underlag.arendeId)}/diarieforing`, namn: NAMN },
    ],
    rubrik: 'Vilket diarienummer har ärendet?',
    ingress: vadDetAr(underlag),
    falt: [{ slag: 'RAD', namn: 'dnr', etikett: 'Diarienummer', saknas: 'Skriv ärendets diarienummer' }],
    sedan: ['Ärendet kan planeras.'],
    knapp: NAMN,
  }),
  version: ({ version }) => (kommando.kravVersion ? version : null),
  sett: () => null,
  utfor: ({ lager }, aktor, { vag: { arendeId = '' }, ...resten }) =>
    utforKommando(lager, aktor, { kommando, arendeId, atgardId: '', remissId: '', ...resten }),
  kvitto: ({ titel, dnr }) => ({
    ...{ meny: 'ARENDEN', storlek: 'sm', rubrik: 'Ärendet är diariefört', sedan: [] },
    text: `${titel}${dnr === null ? '' : `, dnr ${dnr}`}.`,
    lankar: [
      { vag: '/uppgifter', namn: 'Till mina uppgifter' },
      { vag: '/arenden', namn: 'Alla ärenden' },
    ],
  }),
  lank: { namn: NAMN, passar: ({ svarStatus }) => svarStatus === 'INKOMMEN' },
  andrat: () => Promise.resolve([]),
});
