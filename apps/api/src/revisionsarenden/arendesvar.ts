import type { VisatArende } from '#application';
import type { ArendeSvar } from '#contracts';

/** A case as the API shows it: the case's own fields, its version, what happens next and what stands in the way. */
export const arendesvar = ({ arende, version, fristlage, vadHanderHarnast, hinder }: VisatArende): ArendeSvar => ({
  ...arende,
  version,
  fristlage,
  vadHanderHarnast,
  hinder,
});
