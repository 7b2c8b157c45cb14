import { nyAtgard } from '../atgard/ny-atgard';
import { arAtgardHandelse, tillampaPaAtgard } from '../atgard/tillampa-atgard';
import type { ArendeHandelse, ArendeInkommet, AtgardHandelse } from './handelser';
import { inkommetArende } from './inkommet';
import { sammaBemotande } from './skriv-bemotande';
import { medNyPlan } from './svar-status';
import type { Anstandsbegaran, Komplettering, Organremiss, RevisionsArende, Uppehall } from './tillstand';

type SvarHandelse = Exclude<ArendeHandelse, AtgardHandelse | ArendeInkommet>;
type Tillampare = {
  readonly [T in SvarHandelse['typ']]: (a: RevisionsArende, h: Extract<SvarHandelse, { typ: T }>) => RevisionsArende;
};

const oppenKomplettering = (k: Komplettering): boolean => k.svar !== null && k.mottagen === null;

const besvaraBegaran = (
  anstand: readonly Anstandsbegaran[],
  besked: NonNullable<Anstandsbegaran['besked']>,
): readonly Anstandsbegaran[] => anstand.map((en) => (en.besked === null ? { ...en, besked } : en));

const medOrganremiss = (a: RevisionsArende, id: string, nytt: Partial<Organremiss>): RevisionsArende => ({
  ...a,
  organremisser: a.organremisser.map((remiss) => (remiss.id === id ? { ...remiss, ...nytt } : remiss)),
});

/** A bordläggning keeps the signed text and waits for another meeting; an återremiss begins anew. */
const uppehallet = (a: RevisionsArende, uppehall: Uppehall): RevisionsArende => {
  const utanMote = {
    ...a,
    uppehall: [...a.uppehall, uppehall],
    plan: null,
    planUtanMoteSedan: uppehall.datum,
    kallad: null,
  };
  return uppehall.slag === 'BORDLAGGNING'
    ? { ...utanMote, svarStatus: 'BORDLAGD' }
    : { ...utanMote, svarStatus: 'ATERREMITTERAD', underskrift: null, utskott: null };
};

