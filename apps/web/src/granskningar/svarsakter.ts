import type { Akt, Aktkvitto, Aktsida } from '../akter/akt';
import { publiceringsakt, type Svarsunderlag } from '../akter/publiceringsakt';
import type { Falt } from '../formular/falt';
import { svenskDag } from '../layout/datum';

/** What the page of every act of a revisor has in common. */
const ramen = ({ vag, granskning, svar }: Svarsunderlag, akt: string, namn: string) =>
  ({
    meny: 'GRANSKNINGAR',
    storlek: 'sm',
    smulor: [
      { vag: '/granskningar', namn: 'Granskningar' },
      { vag, namn: granskning.titel },
      { vag: `${vag}/svar/${svar.arendeId}/${akt}`, namn },
    ],
    tillbaka: vag,
  }) as const satisfies Partial<Aktsida>;

const klart = ({ vag }: Svarsunderlag, rubrik: string, text: string): Aktkvitto => ({
  ...{ meny: 'GRANSKNINGAR', storlek: 'sm', rubrik, text, sedan: [] },
  lankar: [
    { vag, namn: 'Till granskningen' },
    { vag: '/granskningar', namn: 'Alla granskningar' },
  ],
});

const dagen = (dag: Parameters<typeof svenskDag>[0]): string => svenskDag(dag, { ar: true });

const DATUMHJALP = 'Till exempel 2025-03-31 eller 31 mars.';

/** The letter or mail that it says so in: what is decided about a frist rests on one (V15). */
const kalla = (varde: string): Falt => ({
  slag: 'RAD',
  namn: 'kalla',
  etikett: 'I vilken handling står det?',
  saknas: 'Skriv vilken handling det står i',
  hjalp: 'Till exempel ”Revisorernas beslut 2025-03-03” eller ett mejl med datum.',
  varde,
});

const kvittera = publiceringsakt({
  kommando: 'kvitteraSvar',
  vag: 'kvittera',
  sida: (underlag): Aktsida => ({
    ...ramen(underlag, 'kvittera', 'Kvittera svaret'),
    rubrik: 'När fick ni svaret?',
    ingress: `Svaret från ${underlag.svar.organ} på ”${underlag.granskning.titel}”.`,
    falt: [
      {
        ...{ slag: 'DATUM', riktning: 'BAK', namn: 'datum', etikett: 'Dag då svaret kom till revisorerna' },
        ...{ hjalp: DATUMHJALP, saknas: 'Skriv vilken dag svaret kom', varde: underlag.idag },
      },
    ],
    sedan: ['Dagen avgör om svaret kom i tid. Påminnelserna till nämnden slutar.'],
    knapp: 'Kvittera svaret',
  }),
  kvitto: (underlag) =>
    klart(
      underlag,
      'Svaret är kvitterat',
      underlag.svar.mottaget === null ? '' : `Svaret från ${underlag.svar.organ} kom ${dagen(underlag.svar.mottaget)}.`,
    ),
});

const komplettera = publiceringsakt({
  kommando: 'begarKomplettering',
  vag: 'komplettering',
  sida: (underlag): Aktsida => ({
    ...ramen(underlag, 'komplettering', 'Begär komplettering'),
    rubrik: 'Begär komplettering',
    ingress: `Till ${underlag.svar.organ}. Nämndens förvaltningsjurist får frågan. Det svar som redan har lämnats ändras inte.`,
    falt: [
      {
        ...{ slag: 'TEXT', namn: 'fraga', etikett: 'Vad behöver ni veta?', saknas: 'Skriv vad ni behöver veta' },
        hjalp: 'Skriv inget om enskilda personer.',
      },
      {
        ...{ slag: 'DATUM', riktning: 'FRAM', namn: 'senast', etikett: 'Svar senast' },
        ...{ hjalp: DATUMHJALP, saknas: 'Skriv när ni behöver svaret' },
      },
    ],
    sedan: ['Nämnden får en egen frist för kompletteringen. Det första svaret räknas som det kom.'],
    knapp: 'Begär komplettering',
  }),
  kvitto: (underlag) => klart(underlag, 'Kompletteringen är begärd', underlag.svar.kompletteringar.at(-1)?.fraga ?? ''),
});

const godta = publiceringsakt({
  kommando: 'godtaSvar',
  vag: 'godta',
  sida: (underlag): Aktsida => ({
    ...ramen(underlag, 'godta', 'Godta svaret'),
    rubrik: 'Har ni inga fler frågor?',
    ingress: `Svaret från ${underlag.svar.organ} på ”${underlag.granskning.titel}”.`,
    falt: [],
    sedan: [
      'Nämnden ser att ni har läst svaret och inte frågar mer nu.',
      'Ni kan begära komplettering senare om det behövs.',
    ],
    knapp: 'Godta svaret',
  }),
  kvitto: (underlag) =>
    klart(underlag, 'Svaret är godtaget', `Ni har inga fler frågor till ${underlag.svar.organ} nu.`),
});

