import { KALENDERKOMMANDON } from './kalender';

/** Every command on a kommun's own data. Routes, documentation, rights and scenarios are made from this list. */
export const KOMMUNKOMMANDON = [...KALENDERKOMMANDON] as const;
