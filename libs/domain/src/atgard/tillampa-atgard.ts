import type { AtgardHandelse } from '../revisionsarende/handelser';
import type { Ansvar, Atgard } from './atgard';

type Tillampare = {
  readonly [T in AtgardHandelse['typ']]: (a: Atgard, h: Extract<AtgardHandelse, { typ: T }>) => Atgard;
};

const nyttAnsvar = (befattningId: string): Ansvar => ({ befattningId, accepterad: null, klar: null });

const medAnsvar = (atgard: Atgard, befattningId: string, andra: (a: Ansvar) => Ansvar): readonly Ansvar[] =>
  atgard.ansvar.map((ansvar) => (ansvar.befattningId === befattningId ? andra(ansvar) : ansvar));

const med = (personer: readonly string[], person: string): readonly string[] =>
  personer.includes(person) ? personer : [...personer, person];

/** Work has begun once anybody has accepted or reported; a blocked åtgärd stays blocked until that is lifted. */
const igang = (atgard: Atgard, till: Atgard['status']): Atgard['status'] =>
  atgard.status === 'BLOCKERAD' ? 'BLOCKERAD' : till;

const TILLAMPARE: Tillampare = {
  atgardTilldelad: (a, h) => ({
    ...a,
    status: 'TILLDELAD',
    ansvar: h.ansvariga.map(nyttAnsvar),
    klartDatum: h.klartDatum,
    tilldelad: h.datum,
    avbojning: null,
  }),
  atgardAccepterad: (a, h) => {
    const ansvar = medAnsvar(a, h.befattningId, (del) => ({ ...del, accepterad: h.datum }));
    const alla = ansvar.every((del) => del.accepterad !== null);
    return { ...a, ansvar, status: alla && a.status === 'TILLDELAD' ? 'ACCEPTERAD' : a.status };
  },
  atgardAvbojd: (a, h) => ({
    ...a,
    status: 'AVBOJD',
    avbojning: { skal: h.skal, befattningId: h.befattningId, datum: h.datum },
  }),
  atgardRapporterad: (a, h) => ({
    ...a,
    status: igang(a, 'PAGAR'),
    inblandade: med(a.inblandade, h.avPersonId),
    rapporter: [
      ...a.rapporter,
      { datum: h.datum, befattningId: h.befattningId, avPersonId: h.avPersonId, text: h.text },
    ],
  }),
  atgardBlockerad: (a, h) => ({
    ...a,
    status: 'BLOCKERAD',
    blockering: { orsak: h.orsak, vantarPa: h.vantarPa, sedan: h.datum },
  }),
  blockeringHavd: (a) => ({ ...a, status: 'PAGAR', blockering: null }),
  atgardOmplanerad: (a, h) => ({
    ...a,
    klartDatum: h.till,
    omplaneringar: [
      ...a.omplaneringar,
      { fran: h.fran, till: h.till, skal: h.skal, godkandAv: h.godkandAv, datum: h.datum },
    ],
  }),
  atgardKlarmarkerad: (a, h) => {
    const klar = { datum: h.datum, avPersonId: h.avPersonId, bevis: h.bevis };
    const ansvar = medAnsvar(a, h.befattningId, (del) => ({ ...del, klar }));
    const alla = ansvar.every((del) => del.klar !== null);
    const inblandade = med(a.inblandade, h.avPersonId);
    return {
      ...a,
      ansvar,
      inblandade,
      blockering: alla ? null : a.blockering,
      status: alla ? 'KLARMARKERAD' : igang(a, 'PAGAR'),
    };
  },
  atgardVerifierad: (a, h) => ({
    ...a,
    status: 'VERIFIERAD',
    verifiering: { datum: h.datum, avPersonId: h.avPersonId, kommentar: h.kommentar },
  }),
  atgardUnderkand: (a) => ({ ...a, status: 'PAGAR', ansvar: a.ansvar.map((del) => ({ ...del, klar: null })) }),
  atgardAvslutadUtanAtgard: (a, h) => ({ ...a, status: 'AVSLUTAD_UTAN_ATGARD', avslutsskal: h.skal }),
};

/** The åtgärd after one event. Total: every event applies, since it was decided on the state it is applied to. */
export function tillampaPaAtgard(atgard: Atgard, handelse: AtgardHandelse): Atgard {
  // The table is typed per event; TypeScript cannot see that a union's member meets its own entry.
  const tillampare = TILLAMPARE[handelse.typ] as (a: Atgard, h: AtgardHandelse) => Atgard;
  return tillampare(atgard, handelse);
}

export const arAtgardHandelse = (handelse: Readonly<{ typ: string }>): handelse is AtgardHandelse =>
  Object.hasOwn(TILLAMPARE, handelse.typ);
