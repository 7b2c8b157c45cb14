import type { Datum } from '../kalender';
import type { Organisation } from './organisation';

/** What a decision about the organisation may know: how it is, which day it is, and where new ids come from. */
export type Organisationslage = Readonly<{ organisation: Organisation; idag: Datum; nyttId: () => string }>;