const TILLAMPARE: Tillampare = {
  javAnmalt: (a, { personId }) => ({ ...a, javiga: [...a.javiga, personId] }),
  javHavt: (a, { personId }) => ({ ...a, javiga: a.javiga.filter((id) => id !== personId) }),
  gemensamtIngatt: (a, { datum }) => ({ ...a, gemensamtSedan: datum }),
  gemensamtLamnat: (a) => ({ ...a, gemensamtSedan: null }),
  arendeBekraftat: (a, { overlamningsdag, datum, avPersonId }) => ({
    ...a,
    bekraftelser: [...a.bekraftelser, { overlamningsdag, datum, avPersonId }],
  }),
  arendeOverflyttat: (a, h) => ({
    ...a,
    organId: h.tillOrganId,
    tidigareOrgan: [...a.tidigareOrgan, { organId: h.franOrganId, tom: h.datum }],
  }),
  arendeRegistrerat: (a, h) => ({
    ...a,
    svarStatus: a.slag === 'KANNEDOM' ? 'KANNEDOM' : 'REGISTRERAD',
    dnr: h.dnr,
    registrerad: h.datum,
  }),
  rekommendationDelad: (a, h) => ({
    ...a,
    rekommendationer: a.rekommendationer.map((r) => (r.id === h.rekommendationId ? { ...r, delar: h.delar } : r)),
  }),
  planFaststalld: (a, h) => ({
    ...a,
    svarStatus: medNyPlan(a.svarStatus),
    plan: h.plan,
    planUtanMoteSedan: null,
    handlaggare: h.handlaggare,
  }),
  planOmraknad: (a, h) => ({
    ...a,
    plan: h.plan,
    planUtanMoteSedan: h.plan === null ? h.datum : null,
    omrakningar: [...a.omrakningar, { datum: h.datum, orsak: h.orsak, andrat: h.andrat }],
  }),
  anstandBegart: (a, { typ: _typ, anstandId, ...h }) => ({
    ...a,
    anstand: [...a.anstand, { ...h, id: anstandId, besked: null }],
  }),
  anstandBeviljat: (a, { frist }) => ({
    ...a,
    frister: [...a.frister, frist],
    anstand: besvaraBegaran(a.anstand, { utfall: 'BEVILJAT', datum: frist.beslutad, kalla: frist.kalla }),
  }),
  anstandAvslaget: (a, { datum, kalla }) => ({
    ...a,
    anstand: besvaraBegaran(a.anstand, { utfall: 'AVSLAGET', datum, kalla }),
  }),
  revisorernaPaminde: (a, { datum, kalla }) => ({
    ...a,
    revisorspaminnelser: [...a.revisorspaminnelser, { datum, kalla }],
  }),
  remissSkickad: (a, { typ: _typ, remissId, ...h }) => ({
    ...a,
    svarStatus: 'UNDER_BEREDNING',
    remisser: [...a.remisser, { ...h, id: remissId, svar: null }],
  }),
  remissBesvarad: (a, h) => ({
    ...a,
    remisser: a.remisser.map((remiss) =>
      remiss.id === h.remissId
        ? { ...remiss, svar: { text: h.text, datum: h.datum, avPersonId: h.avPersonId } }
        : remiss,
    ),
  }),
  organremissSkickad: (a, { typ: _typ, remissId, ...h }) => ({
    ...a,
    svarStatus: 'UNDER_BEREDNING',
    organremisser: [...a.organremisser, { ...h, id: remissId, utfall: null }],
  }),
  organremissForlangd: (a, { remissId, svarSenast }) => medOrganremiss(a, remissId, { svarSenast }),
  organremissAvgjord: (a, { remissId, utfall }) => medOrganremiss(a, remissId, { utfall }),
  remissAterkallad: (a, { datum, skal }) => ({
    ...a,
    overordnat: a.overordnat === null ? null : { ...a.overordnat, aterkallad: { datum, skal } },
  }),
  bemotandeSkrivet: (a, h) => ({
    ...a,
    bemotanden: [...a.bemotanden.filter((b) => !sammaBemotande(h.bemotande)(b)), h.bemotande],
  }),
  yttrandeUndertecknat: (a, h) => ({
    ...a,
    svarStatus: 'KLAR_FOR_BEREDNING',
    underskrift: { datum: h.datum, overstyrning: h.overstyrning },
  }),
  utskottBehandlat: (a, h) => ({
    ...a,
    svarStatus: 'HOS_UTSKOTT',
    utskott: { paragraf: h.paragraf, datum: h.datum, forslag: h.forslag, andrat: h.andrat },
  }),
  arendeUppehallet: (a, h) => uppehallet(a, h.uppehall),
  arendeKallat: (a, h) => ({ ...a, svarStatus: 'KALLAD', kallad: h.datum }),
  beslutFattat: (a, h) => ({
    ...a,
    svarStatus: 'BESLUTAD',
    beslut: h.beslut,
    yttrandeversioner: h.yttrandeversioner,
    // What lost is kept in its version; the answers that go out are written from what was adopted.
    bemotanden: h.beslut.antaget === 'YRKANDET' ? [] : a.bemotanden,
  }),
  beslutAnmalt: (a, { paragraf, datum }) => ({
    ...a,
    beslut: a.beslut === null ? null : { ...a.beslut, anmald: { paragraf, datum } },
  }),
  atgardBeslutad: (a, h) => ({ ...a, atgarder: [...a.atgarder, nyAtgard(h)] }),
  protokollJusterat: (a, h) => ({
    ...a,
    svarStatus: 'JUSTERAD',
    justering: { datum: h.datum, omedelbar: h.omedelbar, anslagSenast: h.anslagSenast },
  }),
  protokollAnslaget: (a, h) => ({ ...a, anslag: h.anslag }),
  svarExpedierat: (a, h) => ({
    ...a,
    svarStatus: 'EXPEDIERAD',
    expedieringar: [...a.expedieringar, { datum: h.datum, mottagare: h.mottagare, satt: h.satt }],
    // The organ that asked has the yttrande in its own case the same moment (ADR 27); revisorerna say when they have it.
    svarMottaget: a.slag === 'REMISS' ? (a.svarMottaget ?? h.datum) : a.svarMottaget,
  }),
  svarMottaget: (a, h) => ({
    ...a,
    svarStatus: 'MOTTAGEN_AV_REVISORERNA',
    // A late or repeated receipt never moves the day the reply first arrived (domain 2.3).
    svarMottaget: a.svarMottaget ?? h.datum,
    kompletteringar: a.kompletteringar.map((k) => (oppenKomplettering(k) ? { ...k, mottagen: h.datum } : k)),
  }),
  kompletteringBegard: (a, h) => ({
    ...a,
    svarStatus: 'KOMPLETTERING_BEGARD',
    godtagen: null,
    frister: [...a.frister, h.frist],
    kompletteringar: [
      ...a.kompletteringar,
      {
        id: h.kompletteringId,
        fraga: h.fraga,
        begard: h.begard,
        senast: h.frist.svarSenast,
        svar: null,
        mottagen: null,
      },
    ],
  }),
  kompletteringLamnad: (a, h) => ({
    ...a,
    svarStatus: 'EXPEDIERAD',
    expedieringar: [...a.expedieringar, { datum: h.datum, mottagare: h.mottagare, satt: h.satt }],
    kompletteringar: a.kompletteringar.map((k) =>
      k.id === h.kompletteringId ? { ...k, svar: { text: h.text, datum: h.datum } } : k,
    ),
  }),
  svarGodtaget: (a, h) => ({ ...a, svarStatus: 'GODTAGEN', godtagen: h.datum }),
  aterrapporterat: (a, h) => ({
    ...a,
    aterrapporter: [
      ...a.aterrapporter,
      {
        paragraf: h.paragraf,
        datum: h.datum,
        text: h.text,
        beslut: h.beslut ?? null,
        kvarstaendeBehov: h.kvarstaendeBehov ?? null,
      },
    ],
  }),
  arendeAvslutat: (a, h) => ({
    ...a,
    svarStatus: 'AVSLUTAD',
    avslut: {
      ...{ paragraf: h.paragraf, skal: null, datum: h.datum, narAvslutat: h.tid },
      uppfoljningAr: h.uppfoljningAr,
    },
  }),
  arendeAnmalt: (a, h) => ({
    ...a,
    svarStatus: 'AVSLUTAD',
    avslut: { paragraf: h.paragraf, skal: null, datum: h.datum, narAvslutat: h.tid, uppfoljningAr: null },
  }),
  arendeAvskrivet: (a, h) => ({
    ...a,
    svarStatus: 'AVSKRIVEN',
    avslut: { paragraf: null, skal: h.skal, datum: h.datum, narAvslutat: h.tid, uppfoljningAr: null },
  }),
};

