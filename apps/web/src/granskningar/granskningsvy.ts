import type { Granskningssvar, LagradPublicering, Organsvar } from '#application';
import { beslutatEnligtSvaret, type Datum, type PubliceratSvar, type Revisorssteg } from '#domain';
import type { Smula } from '../layout/brodsmulor';
import { arendevag, granskningsvag } from '../layout/vagar';
import { fristord, type Fristord } from './fristord';

/** How one organ has answered, against both days (domain 2.3). */
export type Svarsrad = Readonly<{
  organ: string;
  dnr: string | null;
  expedierat: Datum | null;
  mottaget: Datum | null;
  motUrsprunglig: Fristord;
  motGallande: Fristord;
  anstandDagar: number;
  beslut: LagradPublicering['innehall']['beslut'];
  /** Shows what was sent, on the same page; null when nothing is published. */
  svarsvag: string | null;
  /** The case, for those who read it. */
  arendevag: string | null;
}>;

/** What revisorerna and an organ have written to each other, and what the revisor may do now. */
export type Vaxling = Readonly<{
  organ: string;
  begartAnstand: Organsvar['begartAnstand'];
  paminnelser: Organsvar['paminnelser'];
  kompletteringar: Organsvar['kompletteringar'];
  godtaget: Datum | null;
  akter: readonly Smula[];
}>;

export type Granskningsvy = Readonly<{
  idag: Datum;
  vag: string;
  titel: string;
  ingress: string;
  missivdatum: Datum;
  /** When something was last published, and how many replies are; null while none is. */
  publicerat: Readonly<{ datum: Datum; antal: number }> | null;
  svar: readonly Svarsrad[];
  kannedom: readonly string[];
  externa: readonly Readonly<{ namn: string; mottaget: Datum | null; frist: Fristord; registreravag: string | null }>[];
  fragor: readonly Readonly<{ organ: string; beslutat: PubliceratSvar }>[];
  vaxlingar: readonly Vaxling[];
  /** The published reply that is shown, and the addresses of the others. */
  visad: Readonly<{ organ: string; publicering: LagradPublicering; tidigare: readonly Smula[] }> | null;
  andra: readonly Smula[];
}>;

type Val = Readonly<{
  /** The case whose reply is shown; the first that is published when it is another's. */
  arendeId: string | null;
  foljerExterna: boolean;
}>;

/** What a granskning has come to, from what has been sent to and fro alone. */
export function granskningsvy(granskningssvar: Granskningssvar, { arendeId, foljerExterna }: Val): Granskningsvy {
  const { granskning, svar, publiceringar, idag } = granskningssvar;
  const vag = granskningsvag(granskning.id);
  const medSvar = svar.filter(({ slag }) => slag === 'SVAR');
  const senaste = new Map(medSvar.map((ett) => [ett, publiceringar.find((p) => p.arendeId === ett.arendeId) ?? null]));
  const publicerade = medSvar.filter((ett) => (senaste.get(ett) ?? null) !== null);
  const visat = publicerade.find((ett) => ett.arendeId === arendeId) ?? publicerade[0] ?? null;
  const datum = publiceringar
    .map((p) => p.datum)
    .sort()
    .at(-1);
  return {
    ...{ idag, vag, titel: granskning.titel, missivdatum: granskning.missivdatum },
    ingress: ingressen(granskningssvar),
    publicerat: datum === undefined ? null : { datum, antal: publicerade.length },
    svar: medSvar.map((ett) => svarsrad(ett, senaste.get(ett) ?? null, { vag, idag })),
    kannedom: svar.filter(({ slag }) => slag === 'KANNEDOM').map(({ organ }) => organ),
    externa: granskning.externa.map(({ id, namn, svarMottaget: mottaget }) => ({
      ...{ namn, mottaget, frist: fristord(granskning.svarSenast, mottaget, idag) },
      registreravag: foljerExterna && mottaget === null ? `${vag}/externa/${id}/svar` : null,
    })),
    fragor: publicerade.map((ett) => fraga(ett, senaste.get(ett))),
    vaxlingar: medSvar.map((ett) => vaxling(ett, vag)).filter(harNagot),
    visad: visat && visad(visat, granskningssvar, vag),
    andra: publicerade.filter((ett) => ett !== visat).map((ett) => ({ namn: ett.organ, vag: svarsvag(vag, ett) })),
  };
}

