import { organval, valbaraOrgan } from '../ord/organ';
import {
  draInKalenderadress,
  listaOrgan,
  minaKalenderadresser,
  skapaKalenderadress,
  type Kalenderadress,
} from '#application';
import { id } from '#contracts';
import type { Organ } from '#domain';
import { z } from 'zod';
import { akt, type Akt } from '../akter/akt';
import { varde } from '../http/avslagssida';
import { Sidfel } from '../http/sidfel';
import { sessionshash } from '../session/hemlighet';
import { adressensNamn, hemlighetensMarke } from './kalenderadress';

const SMULA = { vag: '/konto', namn: 'Mitt konto' };

type Skapaunderlag = Readonly<{ organ: readonly Organ[] }>;

const skapa = akt<Skapaunderlag>({
  ...{ vag: 'konto/kalender/skapa', ratt: 'kalender.prenumerera' },
  schema: z.strictObject({ organId: id().nullable().default(null) }),
  hamta: async ({ lager }, { aktor, inloggad: { idag } }) => ({
    organ: valbaraOrgan(varde(await listaOrgan(lager, aktor)), idag),
  }),
  sida: ({ organ }) => ({
    ...{ meny: null, storlek: 'md', rubrik: 'Vad vill du se i din kalender?', tillbaka: '/konto' },
    smulor: [SMULA, { vag: '/konto/kalender/skapa', namn: 'Skapa en kalenderadress' }],
    falt: [
      {
        ...{ slag: 'LISTA', namn: 'organId', etikett: 'En nämnds möten' },
        hjalp: 'Lämna tomt för dina egna uppgifter och deras dagar.',
        alternativ: organval(organ),
      },
    ],
    sedan: [
      'Du får en adress att klistra in i ditt kalenderprogram. Den som har adressen kan läsa kalendern utan att logga in, så dela den inte.',
      'Du kan dra in adressen när som helst.',
    ],
    knapp: 'Skapa kalenderadressen',
  }),
  ...{ version: () => null, sett: () => null },
  utfor: ({ lager }, aktor, { begaran, nyckel, harled }) => {
    const adressId = nyckel.nyckel;
    const hash = sessionshash(harled(hemlighetensMarke(adressId)));
    return skapaKalenderadress(lager, aktor, {
      ...(begaran as Pick<Kalenderadress, 'organId'>),
      id: adressId,
      hash,
      nyckel,
    });
  },
  vidareTill: (svar) => `/konto/kalender/${(svar as Readonly<{ id: string }>).id}`,
  kvitto: () => ({
    ...{ meny: null, storlek: 'md', rubrik: 'Kalenderadressen är skapad', sedan: [], lankar: [SMULA] },
  }),
  andrat: () => Promise.resolve([]),
});

type Dragunderlag = Readonly<{ adress: Kalenderadress; namn: string }>;

const draIn = akt<Dragunderlag>({
  ...{ vag: 'konto/kalender/:adressId/dra-in', ratt: 'kalender.prenumerera', schema: z.strictObject({}) },
  hamta: async ({ lager }, { aktor }, { adressId }) => {
    const adress = varde(await minaKalenderadresser(lager, aktor)).find((ena) => ena.id === adressId);
    if (adress === undefined) throw new Sidfel('FINNS_INTE');
    return { adress, namn: adressensNamn(adress, varde(await listaOrgan(lager, aktor))) };
  },
  sida: ({ adress, namn }) => ({
    ...{ meny: null, storlek: 'md', rubrik: 'Ska kalenderadressen dras in?', ingress: namn, tillbaka: '/konto' },
    smulor: [SMULA, { vag: `/konto/kalender/${adress.id}/dra-in`, namn: 'Dra in' }],
    falt: [],
    sedan: ['Kalenderprogram som läser adressen får inget mer. Behöver du den igen skapar du en ny.'],
    knapp: 'Dra in adressen',
  }),
  ...{ version: () => null, sett: () => null },
  utfor: ({ lager }, aktor, { vag: { adressId = '' }, nyckel }) =>
    draInKalenderadress(lager, aktor, { id: adressId, nyckel }),
  vidareTill: () => '/konto',
  kvitto: () => ({
    ...{ meny: null, storlek: 'md', rubrik: 'Kalenderadressen är indragen', sedan: [], lankar: [SMULA] },
  }),
  andrat: () => Promise.resolve([]),
});

export const KALENDERAKTER: readonly Akt[] = [skapa, draIn];
