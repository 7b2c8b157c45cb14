import { utforKommunkommando, visaGranskningssvar, type Granskning } from '#application';
import type { Datum } from '#domain';
import { akt, type Akt, type Aktsida } from '../akter/akt';
import { kommunkommandot } from '../akter/kommandot';
import { varde } from '../http/avslagssida';
import { Sidfel } from '../http/sidfel';
import { svenskDag } from '../layout/datum';
import { granskningsvag } from '../layout/vagar';

type Underlag = Readonly<{ granskning: Granskning; extern: Granskning['externa'][number]; idag: Datum }>;

const kommando = kommunkommandot('registreraExterntSvar');
const { ratt, begaran: schema } = kommando;

/** The reply of a bolag or kommunalförbund, registered by those who follow it (ADR 28). */
const registrera = akt<Underlag>({
  vag: 'granskningar/:granskningId/externa/:externId/svar',
  ...{ ratt, schema },
  hamta: async ({ lager }, { aktor }, { granskningId = '', externId = '' }) => {
    const { granskning, idag } = varde(await visaGranskningssvar(lager, aktor, granskningId));
    const extern = granskning.externa.find(({ id }) => id === externId);
    if (extern === undefined) throw new Sidfel('FINNS_INTE');
    return { granskning, extern, idag };
  },
  sida: ({ granskning, extern, idag }): Aktsida => ({
    ...{ meny: 'GRANSKNINGAR', storlek: 'sm' },
    smulor: [
      { vag: '/granskningar', namn: 'Granskningar' },
      { vag: granskningsvag(granskning.id), namn: granskning.titel },
      { vag: `${granskningsvag(granskning.id)}/externa/${extern.id}/svar`, namn: 'Registrera svaret' },
    ],
    rubrik: `Registrera svaret från ${extern.namn}`,
    ingress: `Svaret på ”${granskning.titel}” skulle vara hos revisorerna senast ${svenskDag(granskning.svarSenast, { ar: true })}.`,
    falt: [
      {
        ...{ slag: 'DATUM', riktning: 'BAK', namn: 'datum', etikett: 'Dag då svaret kom till revisorerna' },
        ...{ hjalp: 'Till exempel 2025-03-31 eller 31 mars.', saknas: 'Skriv vilken dag svaret kom', varde: idag },
      },
      { slag: 'RAD', namn: 'dnr', etikett: 'Deras diarienummer' },
      { slag: 'TEXT', namn: 'kommentar', etikett: 'Kommentar' },
    ],
    sedan: ['Påminnelserna om svaret slutar. Granskningen är besvarad när alla som ska svara har gjort det.'],
    knapp: 'Registrera svaret',
    tillbaka: granskningsvag(granskning.id),
  }),
  version: () => null,
  sett: () => null,
  utfor: ({ lager }, aktor, { vag: { externId = '' }, ...resten }) =>
    utforKommunkommando(lager, aktor, { kommando, malId: externId, ...resten }),
  kvitto: ({ granskning, extern }) => ({
    ...{ meny: 'GRANSKNINGAR', storlek: 'sm', rubrik: 'Svaret är registrerat', sedan: [] },
    text:
      extern.svarMottaget === null
        ? ''
        : `Svaret från ${extern.namn} kom ${svenskDag(extern.svarMottaget, { ar: true })}.`,
    lankar: [{ vag: granskningsvag(granskning.id), namn: 'Till granskningen' }],
  }),
  andrat: () => Promise.resolve([]),
});

export const EXTERNAKTER: readonly Akt[] = [registrera];
