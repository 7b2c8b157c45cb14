import { utforKommunkommando, visaRapport } from '#application';
import type { Overlamning } from '#domain';
import { z } from 'zod';
import { akt, type Akt } from '../akter/akt';
import { kommunkommandot } from '../akter/kommandot';
import { varde } from '../http/avslagssida';
import { Sidfel } from '../http/sidfel';
import { svenskDag } from '../layout/datum';
import { OVERLAMNINGAR } from './overlamning.sida';

type Underlag = Readonly<{ id: string; organId: string; overlamning: Overlamning }>;

const kommando = kommunkommandot('kvitteraOverlamning');

/** The new ordförande says that they have taken part of what they take over. */
export const KVITTENSAKT: Akt = akt<Underlag>({
  ...{ vag: 'overlamningar/:overlamningId/kvittera', ratt: kommando.ratt, schema: z.strictObject({}) },
  hamta: async ({ lager }, { aktor }, { overlamningId = '' }) => {
    const { organId, overlamning } = varde(await visaRapport(lager, aktor, overlamningId));
    if (overlamning === null) throw new Sidfel('FINNS_INTE');
    return { id: overlamningId, organId, overlamning };
  },
  sida: ({ id, overlamning }) => ({
    ...{ meny: null, storlek: 'md', rubrik: 'Har du läst överlämningen?', tillbaka: `/overlamningar/${id}` },
    smulor: [
      OVERLAMNINGAR,
      { vag: `/overlamningar/${id}`, namn: overlamning.organ },
      { vag: `/overlamningar/${id}/kvittera`, namn: 'Kvittera' },
    ],
    ingress: `${overlamning.organ}, som det var ${svenskDag(overlamning.datum, { ar: true })}.`,
    falt: [],
    sedan: ['Du bekräftar nämndens öppna ärenden. Uppgiften och påminnelserna om den slutar.'],
    knapp: 'Kvittera överlämningen',
  }),
  ...{ version: () => null, sett: () => null },
  // The day is the one that was read, so that nobody acknowledges a later one.
  utfor: async ({ lager }, aktor, { vag: { overlamningId = '' }, nyckel, bekraftat }) => {
    const visad = await visaRapport(lager, aktor, overlamningId);
    if (!visad.ok) return visad;
    const { organId, overlamning } = visad.varde;
    const begaran = { overlamningsdag: overlamning?.overlamningsdag };
    return utforKommunkommando(lager, aktor, { kommando, malId: organId, begaran, nyckel, bekraftat, version: null });
  },
  kvitto: ({ id }) => ({
    ...{ meny: null, storlek: 'md', rubrik: 'Överlämningen är kvitterad', sedan: [] },
    lankar: [
      { vag: `/overlamningar/${id}`, namn: 'Till överlämningen' },
      { vag: '/uppgifter', namn: 'Till mina uppgifter' },
    ],
  }),
  andrat: () => Promise.resolve([]),
});
