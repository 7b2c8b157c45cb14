import type { VisatArende } from '#application';
import type { ArendeSvar } from '#contracts';

/** A case as the API shows it: the case's own fields, its version, and what is worked out from it now. */
export const arendesvar = ({ arende, ...utraknat }: VisatArende): ArendeSvar => ({ ...arende, ...utraknat });
