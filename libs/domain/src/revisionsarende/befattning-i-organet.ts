import type { Hinder } from '../hinder';
import { indragen } from '../organisation';
import type { Sammanhang } from '../sammanhang';
import type { RevisionsArende } from './tillstand';

/**
 * What lies on a post opens the case to its holder, so the post belongs to the case's own organ, or to none: each nämnd
 * is its own authority, and a draft shown to another one is expedierad (TF 2:11, domain 5.2). Shared by every decision
 * that puts something on a post.
 */
export function befattningIOrganet(befattningId: string, { organId }: RevisionsArende, s: Sammanhang): Hinder[] {
  const befattning = s.organisation.befattningar.find((b) => b.id === befattningId);
  if (befattning === undefined) {
    return [
      {
        kod: 'BEFATTNING_SAKNAS',
        text: 'Befattningen finns inte i kommunen.',
        fix: 'Välj en befattning ur organisationen.',
      },
    ];
  }
  const borta = indragen(befattning, s.idag);
  if (borta.length > 0 || befattning.organId === null || befattning.organId === organId) return borta;
  return [
    {
      kod: 'BEFATTNING_I_ANNAT_ORGAN',
      text: `${befattning.namn} hör till ett annat organ, som är en egen myndighet.`,
      fix: 'Välj en befattning i ärendets organ. Det andra organet får frågan som en egen handling.',
    },
  ];
}
