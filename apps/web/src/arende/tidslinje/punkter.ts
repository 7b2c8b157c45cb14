import { gallandeFrist, ursprungligFrist, type Datum, type RevisionsArende, type Tidplan } from '#domain';

/** Who acts: one lane of the picture each, from the top. */
export const BANOR = ['REVISORERNA', 'FORVALTNINGEN', 'NAMNDEN', 'ATGARDER'] as const;
export type Bana = (typeof BANOR)[number];

/** GJORD has happened, KOMMER is decided or planned, SEN should have happened, STRUKEN held before and does not now. */
export type Punktlage = 'GJORD' | 'KOMMER' | 'SEN' | 'STRUKEN';

/** Something with a day in the life of a case. */
export type Punkt = Readonly<{ dag: Datum; bana: Bana; vad: string; lage: Punktlage }>;

type Utan = Omit<Punkt, 'bana'>;

/** Everything in a case that has a day, in order of day; what a rule does not know a day for is not there. */
export function punkter(arende: RevisionsArende, idag: Datum): readonly Punkt[] {
  const i = (bana: Bana, alla: readonly Utan[]): readonly Punkt[] => alla.map((punkt) => ({ ...punkt, bana }));
  return [
    ...i('REVISORERNA', revisorernas(arende, idag)),
    ...i('FORVALTNINGEN', forvaltningens(arende, idag)),
    ...i('NAMNDEN', namndens(arende, idag)),
    ...i('ATGARDER', atgardernas(arende, idag)),
  ].sort((a, b) => (a.dag < b.dag ? -1 : Number(a.dag > b.dag)));
}

const skedd = (dag: Datum, vad: string): Utan => ({ dag, vad, lage: 'GJORD' });

/** What is to be done by a day: done when `gjort` is a day, late when the day has passed, else to come. */
const ska = (dag: Datum, vad: string, { gjort, idag }: Readonly<{ gjort: boolean; idag: Datum }>): Utan => ({
  ...{ dag, vad },
  lage: gjort ? 'GJORD' : dag < idag ? 'SEN' : 'KOMMER',
});

function revisorernas(arende: RevisionsArende, idag: Datum): readonly Utan[] {
  const forsta = ursprungligFrist(arende.frister);
  const nu = gallandeFrist(arende.frister);
  const svarat = arende.svarMottaget !== null || arende.avslut !== null;
  const frist = arende.slag === 'KANNEDOM' ? [] : [ska(nu.svarSenast, 'Svar senast', { gjort: svarat, idag })];
  return [
    skedd(arende.inkommen, 'Rapporten kom'),
    ...(nu === forsta ? [] : [{ dag: forsta.svarSenast, vad: 'Ursprunglig frist', lage: 'STRUKEN' } as const]),
    ...frist,
    ...(arende.svarMottaget === null ? [] : [skedd(arende.svarMottaget, 'Svaret mottaget')]),
    ...arende.kompletteringar.map(({ begard }) => skedd(begard, 'Komplettering begärd')),
  ];
}

function forvaltningens({ remisser, plan, underskrift }: RevisionsArende, idag: Datum): readonly Utan[] {
  const skickade = [...new Set(remisser.map(({ skickad }) => skickad))].map((dag) => skedd(dag, 'Remiss skickad'));
  const svar = [...new Set(remisser.map(({ svarSenast }) => svarSenast))].map((dag) => {
    const denna = remisser.filter((remiss) => remiss.svarSenast === dag);
    const inne = denna.filter(({ svar: given }) => given !== null).length;
    const vad = `Remissvar, ${String(inne)} av ${String(denna.length)} inne`;
    return ska(dag, vad, { gjort: inne === denna.length, idag });
  });
  return [
    ...skickade,
    ...svar,
    ...(plan === null || underskrift !== null ? [] : [ska(plan.manusstopp, 'Manusstopp', { gjort: false, idag })]),
    ...(underskrift === null ? [] : [skedd(underskrift.datum, 'Undertecknat')]),
  ];
}

/** A step of the way through the nämnd: the day it was taken, or else the day that the plan has for it. */
type Steg = Readonly<{ gjort: Datum | null | undefined; sedan: string; plan: Datum | null | undefined; fore: string }>;

function namndens(arende: RevisionsArende, idag: Datum): readonly Utan[] {
  const { expedieringar, uppehall, avslut, aterrapporter } = arende;
  return [
    ...stegen(arende).flatMap((steg) => punkt(steg, idag)),
    ...uppehall.map(({ datum, slag }) => skedd(datum, slag === 'ATERREMISS' ? 'Återremiss' : 'Bordläggning')),
    ...expedieringar.slice(1).map(({ datum }) => skedd(datum, 'Svaret skickat igen')),
    ...aterrapporter.map(({ datum }) => skedd(datum, 'Återrapport')),
    ...(avslut === null ? [] : [skedd(avslut.datum, 'Avslutat')]),
  ];
}

function stegen(arende: RevisionsArende): readonly Steg[] {
  const { utskott, kallad, beslut, justering, expedieringar } = arende;
  const { fore, efter } = kvarAvPlanen(arende);
  return [
    { gjort: utskott?.datum, sedan: 'Arbetsutskott', plan: fore.auDatum, fore: 'Arbetsutskott' },
    { gjort: kallad, sedan: 'Kallelse', plan: fore.kallelseUt, fore: 'Kallelse' },
    { gjort: beslut?.datum, sedan: 'Beslut', plan: fore.namndDatum, fore: 'Nämnd' },
    { gjort: justering?.datum, sedan: 'Justering', plan: efter.justering, fore: 'Justering' },
    { gjort: expedieringar[0]?.datum, sedan: 'Svaret skickat', plan: efter.expediering, fore: 'Svaret skickas' },
  ];
}

/** What has been decided needs no preparation, and what has ended needs nothing: the plan's days for it are gone. */
function kvarAvPlanen({ plan, beslut, avslut }: RevisionsArende): Readonly<Record<'fore' | 'efter', Partial<Tidplan>>> {
  const efter = avslut === null ? (plan ?? {}) : {};
  return { efter, fore: beslut === null ? efter : {} };
}

function punkt({ gjort, sedan, plan, fore }: Steg, idag: Datum): readonly Utan[] {
  if (gjort !== null && gjort !== undefined) return [skedd(gjort, sedan)];
  return plan === null || plan === undefined ? [] : [ska(plan, fore, { gjort: false, idag })];
}

const KLARA = ['VERIFIERAD', 'SAMMANSLAGEN', 'AVSLUTAD_UTAN_ATGARD', 'KLARMARKERAD'];

/** Åtgärder with the same day are one point: a case may have forty. */
function atgardernas({ atgarder }: RevisionsArende, idag: Datum): readonly Utan[] {
  const dagar = [...new Set(atgarder.flatMap(({ klartDatum }) => klartDatum ?? []))];
  return dagar.map((dag) => {
    const denna = atgarder.filter(({ klartDatum }) => klartDatum === dag);
    const [forsta] = denna;
    const vad =
      denna.length === 1 && forsta !== undefined ? kort(forsta.beskrivning) : `${String(denna.length)} åtgärder`;
    return ska(dag, vad, { gjort: denna.every(({ status }) => KLARA.includes(status)), idag });
  });
}

const LANGST = 34;
const kort = (text: string): string => (text.length <= LANGST ? text : `${text.slice(0, LANGST - 1).trimEnd()}…`);
