import {
  andratIKommunen,
  utforKommunkommando,
  vadOm,
  visaKommunbild,
  type Aktor,
  type Kommunbild,
  type Svar,
} from '#application';
import type { ComponentChildren } from 'preact';
import type { Delar } from '../delar';
import type { Falt } from '../formular/falt';
import { varde } from '../http/avslagssida';
import { svenskTid } from '../layout/datum';
import { medIdn } from '../layout/vagar';
import type { Menyval } from '../layout/sida';
import { kommunhandelsetext } from '../ord/kommunhandelsetext';
import { kommunkommandot } from './kommandot';
import { akt, type Akt, type Aktkvitto, type Aktsida, type Vagvarden } from './akt';

/** The kommun as it is, who asks, and what the address names. */
export type Kommununderlag = Kommunbild & Readonly<{ aktor: Aktor; idn: Vagvarden }>;

/** The page that the act is reached from, and leads back to. */
export type Hemsida = Readonly<{ meny: Menyval | null; vag: string; namn: string }>;

type Beskriven<U> = Readonly<{
  /** Name of the command in KOMMUNKOMMANDON. */
  kommando: string;
  /** Its whole address. */
  vag: string;
  /** The name that the id of what the command is about has in the address; or whose it is, when it is about oneself. */
  mal?: string | ((aktor: Aktor) => string);
  hem: Hemsida | ((kommun: Kommununderlag) => Hemsida);
  /** What the page needs, picked out of the kommun. Throws `Sidfel` when it is not there. */
  underlag: (kommun: Kommununderlag, lager: Lager) => U | Promise<U>;
  /** The act in the imperative, as its link and its button say it: "Flytta sammanträdet". */
  namn: string;
  rubrik: (underlag: U) => string;
  ingress?: (underlag: U) => ComponentChildren;
  falt: (underlag: U) => readonly Falt[];
  /** What follows, said before the button. */
  sedan: readonly string[];
  /** What is said when it is done. */
  klart: string;
  utfall?: (underlag: U) => string;
  /** Reads the form where it asks otherwise than the command does. */
  schema?: Akt['schema'];
  /** What the command takes, from what the form asked; or why it cannot be. */
  tolka?: (begaran: unknown, lagen: Tolkningslage) => Promise<Svar<unknown>>;
}>;

const oforandrad = (begaran: unknown): Promise<Svar<unknown>> => Promise.resolve({ ok: true, varde: begaran });

type Lager = Delar['lager'];
type Tolkningslage = Readonly<{ lager: Lager; aktor: Aktor }>;

/** At most this many changes are told of at a conflict. */
const FLEST_ANDRINGAR = 20;

type Underlag<U> = Readonly<{ kommun: Kommununderlag; eget: U }>;

/** An act that is a command on the kommun's own data: its version, log and rights come with it. */
export function kommunakt<U = Kommununderlag>(beskriven: Beskriven<U>): Akt {
  const { kommando: namn, mal, hem, tolka = oforandrad } = beskriven;
  const malet = (vag: Vagvarden, aktor: Aktor): string =>
    typeof mal === 'function' ? mal(aktor) : mal === undefined ? '' : (vag[mal] ?? '');
  const kommando = kommunkommandot(namn);
  const prova: NonNullable<Akt<Underlag<U>>['prova']> = async ({ lager }, aktor, { vag, begaran, underlag }) =>
    medTolkad(await tolka(begaran, { lager, aktor }), async (tolkad) => {
      const svar = await vadOm(lager, aktor, { kommando, malId: malet(vag, aktor), begaran: tolkad });
      return svar.ok ? { ok: true, varde: { vadom: svar.varde, poster: underlag.kommun.poster } } : svar;
    });
  return akt<Underlag<U>>({
    ...{ vag: beskriven.vag, ratt: kommando.ratt, schema: beskriven.schema ?? kommando.begaran },
    hamta: async ({ lager }, { aktor }, idn) => {
      const kommun = { ...varde(await visaKommunbild(lager, aktor)), aktor, idn };
      return { kommun, eget: await beskriven.underlag(kommun, lager) };
    },
    sida: (underlag) => sidan(beskriven, underlag),
    version: ({ kommun }) => kommun.version,
    sett: ({ kommun }) => kommun.senasteHandelse,
    ...(kommando.rorArenden ? { prova } : {}),
    utfor: async ({ lager }, aktor, { vag, begaran, ...resten }) =>
      medTolkad(await tolka(begaran, { lager, aktor }), (tolkad) =>
        utforKommunkommando(lager, aktor, { kommando, malId: malet(vag, aktor), begaran: tolkad, ...resten }),
      ),
    kvitto: ({ kommun, eget }) => ({
      ...kvittot(beskriven.klart, hemmet(hem, kommun)),
      ...(beskriven.utfall === undefined ? {} : { text: beskriven.utfall(eget) }),
    }),
    ...(typeof hem === 'function' ? {} : { borta: kvittot(beskriven.klart, hem) }),
    andrat,
  });
}

const andrat: Akt['andrat'] = async ({ lager }, aktor, { sett }) =>
  varde(await andratIKommunen(lager, aktor, { sedan: sett, antal: FLEST_ANDRINGAR })).map(({ handelse, tid }) => ({
    ...{ nar: svenskTid(tid), vad: kommunhandelsetext(handelse), vem: null },
  }));

const hemmet = (hem: Beskriven<unknown>['hem'], kommun: Kommununderlag): Hemsida =>
  typeof hem === 'function' ? hem(kommun) : hem;

const kvittot = (rubrik: string, { meny, vag, namn }: Hemsida): Aktkvitto => ({
  ...{ meny, storlek: 'sm', rubrik, sedan: [] },
  lankar: [{ vag, namn: `Till ${namn.charAt(0).toLowerCase()}${namn.slice(1)}` }],
});

const medTolkad = <T>(tolkad: Svar<unknown>, gor: (begaran: unknown) => Promise<Svar<T>>): Promise<Svar<T>> =>
  tolkad.ok ? gor(tolkad.varde) : Promise.resolve(tolkad);

function sidan<U>(beskriven: Beskriven<U>, { kommun, eget }: Underlag<U>): Aktsida {
  const { meny, vag, namn } = hemmet(beskriven.hem, kommun);
  return {
    ...{ meny, storlek: 'sm', tillbaka: vag },
    smulor: [
      { vag, namn },
      { vag: medIdn(beskriven.vag, kommun.idn), namn: beskriven.namn },
    ],
    rubrik: beskriven.rubrik(eget),
    ingress: beskriven.ingress?.(eget),
    ...{ falt: beskriven.falt(eget), sedan: beskriven.sedan, knapp: beskriven.namn },
  };
}
