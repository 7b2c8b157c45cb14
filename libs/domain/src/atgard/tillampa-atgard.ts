import type { AtgardHandelse } from '../revisionsarende/handelser';
import type { Datum } from '../kalender';
import type { Ansvar, Atgard, Bevis, Delegering, Forekomst, LagtBevis, Verifiering } from './atgard';

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

type Lagda = Readonly<{ befattningId: string; avPersonId: string; bevis: readonly Bevis[]; datum: Datum }>;

const medBevis = (atgard: Atgard, { befattningId, avPersonId, bevis, datum }: Lagda): readonly LagtBevis[] => [
  ...atgard.bevis,
  ...bevis.map((ett, i) => ({ ...ett, nummer: atgard.bevis.length + i + 1, befattningId, avPersonId, datum })),
];

/** Only a recurring åtgärd keeps its occurrences: another has one, which is itself. */
const medForekomst = (atgard: Atgard, verifiering: Verifiering): readonly Forekomst[] =>
  atgard.aterkommer === null || atgard.klartDatum === null
    ? atgard.forekomster
    : [...atgard.forekomster, { klartDatum: atgard.klartDatum, verifiering }];

/** The same posts begin anew, and have already said yes to all of it. */
const nastaForekomst = (atgard: Atgard, verifiering: Verifiering, klartDatum: Datum): Atgard => ({
  ...atgard,
  status: 'ACCEPTERAD',
  klartDatum,
  tilldelad: verifiering.datum,
  ansvar: atgard.ansvar.map((del) => ({ ...del, klar: null })),
  forekomster: medForekomst(atgard, verifiering),
});

/** The work goes back to the post that answers for it; to all of them when none is named. */
const utanUtforare = ({ delegeringar }: Atgard, datum: Datum, befattningId?: string): readonly Delegering[] =>
  delegeringar.map((d) =>
    d.tom === null && (befattningId === undefined || d.befattningId === befattningId) ? { ...d, tom: datum } : d,
  );

const TILLAMPARE: Tillampare = {
  atgardTilldelad: (a, h) => ({
    ...a,
    status: 'TILLDELAD',
    ansvar: h.ansvariga.map(nyttAnsvar),
    delegeringar: utanUtforare(a, h.datum),
    klartDatum: h.klartDatum,
    foljsUpp: h.foljsUpp,
    aterkommer: h.aterkommer,
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
  atgardDelegerad: (a, { befattningId, utforare, datum }) => ({
    ...a,
    delegeringar: [...utanUtforare(a, datum, befattningId), { befattningId, utforare, sedan: datum, tom: null }],
  }),
  delegeringAvslutad: (a, { befattningId, datum }) => ({ ...a, delegeringar: utanUtforare(a, datum, befattningId) }),
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
    blockering: { orsak: h.orsak, vantarPa: h.vantarPa, sedan: h.datum, kontrolleras: h.kontrolleras },
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
    const klar = { datum: h.datum, avPersonId: h.avPersonId };
    const ansvar = medAnsvar(a, h.befattningId, (del) => ({ ...del, klar }));
    const alla = ansvar.every((del) => del.klar !== null);
    const inblandade = med(a.inblandade, h.avPersonId);
    return {
      ...a,
      ansvar,
      inblandade,
      bevis: medBevis(a, h),
      blockering: alla ? null : a.blockering,
      status: alla ? 'KLARMARKERAD' : igang(a, 'PAGAR'),
    };
  },
  bevisLagt: (a, h) => ({ ...a, bevis: medBevis(a, h), inblandade: med(a.inblandade, h.avPersonId) }),
  atgardVerifierad: (a, h) => {
    const verifiering = { datum: h.datum, avPersonId: h.avPersonId, kommentar: h.kommentar };
    if (h.nastaForekomst !== null) return nastaForekomst(a, verifiering, h.nastaForekomst);
    const effektkontroll = h.effektSenast === null ? null : { senast: h.effektSenast, utfall: null };
    return { ...a, status: 'VERIFIERAD', verifiering, effektkontroll, forekomster: medForekomst(a, verifiering) };
  },
  atgardUnderkand: (a) => ({ ...a, status: 'PAGAR', ansvar: a.ansvar.map((del) => ({ ...del, klar: null })) }),
  atgardFoljdUpp: (a, h) => ({
    ...a,
    foljsUpp: h.nasta,
    uppfoljningar: [...a.uppfoljningar, { datum: h.datum, avPersonId: h.avPersonId, text: h.text }],
  }),
  effektKontrollerad: (a, h) => {
    const utfall = { datum: h.datum, avPersonId: h.avPersonId, uppnadd: h.uppnadd, text: h.text };
    return { ...a, effektkontroll: { senast: a.effektkontroll?.senast ?? h.datum, utfall } };
  },
  atgardSammanslagen: (a, h) => ({
    ...a,
    status: 'SAMMANSLAGEN',
    sammanslagenMed: h.tillAtgardId,
    avslut: { skal: h.skal, datum: h.datum },
  }),
  atgardTogOver: (a, h) => ({
    ...a,
    rekommendationIds: [...new Set([...a.rekommendationIds, ...h.rekommendationIds])],
  }),
  atgardAteroppnad: (a, h) => ({
    ...a,
    status: 'TILLDELAD',
    ansvar: a.ansvar.map((del) => nyttAnsvar(del.befattningId)),
    delegeringar: utanUtforare(a, h.datum),
    klartDatum: h.klartDatum,
    tilldelad: h.datum,
    blockering: null,
    verifiering: null,
    effektkontroll: null,
    avslut: null,
    ateroppningar: [...a.ateroppningar, { datum: h.datum, skal: h.skal, varVerifierad: a.verifiering }],
  }),
  atgardAvslutadUtanAtgard: (a, h) => ({
    ...a,
    status: 'AVSLUTAD_UTAN_ATGARD',
    avslut: { skal: h.skal, datum: h.datum },
  }),
};

/** The åtgärd after one event. Total: every event applies, since it was decided on the state it is applied to. */
export function tillampaPaAtgard(atgard: Atgard, handelse: AtgardHandelse): Atgard {
  // The table is typed per event; TypeScript cannot see that a union's member meets its own entry.
  const tillampare = TILLAMPARE[handelse.typ] as (a: Atgard, h: AtgardHandelse) => Atgard;
  return tillampare(atgard, handelse);
}

export const arAtgardHandelse = (handelse: Readonly<{ typ: string }>): handelse is AtgardHandelse =>
  Object.hasOwn(TILLAMPARE, handelse.typ);
