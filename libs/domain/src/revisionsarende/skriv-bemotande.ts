import { beslut, type Hinder, type Utfall } from '../hinder';
import { inteForLangtFram } from '../hinder-vanliga';
import type { Sammanhang } from '../sammanhang';
import { atgarderUrBemotanden } from './antagen-text';
import { befattningIOrganet } from './befattning-i-organet';
import type { ArendeHandelse } from './handelser';
import { SVAR_STATUS_ETIKETT, type SvarStatus } from './svar-status';
import type { Bemotande, RevisionsArende } from './tillstand';

/**
 * Writes, or writes over, the answer to one recommendation or one part of it. A draft until the nämnd adopts it (TF 2:9);
 * when the nämnd adopted a counter-proposal, the answer is taken from the protocol and its promises are åtgärder at once.
 */
export function skrivBemotande(arende: RevisionsArende, bemotande: Bemotande, s: Sammanhang): Utfall<ArendeHandelse> {
  const hinder = [
    ...textenLiggerFast(arende, bemotande),
    ...okandRekommendation(arende, bemotande.rekommendationId),
    ...okandDel(arende, bemotande),
    ...avvisasUtanMotivering(bemotande),
    ...bemotande.atgarder.flatMap((a) => a.ansvariga).flatMap((id) => befattningIOrganet(id, arende, s)),
    ...bemotande.atgarder.flatMap(({ klartDatum, foljsUpp }) => [
      ...inteForLangtFram('Klart-datumet', klartDatum ?? s.idag, s.idag),
      ...inteForLangtFram('Uppföljningsdagen', foljsUpp ?? s.idag, s.idag),
    ]),
  ];
  const antaget = arende.beslut !== null && yrkandetSkrivsUt(arende);
  return beslut(
    hinder,
    { typ: 'bemotandeSkrivet', bemotande },
    ...(antaget ? atgarderUrBemotanden([bemotande], arende.beslut.datum, s) : []),
  );
}

/** The answer to the same recommendation or part, if there is one. */
export const sammaBemotande =
  (a: Pick<Bemotande, 'rekommendationId' | 'delId'>) =>
  (b: Bemotande): boolean =>
    a.rekommendationId === b.rekommendationId && a.delId === b.delId;

export function okandRekommendation(arende: RevisionsArende, rekommendationId: string): Hinder[] {
  if (arende.rekommendationer.some((r) => r.id === rekommendationId)) return [];
  return [
    {
      kod: 'REKOMMENDATION_SAKNAS',
      text: 'Rekommendationen riktar sig inte till det här organet.',
      fix: 'Välj en av ärendets rekommendationer.',
    },
  ];
}

function okandDel({ rekommendationer }: RevisionsArende, { rekommendationId, delId }: Bemotande): Hinder[] {
  const delar = rekommendationer.find((r) => r.id === rekommendationId)?.delar ?? [];
  const finns = delId === null ? delar.length === 0 : delar.some((del) => del.id === delId);
  if (finns) return [];
  return [
    {
      kod: 'DELEN_SAKNAS',
      text: delId === null ? 'Rekommendationen är delad.' : 'Delen finns inte i rekommendationen.',
      fix: 'Välj en av rekommendationens delar.',
    },
  ];
}

/** Whether the text may be written now; without a bemötande the question is about the draft as a whole. */
export function textenLiggerFast(arende: RevisionsArende, bemotande: Bemotande | null = null): Hinder[] {
  const { svarStatus } = arende;
  if (SKRIVS.includes(svarStatus) || yrkandetSkrivsUt(arende)) return [];
  if (svarStatus === 'KOMPLETTERING_BEGARD' && bemotande !== null) return baraLuckorFylls(arende, bemotande);
  return [
    {
      kod: 'FEL_LAGE',
      text: `Ärendet är ${SVAR_STATUS_ETIKETT[svarStatus]}, så yttrandets text ligger fast.`,
      fix: 'Bemötanden skrivs från det att planen är fastställd tills yttrandet är undertecknat.',
    },
  ];
}

const SKRIVS: readonly SvarStatus[] = ['PLANERAD', 'UNDER_BEREDNING', 'ATERREMITTERAD'];

const yrkandetSkrivsUt = ({ svarStatus, beslut: fattat }: RevisionsArende): boolean =>
  fattat?.antaget === 'YRKANDET' && (svarStatus === 'BESLUTAD' || svarStatus === 'JUSTERAD');

/** A komplettering may answer what the yttrande left out; it cannot rewrite what the nämnd has adopted. */
function baraLuckorFylls(arende: RevisionsArende, bemotande: Bemotande): Hinder[] {
  const tidigare = arende.bemotanden.find(sammaBemotande(bemotande));
  const antaget = tidigare !== undefined && tidigare.stallningstagande !== 'SAKNAS';
  return [
    ...(antaget
      ? [
          {
            kod: 'BEMOTANDET_ANTAGET',
            text: 'Nämnden har redan antagit ett bemötande av rekommendationen.',
            fix: 'Skriv det som tillkommer i kompletteringen.',
          },
        ]
      : []),
    ...(bemotande.atgarder.length > 0
      ? [
          {
            kod: 'ATGARD_KRAVER_BESLUT',
            text: 'En komplettering skapar inga åtgärder.',
            fix: 'Förvaltningschefen lägger till åtgärden som verkställighet.',
          },
        ]
      : []),
  ];
}

function avvisasUtanMotivering(bemotande: Bemotande): Hinder[] {
  if (bemotande.stallningstagande !== 'AVVISAS' || bemotande.text.trim() !== '') return [];
  return [
    {
      kod: 'MOTIVERING_SAKNAS',
      text: 'Den som inte instämmer i en rekommendation måste säga varför.',
      fix: 'Skriv varför organet inte instämmer.',
    },
  ];
}
