import {
  KOMMUNKOMMANDON,
  andratIKommunen,
  utforKommunkommando,
  visaKommunbild,
  type Aktor,
  type Kommunbild,
  type Svar,
  type Utfort,
} from '#application';
import type { ComponentChildren } from 'preact';
import type { Falt } from '../formular/falt';
import { varde } from '../http/avslagssida';
import { svenskTid } from '../layout/datum';
import type { Menyval } from '../layout/sida';
import { kommunhandelsetext } from '../ord/kommunhandelsetext';
import { akt, type Akt, type Aktkvitto, type Aktsida, type Vagvarden } from './akt';

/** The kommun as it is, who asks, and what the address names. */
export type Kommununderlag = Kommunbild & Readonly<{ aktor: Aktor; idn: Vagvarden }>;

/** The page that the act is reached from, and leads back to. */
export type Hemsida = Readonly<{ meny: Menyval | null; vag: string; namn: string }>;

type Beskriven<U> = Readonly<{
  /** Name of the command in KOMMUNKOMMANDON. */
  kommando: string;
  /** Its whole address. The id that the command is about is named `mal` in it, when there is one. */
  vag: string;
  mal?: string;
  hem: Hemsida;
  /** What the page needs, picked out of the kommun. Throws `Sidfel` when it is not there. */
  underlag: (kommun: Kommununderlag) => U;
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

type Tolkningslage = Readonly<{ lager: Parameters<Akt['utfor']>[0]['lager']; aktor: Aktor }>;

/** At most this many changes are told of at a conflict. */
const FLEST_ANDRINGAR = 20;

type Underlag<U> = Readonly<{ kommun: Kommununderlag; eget: U }>;

/** An act that is a command on the kommun's own data: its version, log and rights come with it. */
export function kommunakt<U = Kommununderlag>(beskriven: Beskriven<U>): Akt {
  const { kommando: namn, mal, hem, tolka } = beskriven;
  const kommando = KOMMUNKOMMANDON.find((ett) => ett.namn === namn);
  if (kommando === undefined) throw new Error(`Kommandot ${namn} finns inte.`);
  const klart: Aktkvitto = {
    ...{ meny: hem.meny, storlek: 'sm', rubrik: beskriven.klart, sedan: [] },
    lankar: [{ vag: hem.vag, namn: `Till ${hem.namn.toLowerCase()}` }],
  };
  return akt<Underlag<U>>({
    ...{ vag: beskriven.vag, ratt: kommando.ratt, schema: beskriven.schema ?? kommando.begaran },
    hamta: async ({ lager }, { aktor }, idn) => {
      const kommun = { ...varde(await visaKommunbild(lager, aktor)), aktor, idn };
      return { kommun, eget: beskriven.underlag(kommun) };
    },
    sida: (underlag) => sidan(beskriven, underlag),
    version: ({ kommun }) => kommun.version,
    sett: ({ kommun }) => kommun.senasteHandelse,
    utfor: async ({ lager }, aktor, { vag, begaran, ...resten }): Promise<Svar<Utfort<unknown>>> => {
      const tolkad =
        tolka === undefined ? { ok: true as const, varde: begaran } : await tolka(begaran, { lager, aktor });
      if (!tolkad.ok) return tolkad;
      const malId = mal === undefined ? '' : (vag[mal] ?? '');
      return utforKommunkommando(lager, aktor, { kommando, malId, begaran: tolkad.varde, ...resten });
    },
    kvitto: ({ eget }) => ({
      ...klart,
      ...(beskriven.utfall === undefined ? {} : { text: beskriven.utfall(eget) }),
    }),
    borta: klart,
    andrat: async ({ lager }, aktor, { sett }) =>
      varde(await andratIKommunen(lager, aktor, { sedan: sett, antal: FLEST_ANDRINGAR })).map(({ handelse, tid }) => ({
        ...{ nar: svenskTid(tid), vad: kommunhandelsetext(handelse), vem: null },
      })),
  });
}

const sidan = <U>(beskriven: Beskriven<U>, { kommun, eget }: Underlag<U>): Aktsida => ({
  ...{ meny: beskriven.hem.meny, storlek: 'sm', tillbaka: beskriven.hem.vag },
  smulor: [
    { vag: beskriven.hem.vag, namn: beskriven.hem.namn },
    { vag: `/${medIdn(beskriven.vag, kommun.idn)}`, namn: beskriven.namn },
  ],
  rubrik: beskriven.rubrik(eget),
  ingress: beskriven.ingress?.(eget),
  ...{ falt: beskriven.falt(eget), sedan: beskriven.sedan, knapp: beskriven.namn },
});

const medIdn = (vag: string, idn: Vagvarden): string => vag.replaceAll(/:(\w+)/g, (_, namn: string) => idn[namn] ?? '');
