import { beslut, type Hinder, type Utfall } from '../hinder';
import { inteFore, inteIFramtiden } from '../hinder-vanliga';
import type { Datum } from '../kalender';
import type { Sammanhang } from '../sammanhang';
import type { ArendeHandelse } from './handelser';
import { kravOvergang } from './svar-status';
import type { PlaneradAtgard, Rekommendation, RevisionsArende } from './tillstand';

export type Underteckna = Readonly<{ datum: Datum; overstyrningsskal: string | null }>;

/**
 * Förvaltningschefen signs tjänsteskrivelse and yttrandeförslag. What is not covered (V08) or promised without post or
 * day (V09) refuses the signature unless it is set aside with a reason, which stays in the log (scenario S2).
 */
export function underteckna(arende: RevisionsArende, kommando: Underteckna, s: Sammanhang): Utfall<ArendeHandelse> {
  const luckor = luckorIYttrandet(arende);
  const skal = kommando.overstyrningsskal;
  const hinder = [
    ...kravOvergang(arende.svarStatus, 'KLAR_FOR_BEREDNING'),
    ...inteIFramtiden('Underskriften', kommando.datum, s.idag),
    ...inteFore('Underskriften', kommando.datum, 'ankomsten', arende.inkommen),
    ...(skal === null ? luckor : []),
  ];
  const overstyrning = skal === null || luckor.length === 0 ? null : { skal, koder: luckor.map((l) => l.kod) };
  return beslut(hinder, { typ: 'yttrandeUndertecknat', datum: kommando.datum, overstyrning });
}

/** V08 and V09 of domain 4.3, one per recommendation and promise. */
export function luckorIYttrandet(arende: RevisionsArende): readonly Hinder[] {
  return arende.rekommendationer.flatMap((r) => [...utanBemotande(arende, r), ...lostLofte(arende, r)]);
}

function utanBemotande(arende: RevisionsArende, rekommendation: Rekommendation): Hinder[] {
  const bemotande = arende.bemotanden.find((b) => b.rekommendationId === rekommendation.id);
  if (bemotande !== undefined && bemotande.stallningstagande !== 'SAKNAS' && bemotande.egenRubrik) return [];
  const saknas = bemotande === undefined || bemotande.stallningstagande === 'SAKNAS' ? 'bemötande' : 'egen rubrik';
  return [
    {
      kod: 'V08',
      text: `Rekommendation ${String(rekommendation.nummer)} saknar ${saknas}.`,
      fix: `Skriv ett bemötande under egen rubrik för rekommendation ${String(rekommendation.nummer)}.`,
    },
  ];
}

function lostLofte(arende: RevisionsArende, rekommendation: Rekommendation): Hinder[] {
  const bemotande = arende.bemotanden.find((b) => b.rekommendationId === rekommendation.id);
  const losa = (bemotande?.atgarder ?? []).filter((a) => saknarAgare(a) || (arende.narKlartBegart && saknarDag(a)));
  return losa.map((a) => ({
    kod: 'V09',
    text: `Åtgärden under rekommendation ${String(rekommendation.nummer)} saknar ${vadSaknas(a, arende.narKlartBegart)}.`,
    fix: 'Ange befattning och klart-datum, eller skriv varför datum saknas.',
  }));
}

const saknarAgare = (atgard: PlaneradAtgard): boolean => atgard.ansvariga.length === 0;
const saknarDag = (atgard: PlaneradAtgard): boolean => atgard.klartDatum === null && atgard.datumSaknasSkal === null;

function vadSaknas(atgard: PlaneradAtgard, dagBegard: boolean): string {
  const delar = [saknarAgare(atgard) ? 'ansvarig befattning' : '', dagBegard && saknarDag(atgard) ? 'klart-datum' : ''];
  return delar.filter((del) => del !== '').join(' och ');
}
