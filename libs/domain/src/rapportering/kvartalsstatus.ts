import { arAtgardAvslutad, type Atgard } from '../atgard/atgard';
import { dagarMellan, datumIStockholm, svensktDatum, type Arbetskalender, type Datum } from '../kalender';
import { gallandeFrist, ursprungligFrist } from '../revisionsarende/frist';
import type { RevisionsArende } from '../revisionsarende/tillstand';
import { nastaRapport } from './period';
import { arAtgardForsenad, rekommendationslagen, type Farg, type Rekommendationslage } from './rekommendationslage';
import { iPerioden, type Rapportunderlag } from './underlag';

/** How the reply stands against one frist (domain 2.3: both are told). `dagar` is how many days late. */
export type Fristutfall = Readonly<{ utfall: 'I_TID' | 'SEN' | 'VANTAS'; dagar: number }>;

/** What did not become as decided, why, and the new day when there is one. */
export type Avvikelse = Readonly<{ atgard: string; orsak: string; nyttKlartDatum: Datum | null }>;

export type Rekommendationsstatus = Rekommendationslage & Readonly<{ avvikelser: readonly Avvikelse[] }>;

export type Granskningsstatus = Readonly<{
  arendeId: string;
  titel: string;
  dnr: string | null;
  revisorernasDnr: string | null;
  inkommen: Datum;
  svar: Readonly<{
    ursprungligSvarSenast: Datum;
    gallandeSvarSenast: Datum;
    mottaget: Datum | null;
    motUrsprunglig: Fristutfall;
    motGallande: Fristutfall;
  }>;
  rekommendationer: readonly Rekommendationsstatus[];
}>;

/** The quarter's status to the nämnd (domain 7.7), as data. Holds nothing of a draft. */
export type Kvartalsstatus = Readonly<{
  organ: string;
  fran: Datum;
  till: Datum;
  datum: Datum;
  /** How many recommendations have each colour. */
  farger: Readonly<{ gron: number; gul: number; rod: number; gra: number }>;
  atgarderKlara: number;
  atgarderTotalt: number;
  atgarderForsenade: number;
  granskningar: readonly Granskningsstatus[];
  nastaRapport: Datum;
}>;

/** Null when the organ has nothing to report. */
export function kvartalsstatus(underlag: Rapportunderlag, kalender: Arbetskalender): Kvartalsstatus | null {
  // What came for information is answered by nobody, so there is nothing to follow (domain 2.7).
  const arenden = iPerioden(underlag)
    .map(({ arende }) => arende)
    .filter(({ slag }) => slag === 'SVAR');
  if (arenden.length === 0) return null;
  const { organ, period, datum } = underlag;
  const granskningar = arenden.map((arende) => granskningsstatus(arende, datum));
  const atgarder = arenden.flatMap((arende) => arende.atgarder);
  const rekommendationer = granskningar.flatMap((granskning) => granskning.rekommendationer);
  const antal = (farg: Farg): number => rekommendationer.filter((r) => r.farg === farg).length;
  return {
    organ: organ.namn,
    fran: period.fran,
    till: period.till,
    datum,
    farger: { gron: antal('GRON'), gul: antal('GUL'), rod: antal('ROD'), gra: antal('GRA') },
    atgarderKlara: atgarder.filter(arAtgardAvslutad).length,
    atgarderTotalt: atgarder.length,
    atgarderForsenade: atgarder.filter((atgard) => arAtgardForsenad(atgard, datum)).length,
    granskningar,
    nastaRapport: datumIStockholm(nastaRapport(period.rapporteras, kalender)),
  };
}

function granskningsstatus(arende: RevisionsArende, datum: Datum): Granskningsstatus {
  const { id, titel, dnr, revisorernasDnr, inkommen, svarMottaget } = arende;
  const ursprunglig = ursprungligFrist(arende.frister).svarSenast;
  const gallande = gallandeFrist(arende.frister).svarSenast;
  return {
    arendeId: id,
    ...{ titel, dnr, revisorernasDnr, inkommen },
    svar: {
      ursprungligSvarSenast: ursprunglig,
      gallandeSvarSenast: gallande,
      mottaget: svarMottaget,
      motUrsprunglig: mot(ursprunglig, svarMottaget, datum),
      motGallande: mot(gallande, svarMottaget, datum),
    },
    rekommendationer: rekommendationslagen(arende, datum).map((lage) => ({
      ...lage,
      avvikelser: arende.atgarder
        .filter((atgard) => atgard.rekommendationIds.includes(lage.rekommendationId))
        .flatMap((atgard) => avvikelser(atgard, datum)),
    })),
  };
}

function mot(frist: Datum, mottaget: Datum | null, idag: Datum): Fristutfall {
  const dagar = Math.max(0, dagarMellan(frist, mottaget ?? idag));
  if (dagar > 0) return { utfall: 'SEN', dagar };
  return { utfall: mottaget === null ? 'VANTAS' : 'I_TID', dagar };
}

function avvikelser(atgard: Atgard, idag: Datum): Avvikelse[] {
  const { beskrivning, omplaneringar, blockering, avslut, klartDatum } = atgard;
  const rad = (orsak: string, nyttKlartDatum: Datum | null): Avvikelse => ({
    atgard: beskrivning,
    orsak,
    nyttKlartDatum,
  });
  if (avslut !== null) return [rad(avslut.skal, null)];
  if (arAtgardAvslutad(atgard)) return [];
  const senaste = omplaneringar.at(-1);
  const forsenad = arAtgardForsenad(atgard, idag) && klartDatum !== null;
  return [
    ...(senaste === undefined ? [] : [rad(senaste.skal, senaste.till)]),
    ...(blockering === null ? [] : [rad(`${blockering.orsak} (väntar på ${blockering.vantarPa})`, null)]),
    ...(forsenad ? [rad(`Skulle ha varit klar ${svensktDatum(klartDatum)}.`, null)] : []),
  ];
}
