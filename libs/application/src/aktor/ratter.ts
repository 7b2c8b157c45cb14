import type { Roll } from '#domain';
import type { Aktor, Rollinnehav } from './aktor';

/**
 * How far a right reaches. ORGAN: cases of the organ where the post is, or of all organs by a grant. EGEN: what lies on
 * the person's own post, which the decision itself checks. KOMMUN: everywhere in the kommun.
 */
type Omfang = 'ORGAN' | 'EGEN' | 'KOMMUN';

const DRIVER: readonly Roll[] = ['FORVALTNINGSJURIST', 'HANDLAGGARE'];
const CHEFER: readonly Roll[] = ['AVDELNINGSCHEF', 'FORVALTNINGSCHEF'];
const BEREDER: readonly Roll[] = ['NAMNDSEKRETERARE', ...DRIVER, ...CHEFER, 'ORDFORANDE'];
const FORVALTNINGEN: readonly Roll[] = ['REGISTRATOR', ...BEREDER];
const ALLA: readonly Roll[] = [...FORVALTNINGEN, 'ENHETSCHEF', 'REVISOR', 'KS_KANSLI', 'SYSTEMADMINISTRATOR'];

/** The one table of rights (domain 5.2, design 9). A route names a right; a right names roles and how far they reach. */
export const RATTER = {
  'granskning.registrera': { roller: ['REGISTRATOR', 'FORVALTNINGSJURIST'], omfang: 'KOMMUN' },
  'granskning.las': { roller: ALLA.filter((roll) => roll !== 'SYSTEMADMINISTRATOR'), omfang: 'KOMMUN' },
  // Those whose letters, and whose tasks, it is about: what bolag and kommunalförbund have answered (KL 6:1, ADR 28).
  'extern.folj': { roller: ['REGISTRATOR', 'FORVALTNINGSJURIST', 'KS_KANSLI'], omfang: 'KOMMUN' },
  'organisation.las': { roller: ALLA, omfang: 'KOMMUN' },
  'kalender.andra': { roller: ['SYSTEMADMINISTRATOR'], omfang: 'KOMMUN' },
  'organ.andra': { roller: ['SYSTEMADMINISTRATOR', 'KS_KANSLI'], omfang: 'KOMMUN' },
  'befattning.andra': { roller: ['SYSTEMADMINISTRATOR'], omfang: 'KOMMUN' },
  // Everybody for their own post and their own days; the administrator for all.
  'ersattare.ange': { roller: ALLA, omfang: 'EGEN' },
  'ledighet.ange': { roller: ALLA, omfang: 'EGEN' },
  'kalender.prenumerera': { roller: ALLA, omfang: 'EGEN' },
  'stegar.las': { roller: ALLA.filter((roll) => roll !== 'REVISOR'), omfang: 'KOMMUN' },
  // Policy is the kommun's, and KS-kansliet decides it.
  'stegar.andra': { roller: ['KS_KANSLI', 'SYSTEMADMINISTRATOR'], omfang: 'KOMMUN' },
  'brev.las': { roller: ['SYSTEMADMINISTRATOR'], omfang: 'KOMMUN' },
  'kommunlogg.las': { roller: ['SYSTEMADMINISTRATOR', 'KS_KANSLI'], omfang: 'KOMMUN' },
  'uppgifter.las': { roller: ALLA, omfang: 'KOMMUN' },
  'publicering.las': { roller: [...FORVALTNINGEN, 'REVISOR', 'KS_KANSLI'], omfang: 'KOMMUN' },
  'arende.lista': { roller: [...FORVALTNINGEN, 'KS_KANSLI'], omfang: 'ORGAN' },
  // Drafts are the own nämnd's: KS-kansliet sees status in the list, and what has been expedierat (domain 5.2).
  'arende.las': { roller: [...BEREDER, 'ENHETSCHEF'], omfang: 'EGEN' },
  'arende.lasAllt': { roller: BEREDER, omfang: 'ORGAN' },
  // What the nämnd adopted, across cases. KS has the overview, in numbers.
  'atgard.lista': { roller: BEREDER, omfang: 'ORGAN' },
  // What the nämnd gets, and nothing of a draft.
  'rapport.las': { roller: [...BEREDER, 'KS_KANSLI'], omfang: 'ORGAN' },
  // Only the one who takes over: it is theirs to say that they have.
  'overlamning.kvittera': { roller: ['ORDFORANDE'], omfang: 'ORGAN' },
  'oversikt.las': { roller: ['KS_KANSLI'], omfang: 'KOMMUN' },
  'arende.registrera': { roller: ['REGISTRATOR', 'NAMNDSEKRETERARE', 'FORVALTNINGSJURIST'], omfang: 'ORGAN' },
  'plan.faststall': { roller: ['NAMNDSEKRETERARE', 'FORVALTNINGSJURIST'], omfang: 'ORGAN' },
  'sammantrade.andra': {
    roller: ['NAMNDSEKRETERARE', 'FORVALTNINGSJURIST', 'SYSTEMADMINISTRATOR'],
    omfang: 'ORGAN',
  },
  'anstand.begar': { roller: ['FORVALTNINGSJURIST', 'FORVALTNINGSCHEF', 'ORDFORANDE'], omfang: 'ORGAN' },
  'anstand.registrera': { roller: ['NAMNDSEKRETERARE', 'FORVALTNINGSJURIST', 'REVISOR'], omfang: 'ORGAN' },
  'remiss.skicka': { roller: DRIVER, omfang: 'ORGAN' },
  'remiss.svara': { roller: ['ENHETSCHEF', 'HANDLAGGARE', ...CHEFER], omfang: 'EGEN' },
  'bemotande.skriv': { roller: DRIVER, omfang: 'ORGAN' },
  // Whether the organ answers by itself or with others.
  'yttrande.dela': { roller: ['FORVALTNINGSJURIST', 'FORVALTNINGSCHEF'], omfang: 'ORGAN' },
  'yttrande.underteckna': { roller: ['FORVALTNINGSCHEF'], omfang: 'ORGAN' },
  'beredning.registrera': { roller: ['NAMNDSEKRETERARE'], omfang: 'ORGAN' },
  'beslut.registrera': { roller: ['NAMNDSEKRETERARE'], omfang: 'ORGAN' },
  'svar.kvittera': { roller: ['REVISOR', 'NAMNDSEKRETERARE'], omfang: 'ORGAN' },
  'svar.bedom': { roller: ['REVISOR'], omfang: 'ORGAN' },
  'komplettering.lamna': { roller: ['NAMNDSEKRETERARE', 'FORVALTNINGSJURIST'], omfang: 'ORGAN' },
  'atgard.besluta': { roller: ['FORVALTNINGSCHEF'], omfang: 'ORGAN' },
  'atgard.tilldela': { roller: [...DRIVER, ...CHEFER], omfang: 'ORGAN' },
  'atgard.utfor': { roller: ['ENHETSCHEF', 'HANDLAGGARE', ...CHEFER], omfang: 'EGEN' },
  'atgard.planeraOm': { roller: ['FORVALTNINGSJURIST', ...CHEFER], omfang: 'ORGAN' },
  'atgard.foljUpp': { roller: [...DRIVER, ...CHEFER], omfang: 'ORGAN' },
  'atgard.verifiera': { roller: ['FORVALTNINGSJURIST', ...CHEFER], omfang: 'ORGAN' },
  'atgard.avsluta': { roller: ['FORVALTNINGSJURIST', 'FORVALTNINGSCHEF'], omfang: 'ORGAN' },
  'arende.aterrapportera': { roller: ['NAMNDSEKRETERARE', 'FORVALTNINGSJURIST'], omfang: 'ORGAN' },
  'jav.registrera': { roller: ['NAMNDSEKRETERARE', 'FORVALTNINGSJURIST', 'FORVALTNINGSCHEF'], omfang: 'ORGAN' },
  'arende.avsluta': {
    roller: ['NAMNDSEKRETERARE', 'FORVALTNINGSJURIST', 'FORVALTNINGSCHEF', 'ORDFORANDE'],
    omfang: 'ORGAN',
  },
} as const satisfies Readonly<Record<string, Readonly<{ roller: readonly Roll[]; omfang: Omfang }>>>;

