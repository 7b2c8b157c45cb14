import { arJavig, liggerPa, type RevisionsArende } from '#domain';
import { befattningIds, type Aktor } from './aktor';
import { rollMedRattIOrgan } from './ratter';

/** Everything of the own organ's cases, or what lies on an own post; nothing of a case where the person is jävig. */
export const farLasa = (aktor: Aktor, arende: RevisionsArende): boolean =>
  !arJavig(arende, aktor.personId) &&
  (rollMedRattIOrgan(aktor, 'arende.lasAllt', arende.organId) !== null || berorEgenPost(aktor, arende));

/** Where the case stands and its version: for those who read it, and those who have it in their list. */
export const farSeLage = (aktor: Aktor, arende: RevisionsArende): boolean =>
  farLasa(aktor, arende) || rollMedRattIOrgan(aktor, 'arende.lista', arende.organId) !== null;

function berorEgenPost(aktor: Aktor, arende: RevisionsArende): boolean {
  const egna = befattningIds(aktor);
  return (
    arende.remisser.some((remiss) => egna.includes(remiss.befattningId)) ||
    arende.atgarder.some((atgard) => liggerPa(atgard).some((post) => egna.includes(post)))
  );
}
