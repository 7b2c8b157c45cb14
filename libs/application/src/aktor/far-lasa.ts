import type { RevisionsArende } from '#domain';
import { befattningIds, type Aktor } from './aktor';
import { rollMedRattIOrgan } from './ratter';

/** Everything of the own organ's cases, or what lies on an own post. */
export const farLasa = (aktor: Aktor, arende: RevisionsArende): boolean =>
  rollMedRattIOrgan(aktor, 'arende.lasAllt', arende.organId) !== null || berorEgenPost(aktor, arende);

function berorEgenPost(aktor: Aktor, arende: RevisionsArende): boolean {
  const egna = befattningIds(aktor);
  return (
    arende.remisser.some((remiss) => egna.includes(remiss.befattningId)) ||
    arende.atgarder.some((atgard) => atgard.ansvar.some((del) => egna.includes(del.befattningId)))
  );
}
