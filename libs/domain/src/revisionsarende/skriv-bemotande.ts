import { beslut, type Hinder, type Utfall } from '../hinder';
import type { Sammanhang } from '../sammanhang';
import { befattningIOrganet } from './befattning-i-organet';
import type { ArendeHandelse } from './handelser';
import { SVAR_STATUS_ETIKETT } from './svar-status';
import type { Bemotande, RevisionsArende } from './tillstand';

/** Writes, or writes over, the draft answer to one recommendation. Working material until the nämnd adopts it (TF 2:9). */
export function skrivBemotande(arende: RevisionsArende, bemotande: Bemotande, s: Sammanhang): Utfall<ArendeHandelse> {
  const hinder = [
    ...textenLiggerFast(arende, bemotande),
    ...okandRekommendation(arende, bemotande.rekommendationId),
    ...avvisasUtanMotivering(bemotande),
    ...bemotande.atgarder.flatMap((a) => a.ansvariga).flatMap((id) => befattningIOrganet(id, arende, s)),
  ];
  return beslut(hinder, { typ: 'bemotandeSkrivet', bemotande });
}

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

function textenLiggerFast(arende: RevisionsArende, bemotande: Bemotande): Hinder[] {
  const { svarStatus } = arende;
  if (svarStatus === 'PLANERAD' || svarStatus === 'UNDER_BEREDNING') return [];
  if (svarStatus === 'KOMPLETTERING_BEGARD') return baraLuckorFylls(arende, bemotande);
  return [
    {
      kod: 'FEL_LAGE',
      text: `Ärendet är ${SVAR_STATUS_ETIKETT[svarStatus]}, så yttrandets text ligger fast.`,
      fix: 'Bemötanden skrivs från det att planen är fastställd tills yttrandet är undertecknat.',
    },
  ];
}

/** A komplettering may answer what the yttrande left out; it cannot rewrite what the nämnd has adopted. */
function baraLuckorFylls(arende: RevisionsArende, bemotande: Bemotande): Hinder[] {
  const tidigare = arende.bemotanden.find((b) => b.rekommendationId === bemotande.rekommendationId);
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
            fix: 'Förvaltningschefen beslutar åtgärden som verkställighet.',
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
      text: 'En rekommendation som avvisas måste få en motivering.',
      fix: 'Skriv varför rekommendationen avvisas.',
    },
  ];
}
