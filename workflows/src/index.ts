export { revisionsarende } from './revisionsarende/revisionsarende.workflow';
export type { Bevakningslage, RevisionsarendeActivities } from './revisionsarende/revisionsarende.workflow';
export { utskick } from './utskick/utskick.workflow';
export type { Brevlage, UtskickActivities } from './utskick/utskick.workflow';
export { avstamning } from './avstamning/avstamning.workflow';
export type { AvstamningActivities } from './avstamning/avstamning.workflow';
export { rapportering } from './rapportering/rapportering.workflow';
export type { RapporteringActivities, Rapporteringslage } from './rapportering/rapportering.workflow';
