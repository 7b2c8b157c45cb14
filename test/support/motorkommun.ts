import { lasInKommun, type Kommundata } from '#application';
import { tidpunkt } from '#domain';
import type { Adresser } from '#local';
import { oppnaLager } from '#persistence';
import { Apiklient, type Anropsval, type Apisvar } from './api-klient';
import { stallKlockan } from './egen-motor';
import { testkommun, type Testkommun } from './testkommun';

/** An invented kommun on a running engine, with people who can log in and mailboxes of its own. */
export type Motorkommun = Readonly<{
  id: string;
  organId: string;
  epost: readonly string[];
  sammantradeId: string;
  post: Testkommun['post'];
  person: Testkommun['person'];
  /** Logs in as the förvaltningsjurist. */
  jurist: () => Promise<Apiklient>;
}>;

/** When its clock starts: the working day when the letter of revisorerna comes. */
export const KLOCKAN_STARTAR = tidpunkt('2025-01-17T09:00:00.000Z');

export async function motorkommun(adresser: Adresser): Promise<Motorkommun> {
  const kommun = testkommun();
  const data = paMotorn(kommun.data, adresser.issuer);
  const { lager, stang } = await oppnaLager({ url: adresser.databasApp, klocka: 'stegad', poolstorlek: 1 });
  try {
    await lasInKommun(lager, data);
  } finally {
    await stang();
  }
  await stallKlockan(adresser, kommun.id, KLOCKAN_STARTAR);
  return {
    id: kommun.id,
    organId: kommun.organId,
    epost: data.personer.map(({ epost }) => epost),
    sammantradeId: data.sammantraden[0]?.id ?? '',
    post: kommun.post,
    person: kommun.person,
    jurist: () => Apiklient.loggaIn(adresser, subjekt('FORVALTNINGSJURIST', kommun.id)),
  };
}

const subjekt = (roll: string, kommunId: string): string => `${roll.toLowerCase()}-${kommunId}`;

function paMotorn(data: Kommundata, issuer: string): Kommundata {
  return {
    ...data,
    personer: data.personer.map((person) => ({ ...person, epost: person.epost.replace('@', `.${data.id}@`) })),
    konton: data.konton.map(({ personId, subject }) => ({ personId, issuer, subject: subjekt(subject, data.id) })),
  };
}

/** Registers a granskning with two recommendations; the answer comes as it is. */
export const registreraGranskning = (
  klient: Apiklient,
  { organId }: Pick<Motorkommun, 'organId'>,
  val: Anropsval = {},
  titel = 'Granskning av aktivering av unga',
): Promise<Apisvar> =>
  klient.post(
    'granskningar',
    {
      titel,
      rapportdatum: '2025-01-15',
      missivdatum: '2025-01-17',
      inkommen: '2025-01-17',
      svarSenast: '2025-03-31',
      narKlartBegart: true,
      organIds: [organId],
      rekommendationer: [
        { nummer: 1, text: 'Anta målsättning.' },
        { nummer: 2, text: 'Säkerställ att brister omsätts till åtgärder.' },
      ],
    },
    val,
  );

/** Registers a granskning that must be accepted, and gives the id of its only case. */
export async function nyttArendeOverHttp(klient: Apiklient, kommun: Motorkommun, titel?: string): Promise<string> {
  const svar = await registreraGranskning(klient, kommun, {}, titel);
  const [arendeId] = (svar.kropp['arendeIds'] ?? []) as readonly string[];
  if (svar.status !== 201 || arendeId === undefined) throw new Error(`${String(svar.status)} ${svar.text}`);
  return arendeId;
}
