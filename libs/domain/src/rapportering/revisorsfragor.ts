import { arAtgardAvslutad, avslutadDen, type Atgard } from '../atgard/atgard';
import { svensktDatum, type Datum } from '../kalender';
import type { ArendeHandelse } from '../revisionsarende/handelser';
import type { Aterrapport, RevisionsArende, Stallningstagande } from '../revisionsarende/tillstand';
import { sammanlagt } from './sammanlagt';

/** EJ_AKTUELLT: the question has not arisen, or does not concern this organ. */
export const REVISORSSVAR = ['JA', 'DELVIS', 'NEJ', 'EJ_AKTUELLT'] as const;
export type Revisorssvar = (typeof REVISORSSVAR)[number];

export const REVISORSFRAGOR = [
  'BESLUT_OM_ATGARDER',
  'ATERRAPPORTERAT',
  'BESLUT_OM_ATERRAPPORTEN',
  'KVARSTAENDE_BEHOV_BEDOMT',
] as const;

/** What shows the answer: the event of the log, and the paragraf and day that the protocol knows it by. */
export type Revisorsbevis = Readonly<{
  handelse: ArendeHandelse['typ'];
  paragraf: string | null;
  datum: Datum;
  text: string;
}>;

/** One of the questions that revisorerna ask when they follow up, answered from the case alone. */
export type Revisorsfraga = Readonly<{
  kod: (typeof REVISORSFRAGOR)[number];
  fraga: string;
  svar: Revisorssvar;
  bevis: readonly Revisorsbevis[];
  /** What keeps the answer from being JA, and what would mend it. */
  saknas: readonly Readonly<{ text: string; fix: string }>[];
}>;

type Bedomning = Pick<Revisorsfraga, 'svar' | 'bevis' | 'saknas'>;
type Brist = Revisorsfraga['saknas'][number];

/**
 * The four questions of an uppföljande granskning: was there a decision on measures, was it reported back
 * to the nämnd, was there a decision on that report, was the remaining need assessed? Computed, never filled in: whoever
 * wants another answer registers what is missing.
 */
export const revisorsfragor = (arende: RevisionsArende): readonly Revisorsfraga[] => [
  { kod: 'BESLUT_OM_ATGARDER', fraga: 'Har nämnden beslutat om åtgärder?', ...beslutOmAtgarder(arende) },
  { kod: 'ATERRAPPORTERAT', fraga: 'Har åtgärderna återrapporterats till nämnden?', ...aterrapporterat(arende) },
  {
    kod: 'BESLUT_OM_ATERRAPPORTEN',
    fraga: 'Har nämnden beslutat om återrapporten?',
    ...beslutOmAterrapporten(arende),
  },
  {
    kod: 'KVARSTAENDE_BEHOV_BEDOMT',
    fraga: 'Har nämnden bedömt vad som återstår att göra?',
    ...kvarstaendeBehov(arende),
  },
];

const EJ_AKTUELLT: Bedomning = { svar: 'EJ_AKTUELLT', bevis: [], saknas: [] };

function beslutOmAtgarder(arende: RevisionsArende): Bedomning {
  const { beslut, rekommendationer } = arende;
  if (rekommendationer.length === 0) return EJ_AKTUELLT;
  if (beslut === null) {
    const saknas = [
      { text: 'Nämnden har inte beslutat om svaret.', fix: 'Registrera nämndens beslut med paragraf och datum.' },
    ];
    return { svar: 'NEJ', bevis: [], saknas };
  }
  const { paragraf, datum, lydelse } = beslut;
  const bevis: Revisorsbevis = { handelse: 'beslutFattat', paragraf, datum, text: lydelse };
  return av([bevis], [...utanAtgard(arende), ...arende.atgarder.flatMap(ofullstandig)]);
}

/** These promise something; the others say that nothing needs to be done, and that is a decision too. */
const LOVAR: Partial<Readonly<Record<Stallningstagande, string>>> = {
  INSTAMMER: 'nämnden instämmer',
  INSTAMMER_DELVIS: 'nämnden instämmer delvis',
  PAGAR: 'arbete pågår',
  SAKNAS: 'ställningstagande saknas',
};

function utanAtgard({ rekommendationer, bemotanden, atgarder }: RevisionsArende): Brist[] {
  return rekommendationer.flatMap((rekommendation) => {
    const { id, nummer } = rekommendation;
    const vad = LOVAR[sammanlagt(rekommendation, bemotanden)];
    if (vad === undefined || atgarder.some((atgard) => atgard.rekommendationIds.includes(id))) return [];
    return [
      {
        text: `Rekommendation ${String(nummer)} bemöts med att ${vad}, men ingen åtgärd är beslutad.`,
        fix: 'Låt förvaltningschefen besluta om en åtgärd, eller lämna beskedet i en komplettering.',
      },
    ];
  });
}