export type Ratt = keyof typeof RATTER;

/** The hat that gives the right at all, in some organ; null when none does. */
export function rollMedRatt(aktor: Aktor, ratt: Ratt): Rollinnehav | null {
  const roller: readonly Roll[] = RATTER[ratt].roller;
  return aktor.roller.find(({ roll }) => roller.includes(roll)) ?? null;
}

/** The hat that gives the right over one organ's case; null when none does. `helst`: posts that the act is about. */
export function rollMedRattIOrgan(
  aktor: Aktor,
  ratt: Ratt,
  organId: string,
  helst: readonly string[] = [],
): Rollinnehav | null {
  const { omfang } = RATTER[ratt];
  const roller: readonly Roll[] = RATTER[ratt].roller;
  const racker = (innehav: Rollinnehav): boolean =>
    omfang !== 'ORGAN' || innehav.organId === null || innehav.organId === organId;
  const giltiga = aktor.roller.filter((innehav) => roller.includes(innehav.roll) && racker(innehav));
  // The event log names the post acted from: the one that the task lies on, or else one in the case's own organ.
  const uppgiftens = giltiga.find(({ befattningId }) => befattningId !== null && helst.includes(befattningId));
  return uppgiftens ?? giltiga.find((innehav) => innehav.organId === organId) ?? giltiga[0] ?? null;
}

/** Organ whose cases the right opens; null means every organ of the kommun. */
export function organMedRatt(aktor: Aktor, ratt: Ratt): readonly string[] | null {
  const roller: readonly Roll[] = RATTER[ratt].roller;
  const giltiga = aktor.roller.filter(({ roll }) => roller.includes(roll));
  if (giltiga.some(({ organId }) => organId === null)) return null;
  return [...new Set(giltiga.flatMap(({ organId }) => (organId === null ? [] : [organId])))];
}

/** The same, when one organ is asked for: that one, or none when the right does not reach it. */
export function organIUrval(aktor: Aktor, ratt: Ratt, onskat: string | null): readonly string[] | null {
  const tillatna = organMedRatt(aktor, ratt);
  if (onskat === null) return tillatna;
  return tillatna === null || tillatna.includes(onskat) ? [onskat] : [];
}