/**
 * The case after one event. The first event of a log is `arendeInkommet`; anything else on nothing is a broken log.
 * Throws `TrasigHandelselogg` then.
 */
export function tillampa(arende: RevisionsArende | null, handelse: ArendeHandelse): RevisionsArende {
  if (handelse.typ === 'arendeInkommet') return inkommetArende(handelse);
  if (arende === null) throw new TrasigHandelselogg(handelse.typ);
  if (arAtgardHandelse(handelse)) return medAtgard(arende, handelse);
  // See tillampaPaAtgard: the table is typed per event.
  const tillampare = TILLAMPARE[handelse.typ] as (a: RevisionsArende, h: SvarHandelse) => RevisionsArende;
  return tillampare(arende, handelse);
}

/** The case after a whole log, in order. */
export function tillampaAlla(arende: RevisionsArende | null, handelser: readonly ArendeHandelse[]): RevisionsArende {
  const sist = handelser.reduce<RevisionsArende | null>(tillampa, arende);
  if (sist === null) throw new TrasigHandelselogg('tom logg');
  return sist;
}

function medAtgard(arende: RevisionsArende, handelse: AtgardHandelse): RevisionsArende {
  return {
    ...arende,
    atgarder: arende.atgarder.map((a) => (a.id === handelse.atgardId ? tillampaPaAtgard(a, handelse) : a)),
  };
}

/** The event log cannot be folded: an operator must look. Level: error. */
export class TrasigHandelselogg extends Error {
  override readonly name = 'TrasigHandelselogg';
  constructor(typ: string) {
    super(`Händelseloggen börjar inte med arendeInkommet utan ${typ}.`);
  }
}
