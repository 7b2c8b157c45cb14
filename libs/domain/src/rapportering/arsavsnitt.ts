import { arAtgardAvslutad, type Atgard } from '../atgard/atgard';
import { svensktDatum, svenskManad, type Datum } from '../kalender';
import type { RevisionsArende, Stallningstagande } from '../revisionsarende/tillstand';
import { rekommendationslagen, type Rekommendationslage } from './rekommendationslage';
import { sammanlagt } from './sammanlagt';
import { iPerioden, type RapporteratArende, type Rapportunderlag } from './underlag';

type Grunduppgifter = Readonly<{
  arendeId: string;
  titel: string;
  revisionsbyra: string | null;
  dnr: string | null;
  revisorernasDnr: string | null;
  rapportdatum: Datum;
  inkommen: Datum;
  samladBedomning: string | null;
}>;

/** A granskning that came during the year. */
export type AretsGranskning = Grunduppgifter &
  Readonly<{
    rekommendationer: readonly Readonly<{ nummer: number; text: string }>[];
    yttrandeFramtaget: boolean;
    /** Nämndens yttrande in summary, or that there is none yet (S9). */
    yttrande: string;
  }>;

/** An older granskning, and what was done about it during the year. */
export type Uppfoljd = Grunduppgifter &
  Readonly<{
    rekommendationer: readonly Rekommendationslage[];
    atgarderUnderAret: readonly Readonly<{ atgard: string; gjort: string }>[];
    kvarstar: readonly string[];
  }>;

/** The annual report's section "Revision" (domain 7.8), as data. */
export type Arsavsnitt = Readonly<{
  organ: string;
  ar: number;
  datum: Datum;
  granskningar: readonly AretsGranskning[];
  /** One section per earlier year, the latest first. */
  uppfoljning: readonly Readonly<{ ar: number; rubrik: string; granskningar: readonly Uppfoljd[] }>[];
}>;

/** Null when the organ has nothing to report. */
export function arsavsnitt(underlag: Rapportunderlag): Arsavsnitt | null {
  const arenden = iPerioden(underlag);
  if (arenden.length === 0) return null;
  const { organ, period, datum } = underlag;
  const arFor = ({ arende }: RapporteratArende): number => Number(arende.inkommen.slice(0, 4));
  const ar = Number(period.namn);
  const tidigare = [...new Set(arenden.map(arFor).filter((ett) => ett < ar))].sort((a, b) => b - a);
  return {
    organ: organ.namn,
    ar,
    datum,
    granskningar: arenden.filter((ett) => arFor(ett) === ar).map(aretsGranskning),
    uppfoljning: tidigare.map((ett) => ({
      ar: ett,
      rubrik: `Uppföljning från revision ${String(ett)}`,
      granskningar: arenden.filter((rad) => arFor(rad) === ett).map((rad) => uppfoljd(rad, underlag)),
    })),
  };
}

const grunduppgifter = ({ arende, granskning }: RapporteratArende): Grunduppgifter => {
  const { id, titel, dnr, revisorernasDnr, inkommen } = arende;
  return { arendeId: id, titel, dnr, revisorernasDnr, inkommen, ...granskning };
};

const aretsGranskning = (rad: RapporteratArende): AretsGranskning => ({
  ...grunduppgifter(rad),
  rekommendationer: rad.arende.rekommendationer.map(({ nummer, text }) => ({ nummer, text })),
  yttrandeFramtaget: rad.arende.beslut !== null,
  yttrande: yttrandet(rad.arende),
});

const SAMMANDRAG: Readonly<Record<Stallningstagande, string>> = {
  INSTAMMER: 'instämmer',
  INSTAMMER_DELVIS: 'instämmer delvis',
  ANSES_UPPFYLLD: 'anses uppfylld',
  PAGAR: 'arbete pågår',
  AVVISAS: 'avvisas',
  EJ_BERORD: 'berör inte nämnden',
  SAKNAS: 'ställningstagande saknas',
};

