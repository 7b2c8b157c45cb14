import type { Datum } from '../kalender';
import type { Organ, Organisation } from './organisation';

/** The organ that exist on a day: fullmäktige makes and ends nämnder (KL 6:2). */
export const verksammaOrgan = ({ organ }: Organisation, dag: Datum): readonly Organ[] =>
  organ.filter(({ gallerFran, gallerTill }) => gallerFran <= dag && (gallerTill ?? dag) >= dag);
