import type { Hemsida } from '../akter/kommunakt';

/** Where the acts on the organisation are reached from, and lead back to. */
export const ORGANISATION: Hemsida = { meny: 'ORGANISATION', vag: '/organisation', namn: 'Organisation' };
