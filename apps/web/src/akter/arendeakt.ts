import {
  aktunderlag,
  arendetsHandelser,
  utforKommando,
  vadOmIArendet,
  type Aktunderlag,
  type LoggadHandelse,
} from '#application';
import { handelsetext } from '../ord/handelsetext';
import { varde } from '../http/avslagssida';
import { svenskTid } from '../layout/datum';
import { arendekommandot } from './kommandot';
import { akt, type Akt, type Aktkvitto, type Aktsida, type Andring } from './akt';

type Beskriven<U> = Readonly<{
  /** Name of the command in ARENDEKOMMANDON. */
  kommando: string;
  /** Under `/arenden/:arendeId/`; `:atgardId` and `:remissId` name what it is about. */
  vag: string;
  /** What the page needs besides the case, picked out of it. Throws `Sidfel` when it is not there. */
  underlag: (allt: Aktunderlag, vag: Readonly<Record<string, string>>) => U;
  sida: (underlag: U) => Aktsida;
  kvitto: (underlag: U) => Aktkvitto;
  lank?: NonNullable<Akt['lank']>;
  dellankar?: NonNullable<Akt['dellankar']>;
  /** Moves days or people, so that one may want to see what it changes first. */
  provas?: boolean;
  /** Reads the form where it asks otherwise than the command; gives what the command takes. */
  schema?: Akt['schema'];
}>;

/** At most this many changes are told of at a conflict: whoever has missed more reads the case. */
const FLEST_ANDRINGAR = 20;

type Underlag<U> = Readonly<{ allt: Aktunderlag; eget: U }>;

/** An act that is a command on a case: the case's version, log and rights come with it. */
export function arendeakt<U>({ kommando: namn, vag, underlag, sida, kvitto, provas, ...ovrigt }: Beskriven<U>): Akt {
  const kommando = arendekommandot(namn);
  return akt<Underlag<U>>({
    vag: `arenden/:arendeId/${vag}`,
    ratt: kommando.ratt,
    schema: kommando.begaran,
    ...ovrigt,
    hamta: async ({ lager }, { aktor }, { arendeId = '', ...idn }) => {
      const allt = varde(await aktunderlag(lager, aktor, arendeId));
      return { allt, eget: underlag(allt, idn) };
    },
    sida: ({ eget }) => sida(eget),
    version: ({ allt }) => (kommando.kravVersion ? allt.version : null),
    sett: ({ allt }) => (kommando.kravVersion ? allt.senasteHandelse : null),
    utfor: ({ lager }, aktor, { vag: { arendeId = '', atgardId = '', remissId = '' }, ...resten }) =>
      utforKommando(lager, aktor, { kommando, arendeId, atgardId, remissId, ...resten }),
    kvitto: ({ eget }) => kvitto(eget),
    ...(provas === true ? { prova: provningen(kommando) } : {}),
    andrat,
  });
}

const provningen =
  (kommando: ReturnType<typeof arendekommandot>): NonNullable<Akt<Underlag<unknown>>['prova']> =>
  async ({ lager }, aktor, { vag: { arendeId = '', atgardId = '', remissId = '' }, begaran, underlag }) => {
    const svar = await vadOmIArendet(lager, aktor, { kommando, arendeId, atgardId, remissId, begaran });
    return svar.ok ? { ok: true, varde: { vadom: svar.varde, poster: underlag.allt.poster } } : svar;
  };

const andrat: Akt['andrat'] = async ({ lager }, aktor, { vag: { arendeId = '' }, sett }) =>
  varde(await arendetsHandelser(lager, aktor, { id: arendeId, efterNummer: sett, antal: FLEST_ANDRINGAR })).map(
    andring,
  );

const andring = ({ handelse, tid }: LoggadHandelse): Andring => ({
  nar: svenskTid(tid),
  vad: handelsetext(handelse).rubrik,
  vem: null,
});