function yttrandet({ slag, beslut, avslut, inkommen, rekommendationer, bemotanden }: RevisionsArende): string {
  if (slag === 'KANNEDOM') return `Granskningen kom till nämnden för kännedom i ${svenskManad(inkommen)}.`;
  if (beslut === null && avslut !== null) return `Ärendet avskrevs ${svensktDatum(avslut.datum)}: ${avslut.skal ?? ''}`;
  if (beslut === null) return `Granskningen inkom i ${svenskManad(inkommen)}, yttrande ännu inte framtaget.`;
  const rader = rekommendationer.map(
    (rekommendation) => `${String(rekommendation.nummer)}: ${SAMMANDRAG[sammanlagt(rekommendation, bemotanden)]}`,
  );
  const sammandrag = rader.length === 0 ? '' : ` Rekommendationerna: ${rader.join('; ')}.`;
  const dar = beslut.paragraf === null ? '' : `, ${beslut.paragraf}`;
  return `Nämnden yttrade sig ${svensktDatum(beslut.datum)}${dar}: ${beslut.lydelse}${sammandrag}`;
}

function uppfoljd(rad: RapporteratArende, { period, datum }: Rapportunderlag): Uppfoljd {
  const { arende } = rad;
  const rekommendationer = rekommendationslagen(arende, datum);
  const iAr = (dag: Datum | undefined): boolean => dag !== undefined && dag >= period.fran && dag <= period.till;
  return {
    ...grunduppgifter(rad),
    rekommendationer,
    atgarderUnderAret: arende.atgarder.flatMap((atgard) => gjortUnderAret(atgard, iAr)),
    kvarstar: [
      ...rekommendationer
        .filter(({ genomforande }) => genomforande === 'ATGARD_SAKNAS')
        .map(({ nummer }) => `Rekommendation ${String(nummer)} har ingen åtgärd.`),
      ...arende.atgarder.filter((atgard) => !arAtgardAvslutad(atgard)).map(aterstar),
    ],
  };
}

function gjortUnderAret(atgard: Atgard, iAr: (dag: Datum | undefined) => boolean): Uppfoljd['atgarderUnderAret'] {
  const rad = (gjort: string) => [{ atgard: atgard.beskrivning, gjort }];
  const ganger = atgard.forekomster.filter(({ verifiering }) => iAr(verifiering.datum));
  const arligen = ganger.flatMap(({ verifiering }) =>
    rad(`Genomförd och verifierad ${svensktDatum(verifiering.datum)}.`),
  );
  // The verification that ended a recurring åtgärd is its last time, and already told.
  const avslutad = atgard.verifiering !== null && atgard.forekomster.length > 0;
  return avslutad ? arligen : [...arligen, ...senastGjort(atgard, iAr)];
}

/** What the year came to for the work that goes on, or for all of it when it does not come back. */
function senastGjort(atgard: Atgard, iAr: (dag: Datum | undefined) => boolean): Uppfoljd['atgarderUnderAret'] {
  const rad = (gjort: string) => [{ atgard: atgard.beskrivning, gjort }];
  if (atgard.verifiering !== null && iAr(atgard.verifiering.datum)) {
    return rad(`Genomförd och verifierad ${svensktDatum(atgard.verifiering.datum)}.`);
  }
  const klar = atgard.ansvar
    .flatMap((del) => (del.klar === null ? [] : [del.klar.datum]))
    .sort()
    .at(-1);
  if (klar !== undefined && iAr(klar)) return rad(`Klarmarkerad ${svensktDatum(klar)}, ännu inte verifierad.`);
  const rapport = atgard.rapporter.filter(({ datum }) => iAr(datum)).at(-1);
  if (rapport !== undefined) return rad(`Rapport ${svensktDatum(rapport.datum)}: ${rapport.text}`);
  return iAr(atgard.beslutad) ? rad(`Beslutad ${svensktDatum(atgard.beslutad)}.`) : [];
}

const aterstar = ({ beskrivning, klartDatum }: Atgard): string =>
  klartDatum === null ? `${beskrivning}, utan dag.` : `${beskrivning}, ska vara klar ${svensktDatum(klartDatum)}.`;