/** What the organ has asked for, before the revisor answers. */
const begaran = ({ svar: { organ, begartAnstand, fristlage } }: Svarsunderlag): string => {
  const nu = `Svar senast är nu ${dagen(fristlage.motGallande.svarSenast)}.`;
  if (begartAnstand === null) return `${organ}: ${nu}`;
  const { begard, onskadSvarSenast, skal } = begartAnstand;
  return `${organ} bad ${dagen(begard)} om mer tid, till ${dagen(onskadSvarSenast)}. Skäl: ${skal} ${nu}`;
};

const bevilja = publiceringsakt({
  kommando: 'beviljaAnstand',
  vag: 'anstand',
  sida: (underlag): Aktsida => ({
    ...ramen(underlag, 'anstand', 'Ge anstånd'),
    rubrik: 'Ge nämnden mer tid att svara',
    ingress: begaran(underlag),
    falt: [
      {
        ...{ slag: 'DATUM', riktning: 'FRAM', namn: 'svarSenast', etikett: 'Ny dag för svar senast' },
        ...{ hjalp: DATUMHJALP, saknas: 'Skriv den nya dagen', varde: underlag.svar.begartAnstand?.onskadSvarSenast },
      },
      {
        ...{ slag: 'DATUM', riktning: 'BAK', namn: 'beslutad', etikett: 'Dag då revisorerna beslutade' },
        ...{ hjalp: DATUMHJALP, saknas: 'Skriv när ni beslutade', varde: underlag.idag },
      },
      kalla(`Revisorernas beslut ${underlag.idag}`),
    ],
    sedan: ['Nämnden planerar om efter den nya dagen. Den tidigare fristen står kvar, och svaret mäts mot båda.'],
    knapp: 'Ge anstånd',
  }),
  kvitto: (underlag) =>
    klart(
      underlag,
      'Anståndet är registrerat',
      `${underlag.svar.organ} ska nu svara senast ${dagen(underlag.svar.fristlage.motGallande.svarSenast)}.`,
    ),
});

const avsla = publiceringsakt({
  kommando: 'avslaAnstand',
  vag: 'avsla-anstand',
  sida: (underlag): Aktsida => ({
    ...ramen(underlag, 'avsla-anstand', 'Avslå anstånd'),
    rubrik: 'Säg nej till mer tid',
    ingress: begaran(underlag),
    falt: [
      {
        ...{ slag: 'DATUM', riktning: 'BAK', namn: 'datum', etikett: 'Dag då revisorerna beslutade' },
        ...{ hjalp: DATUMHJALP, saknas: 'Skriv när ni beslutade', varde: underlag.idag },
      },
      kalla(`Revisorernas beslut ${underlag.idag}`),
    ],
    sedan: ['Svar senast gäller som förut. Nämnden ser ert besked.'],
    knapp: 'Avslå anstånd',
  }),
  kvitto: (underlag) =>
    klart(
      underlag,
      'Avslaget är registrerat',
      `${underlag.svar.organ} ska svara senast ${dagen(underlag.svar.fristlage.motGallande.svarSenast)}, som förut.`,
    ),
});

const paminn = publiceringsakt({
  kommando: 'paminnelseFranRevisorerna',
  vag: 'paminn',
  sida: (underlag): Aktsida => ({
    ...ramen(underlag, 'paminn', 'Påminn om svaret'),
    rubrik: 'Påminn nämnden om svaret',
    ingress: begaran(underlag),
    falt: [
      {
        ...{ slag: 'DATUM', riktning: 'BAK', namn: 'datum', etikett: 'Dag då ni påminde' },
        ...{ hjalp: DATUMHJALP, saknas: 'Skriv vilken dag ni påminde', varde: underlag.idag },
      },
      kalla(`Påminnelse från revisorerna ${underlag.idag}`),
    ],
    sedan: ['Förvaltningschefen och nämndens ordförande får veta det nästa morgon.'],
    knapp: 'Registrera påminnelsen',
  }),
  kvitto: (underlag) =>
    klart(underlag, 'Påminnelsen är registrerad', `${underlag.svar.organ} får veta det nästa morgon.`),
});

/** What revisorerna do about a reply. */
export const SVARSAKTER: readonly Akt[] = [kvittera, komplettera, godta, bevilja, avsla, paminn];
