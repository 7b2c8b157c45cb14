import { beslut, type Hinder, type Utfall } from '../hinder';
import { inteFore, inteIFramtiden } from '../hinder-vanliga';
import type { Datum } from '../kalender';
import type { Sammanhang } from '../sammanhang';
import type { ArendeHandelse } from './handelser';
import { kravOvergang } from './svar-status';
import type { Bemotande, PlaneradAtgard, RevisionsArende } from './tillstand';

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

/** V08 and V09 of domain 4.3, one per recommendation or part, and one per promise. */
export const luckorIYttrandet = (arende: RevisionsArende): readonly Hinder[] => [
  ...utanBemotanden(arende),
  ...arende.bemotanden.flatMap((bemotande) => losaLoften(arende, bemotande)),
];

/** V08: what has no answer of its own. */
export const utanBemotanden = (arende: RevisionsArende): readonly Hinder[] =>
  delarAttBemota(arende).flatMap((del) => utanBemotande(arende, del));

/** What the yttrande must answer, one by one: recommendations, or their parts where they have been split. */
type AttBemota = Readonly<{ rekommendationId: string; delId: string | null; namn: string }>;

const delarAttBemota = ({ rekommendationer }: RevisionsArende): readonly AttBemota[] =>
  rekommendationer.flatMap(({ id, nummer, delar }): AttBemota[] => {
    const namn = `Rekommendation ${String(nummer)}`;
    if (delar.length === 0) return [{ rekommendationId: id, delId: null, namn }];
    return delar.map((del, i) => ({ rekommendationId: id, delId: del.id, namn: `${namn}, del ${String(i + 1)},` }));
  });

function utanBemotande({ bemotanden }: RevisionsArende, { rekommendationId, delId, namn }: AttBemota): Hinder[] {
  const bemotande = bemotanden.find((b) => b.rekommendationId === rekommendationId && b.delId === delId);
  if (bemotande !== undefined && bemotande.stallningstagande !== 'SAKNAS' && bemotande.egenRubrik) return [];
  const saknas = bemotande === undefined || bemotande.stallningstagande === 'SAKNAS' ? 'bemötande' : 'egen rubrik';
  return [
    { kod: 'V08', text: `${namn} saknar ${saknas}.`, fix: 'Skriv ett bemötande under rekommendationens egen rubrik.' },
  ];
}

function losaLoften({ rekommendationer, narKlartBegart }: RevisionsArende, bemotande: Bemotande): Hinder[] {
  const nummer = rekommendationer.find((r) => r.id === bemotande.rekommendationId)?.nummer ?? 0;
  const losa = bemotande.atgarder.filter((a) => saknarAgare(a) || (narKlartBegart && saknarDag(a)));
  return losa.map((a) => ({
    kod: 'V09',
    text: `Åtgärden under rekommendation ${String(nummer)} saknar ${vadSaknas(a, narKlartBegart)}.`,
    fix: 'Ange befattning och klart-datum, eller skriv varför datum saknas.',
  }));
}

const saknarAgare = (atgard: PlaneradAtgard): boolean => atgard.ansvariga.length === 0;
const saknarDag = (atgard: PlaneradAtgard): boolean => atgard.klartDatum === null && atgard.datumSaknasSkal === null;

function vadSaknas(atgard: PlaneradAtgard, dagBegard: boolean): string {
  const delar = [saknarAgare(atgard) ? 'ansvarig befattning' : '', dagBegard && saknarDag(atgard) ? 'klart-datum' : ''];
  return delar.filter((del) => del !== '').join(' och ');
}
