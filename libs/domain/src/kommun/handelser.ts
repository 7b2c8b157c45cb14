import type { OrganisationHandelse } from '../organisation';
import type { SammantradeHandelse } from '../sammantrade';
import type { ExterntSvarRegistrerat } from './externt-svar';
import type { OverlamningKvitterad } from './kvittera-overlamning';
import type { KalenderHandelse } from './lediga-dagar';
import type { StegarHandelse } from './stegar';

/**
 * What became true of a kommun's own data: calendar, organisation and the like. Names are permanent: they stand in the
 * kommun's log for as long as the archive does. An event that is about one thing names it `id`; people are ids only.
 */
export type KommunHandelse =
  | KalenderHandelse
  | OrganisationHandelse
  | SammantradeHandelse
  | StegarHandelse
  | ExterntSvarRegistrerat
  | OverlamningKvitterad;
