import { beslut, type Hinder, type Utfall } from '../hinder';
import type { Sammanhang } from '../sammanhang';
import { redanAvslutat } from './avsluta';
import { svararOlika } from './avvikelse';
import type { ArendeHandelse } from './handelser';
import { skrivBemotande } from './skriv-bemotande';
import type { Bemotande, Rekommendation, RevisionsArende } from './tillstand';
import { inteTillRevisorerna } from './underarende';

/** The other cases that answer with the same text: the same granskning, gone in, and not ended without a reply (ADR 25). */
export const delarYttrandet = (
  arende: RevisionsArende,
  granskningens: readonly RevisionsArende[],
): readonly RevisionsArende[] =>
  arende.gemensamtSedan === null ? [] : granskningens.filter((annat) => annat.id !== arende.id && arMed(annat));

const arMed = ({ gemensamtSedan, svarStatus }: RevisionsArende): boolean =>
  gemensamtSedan !== null && svarStatus !== 'AVSKRIVEN';

/** The organ answers together with others: one text, while dnr, decision and expediering stay its own (domain 7.4, S5). */
export function ingaIGemensamt(arende: RevisionsArende, _: object, s: Sammanhang): Utfall<ArendeHandelse> {
  return beslut([...redanMed(arende), ...inteTillRevisorerna(arende, s), ...kanInteDela(arende)], {
    typ: 'gemensamtIngatt',
    datum: s.idag,
  });
}

export type LamnaGemensamt = Readonly<{ skal: string }>;

/** The organ goes its own way; what it has written stays in its case. */
export function lamnaGemensamt(arende: RevisionsArende, kommando: LamnaGemensamt, s: Sammanhang) {
  const hinder = [...inteMed(arende), ...redanAvslutat(arende)];
  return beslut<ArendeHandelse>(hinder, { typ: 'gemensamtLamnat', skal: kommando.skal, datum: s.idag });
}

export type HamtaGemensamText = Readonly<{ arendeId: string; ovriga: readonly RevisionsArende[] }>;

/**
 * Takes over another organ's wording where the two differ, and where only that organ has written. Only ställningstagande
 * and text: what is promised lies on an organ's own posts, so the åtgärder stay as they are. Each answer is held to the
 * rules of writing one.
 */
export function hamtaGemensamText(
  arende: RevisionsArende,
  { arendeId, ovriga }: HamtaGemensamText,
  s: Sammanhang,
): Utfall<ArendeHandelse> {
  const fran = ovriga.find(({ id }) => id === arendeId);
  if (fran === undefined) return beslut([...inteMed(arende), ...franOkant()]);
  const egna = arende.rekommendationer.map(({ id }) => id);
  const nya = fran.bemotanden
    .filter(({ rekommendationId: id }) => egna.includes(id) && svararOlika(arende, fran, id))
    .map((bemotande) => medEgnaAtgarder(arende, fran, bemotande));
  const utfall = nya.map((bemotande) => skrivBemotande(arende, bemotande, s));
  const hinder = [...(nya.length === 0 ? ingetAttHamta() : []), ...utfall.flatMap((u) => (u.ok ? [] : u.hinder))];
  const olika = [...new Map(hinder.map((h) => [`${h.kod}|${h.text}`, h])).values()];
  return beslut(olika, ...utfall.flatMap((u) => (u.ok ? u.handelser : [])));
}

/** Parts have ids of their own in each case; the same words are the same part. */
function medEgnaAtgarder(arende: RevisionsArende, fran: RevisionsArende, bemotande: Bemotande): Bemotande {
  const { rekommendationId } = bemotande;
  const text = delar(fran, rekommendationId).find(({ id }) => id === bemotande.delId)?.text;
  const delId = delar(arende, rekommendationId).find((del) => del.text === text)?.id ?? bemotande.delId;
  const eget = arende.bemotanden.find((b) => b.rekommendationId === rekommendationId && b.delId === delId);
  return { ...bemotande, delId, atgarder: eget?.atgarder ?? [] };
}

const delar = ({ rekommendationer }: RevisionsArende, id: string): Rekommendation['delar'] =>
  rekommendationer.find((r) => r.id === id)?.delar ?? [];

function redanMed({ gemensamtSedan }: RevisionsArende): Hinder[] {
  if (gemensamtSedan === null) return [];
  return [
    {
      kod: 'REDAN_GEMENSAMT',
      text: 'Organet ingår redan i det gemensamma yttrandet.',
      fix: 'Se vilka fler som gör det i ärendet.',
    },
  ];
}

function inteMed({ gemensamtSedan }: RevisionsArende): Hinder[] {
  if (gemensamtSedan !== null) return [];
  return [
    {
      kod: 'INTE_GEMENSAMT',
      text: 'Organet ingår inte i något gemensamt yttrande.',
      fix: 'Gå med i det gemensamma yttrandet först.',
    },
  ];
}

function kanInteDela(arende: RevisionsArende): Hinder[] {
  if (arende.slag === 'KANNEDOM') {
    return [
      { kod: 'INGET_SVAR', text: 'Ärendet är bara för kännedom.', fix: 'Bara organ som ska svara delar ett yttrande.' },
    ];
  }
  if (arende.beslut === null) return redanAvslutat(arende);
  return [
    {
      kod: 'BESLUT_FATTAT',
      text: 'Nämnden har redan beslutat om sitt yttrande.',
      fix: 'Ett gemensamt yttrande måste bestämmas före beslutet.',
    },
  ];
}

const franOkant = (): Hinder[] => [
  {
    kod: 'ARENDET_DELAR_INTE',
    text: 'Ärendet som texten ska hämtas från ingår inte i det gemensamma yttrandet.',
    fix: 'Välj ett av ärendena som ingår.',
  },
];

const ingetAttHamta = (): Hinder[] => [
  { kod: 'INGET_SKILJER', text: 'Det finns ingen annan text att hämta.', fix: 'Ingenting behöver göras.' },
];
