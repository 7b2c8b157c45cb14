import type { Hinder } from '../hinder';
import { dagarMellan, svensktDatum, type Datum } from '../kalender';

/** One deadline for the reply, as it stood after one decision. The list only grows (domain 2.3; KL sets no reply period). */
export type Frist = Readonly<{
  /** The whole day counts, Europe/Stockholm. */
  svarSenast: Datum;
  slag: 'URSPRUNGLIG' | 'ANSTAND' | 'KOMPLETTERING';
  beslutad: Datum;
  /** Whoever waits for the reply, and nobody else: the nämnd never grants itself more time (domain 2.3, ADR 27). */
  beslutadAv: 'REVISORERNA' | 'FRAGANDE_ORGAN';
  /** The received document that sets it: the missiv, or revisorernas answer (V15). */
  kalla: string;
}>;

export type Frister = readonly [Frist, ...Frist[]];

export const ursprungligFrist = (frister: Frister): Frist => frister[0];

/** The frist for the reply itself: the last one granted. A komplettering has its own and moves nothing. */
export const gallandeFrist = (frister: Frister): Frist =>
  frister.filter((frist) => frist.slag !== 'KOMPLETTERING').at(-1) ?? frister[0];

/** How the reply stands against one frist: days late, 0 when in time, counted to today while it has not arrived. */
export type Fristmatt = Readonly<{ svarSenast: Datum; dagarSen: number }>;

/** Both measures that the nämnd and revisorerna ask for: what anstånd gave, and what is still late (domain 2.3). */
export type Fristlage = Readonly<{ motUrsprunglig: Fristmatt; motGallande: Fristmatt; anstandDagar: number }>;

export function fristlage(frister: Frister, svarMottaget: Datum | null, idag: Datum): Fristlage {
  const framme = svarMottaget ?? idag;
  const matt = ({ svarSenast }: Frist): Fristmatt => ({
    svarSenast,
    dagarSen: Math.max(0, dagarMellan(svarSenast, framme)),
  });
  const forsta = ursprungligFrist(frister);
  const sista = gallandeFrist(frister);
  return {
    motUrsprunglig: matt(forsta),
    motGallande: matt(sista),
    anstandDagar: dagarMellan(forsta.svarSenast, sista.svarSenast),
  };
}

/** More time is a later day than the one that holds. */
export function inteSenareAn(gallande: Datum, ny: Datum, fix: string): Hinder[] {
  if (ny > gallande) return [];
  return [
    {
      kod: 'NY_FRIST_INTE_SENARE',
      text: `Den nya dagen ${svensktDatum(ny)} är inte senare än ${svensktDatum(gallande)}.`,
      fix,
    },
  ];
}

/** Further ahead than this is a slip of the pen, not a frist (quality E2 no. 23). */
const LANGST_FRIST_AR = 5;

/** Refuses a day that lies years after the decision that sets it. */
export function rimligFrist(svarSenast: Datum, beslutad: Datum): Hinder[] {
  if (Number(svarSenast.slice(0, 4)) - Number(beslutad.slice(0, 4)) <= LANGST_FRIST_AR) return [];
  return [
    {
      kod: 'FRIST_FOR_LANGT_BORT',
      text: `Svar senast ${svensktDatum(svarSenast)} ligger mer än ${String(LANGST_FRIST_AR)} år efter beslutet om den.`,
      fix: 'Kontrollera svarsdagen i revisorernas brev.',
    },
  ];
}
