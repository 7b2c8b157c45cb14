import type { Datum } from '../kalender';
import { gemensamPlan, type Tidplan } from '../tidplan';
import { rekommendationerSomSkiljer } from './avvikelse';
import { gruppstatus, type Gruppstatus } from './gruppstatus';
import type { RevisionsArende } from './tillstand';
import type { Arendevarning } from './varningar';

/** The reply that several organ share, as it looks from one of their cases (ADR 25). Holds nothing of the others' text. */
export type GemensamtYttrande = Readonly<{
  sedan: Datum;
  /** The other organ; empty until somebody else goes in. */
  med: readonly Readonly<{
    arendeId: string;
    organId: string;
    /** When that nämnd decided and when it sent its reply; null until then. */
    beslutat: Datum | null;
    expedierat: Datum | null;
    /** Numbers of the recommendations that it answers differently. */
    skiljer: readonly number[];
  }>[];
  /** When the text must be ready and when the last organ has answered; null while none has chosen a meeting. */
  plan: Readonly<{ manusstopp: Datum; expediering: Datum; klass: Tidplan['klass'] }> | null;
  gruppstatus: Gruppstatus;
}>;

/** What a joint reply is from this case; null when the case answers by itself. */
export function gemensamtYttrande(
  arende: RevisionsArende,
  ovriga: readonly RevisionsArende[],
): GemensamtYttrande | null {
  if (arende.gemensamtSedan === null) return null;
  const plan = gemensamPlan([arende, ...ovriga].map((ett) => ett.plan));
  return {
    sedan: arende.gemensamtSedan,
    med: ovriga.map((annat) => ({
      arendeId: annat.id,
      organId: annat.organId,
      beslutat: annat.beslut?.datum ?? null,
      expedierat: annat.expedieringar[0]?.datum ?? null,
      skiljer: rekommendationerSomSkiljer(arende, annat).map(({ nummer }) => nummer),
    })),
    plan: plan === null ? null : { manusstopp: plan.manusstopp, expediering: plan.expediering, klass: plan.klass },
    gruppstatus: gruppstatus([arende, ...ovriga]),
  };
}

/** The case with the day when the shared text must be ready for the first organ, which is then its own manusstopp too. */
export function medGemensamtManusstopp(arende: RevisionsArende, ovriga: readonly RevisionsArende[]): RevisionsArende {
  const gemensam = gemensamPlan([arende, ...ovriga].map(({ plan }) => plan));
  if (arende.plan === null || gemensam === null) return arende;
  return { ...arende, plan: { ...arende.plan, manusstopp: gemensam.manusstopp } };
}

/** V07, while the text can still be agreed upon, and V17: the organ no longer say the same thing. */
export function gemensammaVarningar(
  arende: RevisionsArende,
  ovriga: readonly RevisionsArende[],
  organnamn: (organId: string) => string,
): readonly Arendevarning[] {
  const plan =
    ovriga.length === 0 || arende.beslut !== null ? null : gemensamPlan([arende, ...ovriga].map((a) => a.plan));
  return [
    ...(plan?.varningar ?? []).map((varning) => ({ ...varning, kod: 'V07' as const })),
    ...ovriga.flatMap((annat) => avvikelse(arende, annat, organnamn(annat.organId))),
  ];
}

function avvikelse(arende: RevisionsArende, annat: RevisionsArende, organ: string): Arendevarning[] {
  const nummer = rekommendationerSomSkiljer(arende, annat).map((r) => String(r.nummer));
  if (nummer.length === 0) return [];
  const vilka = nummer.length === 1 ? `rekommendation ${nummer.join()}` : `rekommendationerna ${nummer.join(', ')}`;
  const har = annat.beslut === null ? 'har i sitt utkast' : 'har beslutat';
  return [
    {
      kod: 'V17',
      text: `Svaret på ${vilka} är inte detsamma som det ${organ} ${har}.`,
      gor: 'Anta samma ändring, eller lämna det gemensamma yttrandet.',
      till: 'FORVALTNINGSJURIST',
    },
  ];
}
