import type { Ratt } from '#application';
import { SetMetadata } from '@nestjs/common';

/** What a route asks of the one who comes: nothing, to be logged in, or a right of the one table of rights. */
export type Sidratt = Ratt | 'OPPEN' | 'INLOGGAD';

export const SIDRATT = 'revisionsvakt:sidratt';

/** Anybody may see it, logged in or not. */
export const Oppen = () => SetMetadata<string, Sidratt>(SIDRATT, 'OPPEN');

/** Whoever has logged in may see it; what is on it is for the use case to say. */
export const Inloggad = () => SetMetadata<string, Sidratt>(SIDRATT, 'INLOGGAD');

/** Whoever has the right in some organ. Whether it reaches the very case is for the use case, which asks again. */
export const MedRatt = (ratt: Ratt) => SetMetadata<string, Sidratt>(SIDRATT, ratt);
