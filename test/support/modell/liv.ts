import { ARENDEKOMMANDON } from '#application';
import * as d from '#domain';
import type { ArendeHandelse, RevisionsArende, Sammanhang, Tidpunkt, Utfall } from '#domain';
import { personen, POSTER, taEmot } from '../situationer';
import { ATGARDSFORSOK } from './atgardsforsok';
import { BEREDNINGSFORSOK, GRANNE } from './beredningsforsok';
import type { Forsok, Forsoksmallar } from './forsok';
import type { Slump } from './slump';
import { FRISTFORSOK, SVARSFORSOK } from './svarsforsok';
import { GRANNEN, forstaVarlden, type Varld } from './varld';

/** How every command is tried. A command without an entry is one that no sequence ever reaches; a test names it. */
export const FORSOK: Forsoksmallar = { ...BEREDNINGSFORSOK, ...FRISTFORSOK, ...SVARSFORSOK, ...ATGARDSFORSOK };

const KOMMANDON = new Map(ARENDEKOMMANDON.map((kommando) => [kommando.namn, kommando]));

/** The events of a life, newest first, so that lives that begin alike share them. */
export type Logg = Readonly<{ handelser: readonly ArendeHandelse[]; tidigare: Logg }> | null;

/** One case and its surroundings at a moment: never changed, so that a life can go on in many ways from here. */
export type Liv = Readonly<{
  arende: RevisionsArende;
  logg: Logg;
  varld: Varld;
  /** `avstand` of the last step taken in each series of reminders. */
  gjorda: ReadonlyMap<string, number>;
  /** When anything last changed that a reminder follows from: later steps are said on their minute. */
  andrat: Tidpunkt;
  /** Who has worked on each åtgärd, as the events told it. */
  arbetat: ReadonlyMap<string, readonly string[]>;
}>;

const OVERORDNAT = { arendeId: 'fragan', organId: GRANNEN, remissId: 'remiss', fraga: 'Vad gör ni?', aterkallad: null };

export const kl = (dag: d.Datum, klockslag = '10:00'): Tidpunkt => d.tidpunktIStockholm(dag, klockslag);

/** What comes from revisorerna, or the same matter as a question from another nämnd. */
export function nyttLiv(slag: RevisionsArende['slag'] = 'SVAR'): Liv {
  const utfall = taEmot(slag === 'REMISS' ? {} : { slag });
  if (!utfall.ok) throw new Error('Brevet togs inte emot.');
  const handelser = utfall.handelser.map((h) => (slag === 'REMISS' ? { ...h, slag, overordnat: OVERORDNAT } : h));
  return {
    arende: d.tillampaAlla(null, handelser),
    logg: { handelser, tidigare: null },
    varld: forstaVarlden,
    gjorda: new Map(),
    andrat: kl(forstaVarlden.idag),
    arbetat: new Map(),
  };
}

/** All events of a life from the first on. */
export function handelserna(logg: Logg): readonly ArendeHandelse[] {
  const delar: (readonly ArendeHandelse[])[] = [];
  for (let del = logg; del !== null; del = del.tidigare) delar.push(del.handelser);
  const alla: ArendeHandelse[] = [];
  for (const del of delar.reverse()) alla.push(...del);
  return alla;
}

let nummer = 0;

export const sammanhang = ({ arende, varld }: Liv, personId: string): Sammanhang => ({
  ...varld,
  nu: kl(varld.idag),
  personId,
  befattningId: null,
  organisation: d.utanJaviga(varld.organisation, arende),
  nyttId: () => `id-${String((nummer += 1))}`,
});

const NAMN = Object.keys(FORSOK);

/** A command that is likely to be allowed now, the main path more often; now and then any of them. */
export function valjKommando(arende: RevisionsArende, slump: Slump): string {
  if (slump.enPa(20)) return slump.av(NAMN) ?? 'registrera';
  const mojliga = NAMN.filter((namn) => FORSOK[namn]?.nar(arende));
  const vikter = mojliga.map((namn) => FORSOK[namn]?.vikt ?? 4);
  let kvar = slump.tal(1000) * (vikter.reduce((a, b) => a + b, 0) / 1000);
  const traff = mojliga.findIndex((_, plats) => (kvar -= vikter[plats] ?? 0) < 0);
  return mojliga[traff] ?? 'anmalJav';
}

/** What the product's own table of commands decides about the attempt. */
export function besluta(liv: Liv, namn: string, forsok: Forsok): Utfall<ArendeHandelse> {
  const kommando = KOMMANDON.get(namn);
  if (kommando === undefined) throw new Error(`Kommandot ${namn} finns inte.`);
  const ovriga = liv.arende.gemensamtSedan === null ? [] : [grannen(liv.arende)];
  const underlag = { atgardId: '', remissId: '', sammantrade: null, ovriga, ...forsok };
  return kommando.besluta(liv.arende, underlag, sammanhang(liv, vem(liv, forsok)));
}

/** The other nämnd has answered the first recommendation, in its own words. */
const grannen = (arende: RevisionsArende): RevisionsArende => ({
  ...arende,
  id: GRANNE,
  bemotanden: [
    {
      ...{ rekommendationId: 'r1', delId: null, stallningstagande: 'INSTAMMER' },
      ...{ text: 'Nämnderna svarar tillsammans.', egenRubrik: true, atgarder: [] },
    },
  ],
});

/** Who acts, unless the one named is jävig. */
const vem = ({ arende }: Liv, { personId }: Forsok): string =>
  personId === undefined || arende.javiga.includes(personId) ? personen(POSTER.jurist) : personId;

/** The life with these events in it. */
export function med(liv: Liv, handelser: readonly ArendeHandelse[]): Liv {
  if (handelser.length === 0) return liv;
  return {
    ...liv,
    arende: d.tillampaAlla(liv.arende, handelser),
    logg: { handelser, tidigare: liv.logg },
    andrat: kl(liv.varld.idag),
    arbetat: handelser.reduce(noteraArbete, liv.arbetat),
  };
}

function noteraArbete(arbetat: Liv['arbetat'], handelse: ArendeHandelse): Liv['arbetat'] {
  const arbete = ['atgardRapporterad', 'atgardKlarmarkerad', 'bevisLagt'].includes(handelse.typ);
  if (!arbete || !('avPersonId' in handelse) || !('atgardId' in handelse)) return arbetat;
  const { atgardId, avPersonId } = handelse;
  return new Map(arbetat).set(atgardId, [...(arbetat.get(atgardId) ?? []), avPersonId]);
}
