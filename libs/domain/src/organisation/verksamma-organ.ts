import type { Datum } from '../kalender';
import type { Organ, Organisation } from './organisation';
import { finnsDen } from './tillampa-organisation';

/** The organ that exist on a day: fullmäktige makes and ends nämnder (KL 6:2). */
export const verksammaOrgan = ({ organ }: Organisation, dag: Datum): readonly Organ[] =>
  organ.filter((ett) => finnsDen(ett, dag));
