import { ATGARDSAKTER } from './atgard/atgardsakter';
import type { Akt } from './akter/akt';
import { EXTERNAKTER } from './granskningar/externakt';
import { SVARSAKTER } from './granskningar/svarsakter';

/** Every act that has a page. */
export const AKTER: readonly Akt[] = [...ATGARDSAKTER, ...SVARSAKTER, ...EXTERNAKTER];
