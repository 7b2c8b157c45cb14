import { ATGARDSAKTER } from './atgard/atgardsakter';
import type { Akt } from './akter/akt';

/** Every act that has a page. */
export const AKTER: readonly Akt[] = [...ATGARDSAKTER];