const svarsvag = (vag: string, { arendeId }: Organsvar): string => `${vag}?svar=${arendeId}#svaret`;

function ingressen({ granskning: { revisionsbyra, samladBedomning, externa }, svar }: Granskningssvar): string {
  const namnder = svar.filter(({ slag }) => slag === 'SVAR').length;
  const svarar = [
    ...(namnder === 0 ? [] : [namnder === 1 ? '1 nämnd' : `${String(namnder)} nämnder`]),
    ...(externa.length === 0 ? [] : [`${String(externa.length)} bolag eller förbund`]),
  ];
  return [
    revisionsbyra === null ? null : `Granskning av ${revisionsbyra}.`,
    samladBedomning === null ? null : `Samlad bedömning: ${samladBedomning}`,
    svarar.length === 0 ? 'Ingen ska svara.' : `Svar begärt av ${svarar.join(' och ')}.`,
  ]
    .filter((del) => del !== null)
    .join(' ');
}

function svarsrad(
  svar: Organsvar,
  publicering: LagradPublicering | null,
  { vag, idag }: Readonly<{ vag: string; idag: Datum }>,
): Svarsrad {
  const { organ, expedierat, mottaget, fristlage } = svar;
  return {
    ...{ organ, expedierat, mottaget, anstandDagar: fristlage.anstandDagar },
    dnr: publicering?.innehall.dnr ?? null,
    motUrsprunglig: fristord(fristlage.motUrsprunglig.svarSenast, mottaget, idag),
    motGallande: fristord(fristlage.motGallande.svarSenast, mottaget, idag),
    beslut: publicering?.innehall.beslut ?? null,
    svarsvag: publicering === null ? null : svarsvag(vag, svar),
    arendevag: svar.laser ? arendevag(svar.arendeId) : null,
  };
}

const fraga = ({ organ }: Organsvar, publicering: LagradPublicering | null | undefined) => ({
  organ,
  beslutat: publicering ? beslutatEnligtSvaret(publicering.innehall) : ({ svar: 'NEJ', brister: [] } as const),
});

/** What each act is called on the page; its own page says more. */
const AKTORD: Readonly<Record<Revisorssteg, Smula>> = {
  kvitteraSvar: { vag: 'kvittera', namn: 'Kvittera svaret' },
  begarKomplettering: { vag: 'komplettering', namn: 'Begär komplettering' },
  godtaSvar: { vag: 'godta', namn: 'Godta svaret' },
  beviljaAnstand: { vag: 'anstand', namn: 'Ge anstånd' },
  avslaAnstand: { vag: 'avsla-anstand', namn: 'Avslå anstånd' },
  paminnelseFranRevisorerna: { vag: 'paminn', namn: 'Påminn om svaret' },
};

function vaxling(svar: Organsvar, vag: string): Vaxling {
  const { organ, begartAnstand, paminnelser, kompletteringar, godtaget, kan, arendeId } = svar;
  const akter = kan.map((steg) => ({ namn: AKTORD[steg].namn, vag: `${vag}/svar/${arendeId}/${AKTORD[steg].vag}` }));
  return { organ, begartAnstand, paminnelser, kompletteringar, godtaget, akter };
}

const harNagot = ({ begartAnstand, paminnelser, kompletteringar, godtaget, akter }: Vaxling): boolean =>
  begartAnstand !== null || godtaget !== null || paminnelser.length + kompletteringar.length + akter.length > 0;

function visad(
  { organ, arendeId }: Organsvar,
  { publiceringar }: Granskningssvar,
  vag: string,
): Granskningsvy['visad'] {
  const [publicering, ...tidigare] = publiceringar.filter((p) => p.arendeId === arendeId);
  if (publicering === undefined) return null;
  return {
    ...{ organ, publicering },
    tidigare: tidigare.map(({ id, version, datum }) => ({
      vag: `${vag}/publiceringar/${id}`,
      namn: `Version ${String(version)}, ${datum}`,
    })),
  };
}
