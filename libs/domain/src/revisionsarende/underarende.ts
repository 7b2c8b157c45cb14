import type { Hinder } from '../hinder';
import type { Datum } from '../kalender';
import type { Sammanhang } from '../sammanhang';
import type { ArendeHandelse, ArendeInkommet } from './handelser';
import { raknaOmPlanen } from './rakna-om-planen';
import type { Organremissutfall, Organyttrande, RevisionsArende } from './tillstand';

/** What an act in one case makes true in another one, which is read first; null when there is none yet. */
export type Foljd = Readonly<{
  arendeId: string;
  handelser: (annat: RevisionsArende | null) => readonly ArendeHandelse[];
}>;

/**
 * A remiss to another organ and the case it became are two authorities' records of one thing, so what one of them does
 * about it stands in both from the same moment (ADR 27). `arende` is the case after the events.
 */
export const foljder = (
  arende: RevisionsArende,
  handelser: readonly ArendeHandelse[],
  s: Sammanhang,
): readonly Foljd[] =>
  handelser.flatMap((handelse) => [...iUnderarendet(arende, handelse, s), ...iDetOverordnade(arende, handelse)]);

function iUnderarendet(arende: RevisionsArende, handelse: ArendeHandelse, s: Sammanhang): Foljd[] {
  if (handelse.typ === 'organremissSkickad') {
    return [{ arendeId: handelse.underarendeId, handelser: () => [underarendet(arende, handelse, s)] }];
  }
  if (handelse.typ === 'organremissForlangd') {
    return tillUnderarendet(arende, handelse.remissId, (annat) => medMerTid(annat, arende, handelse.svarSenast, s));
  }
  if (handelse.typ === 'organremissAvgjord') {
    return tillUnderarendet(arende, handelse.remissId, (annat) => medAterkallelse(annat, handelse.utfall));
  }
  return [];
}

function tillUnderarendet(
  arende: RevisionsArende,
  remissId: string,
  handelser: (annat: RevisionsArende) => readonly ArendeHandelse[],
): Foljd[] {
  return arende.organremisser
    .filter(({ id }) => id === remissId)
    .map(({ underarendeId }) => ({
      arendeId: underarendeId,
      handelser: (annat) => (annat === null || annat.avslut !== null ? [] : handelser(annat)),
    }));
}

/** The case that a remiss opens in the organ that was asked: the same recommendations, and the asking organ's day. */
function underarendet(
  arende: RevisionsArende,
  remiss: Extract<ArendeHandelse, { typ: 'organremissSkickad' }>,
  s: Sammanhang,
): ArendeInkommet {
  const { remissId, fraga, skickad, svarSenast } = remiss;
  return {
    typ: 'arendeInkommet',
    arendeId: remiss.underarendeId,
    granskningId: arende.granskningId,
    organId: remiss.organId,
    slag: 'REMISS',
    overordnat: { arendeId: arende.id, organId: arende.organId, remissId, fraga, aterkallad: null },
    titel: `Remiss: ${arende.titel}`,
    revisorernasDnr: arende.revisorernasDnr,
    inkommen: skickad,
    oppnad: s.nu,
    narKlartBegart: false,
    frist: {
      ...{ svarSenast, slag: 'URSPRUNGLIG', beslutad: skickad, beslutadAv: 'FRAGANDE_ORGAN' },
      kalla: franOrganet('remiss', arende, s),
    },
    rekommendationer: arende.rekommendationer.filter(({ id }) => remiss.rekommendationIds.includes(id)),
  };
}

function medMerTid(
  annat: RevisionsArende,
  arende: RevisionsArende,
  svarSenast: Datum,
  s: Sammanhang,
): readonly ArendeHandelse[] {
  const frist = {
    ...({ svarSenast, slag: 'ANSTAND', beslutad: s.idag, beslutadAv: 'FRAGANDE_ORGAN' } as const),
    kalla: franOrganet('förlängd remiss', arende, s),
  };
  const medFristen = { ...annat, frister: [...annat.frister, frist] as const };
  return [{ typ: 'anstandBeviljat', frist }, ...raknaOmPlanen(medFristen, s)];
}

const medAterkallelse = (annat: RevisionsArende, utfall: Organremissutfall): readonly ArendeHandelse[] =>
  utfall.slag === 'ATERKALLAD' && annat.svarMottaget === null
    ? [{ typ: 'remissAterkallad', datum: utfall.datum, skal: utfall.skal }]
    : [];

const franOrganet = (vad: string, { organId, dnr }: RevisionsArende, s: Sammanhang): string =>
  `${vad} från ${organnamn(organId, s)}${dnr === null ? '' : `, dnr ${dnr}`}`;

const organnamn = (organId: string, { organisation }: Sammanhang): string =>
  organisation.organ.find(({ id }) => id === organId)?.namn ?? 'organet som frågar';

function iDetOverordnade(arende: RevisionsArende, handelse: ArendeHandelse): Foljd[] {
  const { overordnat } = arende;
  const utfall = utfallet(arende, handelse);
  if (overordnat === null || utfall === null) return [];
  const { arendeId, remissId } = overordnat;
  return [
    {
      arendeId,
      handelser: (annat) =>
        annat?.organremisser.some((remiss) => remiss.id === remissId && remiss.utfall === null) === true
          ? [{ typ: 'organremissAvgjord', remissId, utfall }]
          : [],
    },
  ];
}

function utfallet(arende: RevisionsArende, handelse: ArendeHandelse): Organremissutfall | null {
  if (handelse.typ === 'arendeAvskrivet') return { slag: 'AVSKRIVEN', datum: handelse.datum, skal: handelse.skal };
  const yttrande = yttrandet(arende);
  if (handelse.typ !== 'svarExpedierat' || yttrande === null) return null;
  return { slag: 'BESVARAD', datum: handelse.datum, yttrande };
}

/** What was adopted, without the promises: they are kept on the posts of the organ that made them. */
function yttrandet({ beslut, bemotanden }: RevisionsArende): Organyttrande | null {
  if (beslut === null) return null;
  const { paragraf, lydelse } = beslut;
  return {
    ...{ paragraf, lydelse },
    bemotanden: bemotanden.map(({ rekommendationId, delId, stallningstagande, text }) => ({
      ...{ rekommendationId, delId, stallningstagande, text },
    })),
  };
}

export const aterkallad = (remissId: string, datum: Datum, skal: string): ArendeHandelse => ({
  ...{ typ: 'organremissAvgjord', remissId },
  utfall: { slag: 'ATERKALLAD', datum, skal },
});

/** A case that ends waits for nothing: what it has asked other organ is taken back with it. */
export const aterkallaDeOppna = (
  { organremisser }: RevisionsArende,
  datum: Datum,
  skal: string,
): readonly ArendeHandelse[] =>
  organremisser.filter(({ utfall }) => utfall === null).map(({ id }) => aterkallad(id, datum, skal));

/** What lies with revisorerna does not lie with anybody in a case that another organ asked for. */
export function inteTillRevisorerna({ overordnat }: RevisionsArende, s: Sammanhang): Hinder[] {
  if (overordnat === null) return [];
  const namn = organnamn(overordnat.organId, s);
  return [
    {
      kod: 'REMISS_FRAN_ORGAN',
      text: `Ärendet besvaras till ${namn}, inte till revisorerna.`,
      fix: `Hör av dig till ${namn}: därifrån flyttas svarsdagen, och därifrån återkallas remissen.`,
    },
  ];
}