function ofullstandig({ beskrivning, ansvar, klartDatum, status }: Atgard): Brist[] {
  if (status === 'AVSLUTAD_UTAN_ATGARD' || status === 'SAMMANSLAGEN') return [];
  const fix = 'Tilldela åtgärden en befattning och en dag.';
  return [
    ...(ansvar.length > 0 ? [] : [{ text: `Åtgärden ”${beskrivning}” har ingen ansvarig befattning.`, fix }]),
    ...(klartDatum !== null ? [] : [{ text: `Åtgärden ”${beskrivning}” har ingen dag då den ska vara klar.`, fix }]),
  ];
}

function aterrapporterat(arende: RevisionsArende): Bedomning {
  const senaste = arende.aterrapporter.at(-1);
  if (arende.beslut === null) return EJ_AKTUELLT;
  if (senaste === undefined) {
    const fix = 'Registrera paragrafen där nämnden fick återrapporten.';
    return { svar: 'NEJ', bevis: [], saknas: [{ text: 'Nämnden har inte fått någon återrapport.', fix }] };
  }
  return av(
    arende.aterrapporter.map((rapport) => bevisFor(rapport, rapport.text)),
    arende.atgarder.flatMap((atgard) => efterRapporten(atgard, senaste.datum)),
  );
}

function efterRapporten(atgard: Atgard, rapporterat: Datum): Brist[] {
  const fix = 'Återrapportera till nämnden när åtgärden är avslutad.';
  if (!arAtgardAvslutad(atgard)) {
    const text = `Åtgärden ”${atgard.beskrivning}” är inte avslutad och har inte återrapporterats som klar.`;
    return [{ text, fix }];
  }
  const klar = avslutadDen(atgard) ?? rapporterat;
  if (klar <= rapporterat) return [];
  const nar = svensktDatum(klar);
  return [{ text: `Åtgärden ”${atgard.beskrivning}” blev klar ${nar}, efter den senaste återrapporten.`, fix }];
}

/** Nämndens decision to close is a decision on what it has been told (S003 § 50: "Nämnden avslutar uppdraget"). */
function beslutOmAterrapporten({ aterrapporter, avslut: slut }: RevisionsArende): Bedomning {
  // A case that was avskrivet was ended by förvaltningen, without a paragraf.
  const avslut = slut !== null && slut.paragraf !== null ? slut : null;
  const senaste = aterrapporter.at(-1);
  if (senaste === undefined) return EJ_AKTUELLT;
  const bevis = [
    ...aterrapporter.flatMap((rapport) => (rapport.beslut === null ? [] : [bevisFor(rapport, rapport.beslut)])),
    ...(avslut === null ? [] : [avslutsbevis(avslut)]),
  ];
  if (senaste.beslut !== null || avslut !== null) return av(bevis, []);
  const fix = 'Registrera återrapporten igen med nämndens beslut, eller avsluta ärendet genom beslut.';
  return delvis(bevis, [{ text: `Återrapporten ${senaste.paragraf} har inget beslut.`, fix }]);
}

function kvarstaendeBehov({ aterrapporter }: RevisionsArende): Bedomning {
  const senaste = aterrapporter.at(-1);
  if (senaste === undefined) return EJ_AKTUELLT;
  const bevis = aterrapporter.flatMap((rapport) =>
    rapport.kvarstaendeBehov === null ? [] : [bevisFor(rapport, rapport.kvarstaendeBehov)],
  );
  if (senaste.kvarstaendeBehov !== null) return av(bevis, []);
  const text = `Återrapporten ${senaste.paragraf} säger inte vad som återstår att göra.`;
  return delvis(bevis, [{ text, fix: 'Registrera en återrapport med bedömningen, också när inget återstår.' }]);
}

const bevisFor = ({ paragraf, datum }: Aterrapport, text: string): Revisorsbevis => ({
  handelse: 'aterrapporterat',
  paragraf,
  datum,
  text,
});

const avslutsbevis = ({ paragraf, datum }: NonNullable<RevisionsArende['avslut']>): Revisorsbevis => ({
  handelse: 'arendeAvslutat',
  paragraf,
  datum,
  text: 'Nämnden avslutade ärendet.',
});

const av = (bevis: readonly Revisorsbevis[], saknas: readonly Brist[]): Bedomning => ({
  svar: saknas.length === 0 ? 'JA' : 'DELVIS',
  bevis,
  saknas,
});

/** Something is missing: DELVIS when there is anything to show, otherwise NEJ. */
const delvis = (bevis: readonly Revisorsbevis[], saknas: readonly Brist[]): Bedomning => ({
  svar: bevis.length === 0 ? 'NEJ' : 'DELVIS',
  bevis,
  saknas,
});
