import { BEFATTNINGSKOMMANDON } from './befattningar';
import { EXTERNA_KOMMANDON } from './externa';
import { FRANVAROKOMMANDON } from './franvaro';
import { KALENDERKOMMANDON } from './kalender';
import { ORGANKOMMANDON } from './organ';
import { SAMMANTRADESKOMMANDON } from './sammantraden';
import { STEGKOMMANDON } from './stegar';

/** Every command on a kommun's own data. Routes, documentation, rights and scenarios are made from this list. */
export const KOMMUNKOMMANDON = [
  ...KALENDERKOMMANDON,
  ...ORGANKOMMANDON,
  ...BEFATTNINGSKOMMANDON,
  ...FRANVAROKOMMANDON,
  ...SAMMANTRADESKOMMANDON,
  ...STEGKOMMANDON,
  ...EXTERNA_KOMMANDON,
] as const;
