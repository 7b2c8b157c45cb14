import { rollMedRatt, type Aktor, type Ratt } from '#application';
import type { Menyval } from './sida';

export type Menyrad = Readonly<{ val: Menyval; vag: string; namn: string }>;

/** Every page that has a place in the menu, in order, with the right that shows it. A page of a new kind is a line here. */
const MENY: readonly (Menyrad & Readonly<{ ratt: Ratt; inteFor?: readonly string[] }>)[] = [
  // Only KS-kansliet has it, and lands there.
  { val: 'OVERSIKT', vag: '/oversikt', namn: 'Översikt', ratt: 'oversikt.las' },
  { val: 'UPPGIFTER', vag: '/uppgifter', namn: 'Mina uppgifter', ratt: 'uppgifter.las', inteFor: ['REVISOR'] },
  { val: 'ARENDEN', vag: '/arenden', namn: 'Ärenden', ratt: 'arende.lista' },
  // An enhetschef comes to do one thing (ui README).
  { val: 'GRANSKNINGAR', vag: '/granskningar', namn: 'Granskningar', ratt: 'granskning.las', inteFor: ['ENHETSCHEF'] },
  { val: 'REGISTRERA', vag: '/granskningar/registrera', namn: 'Registrera', ratt: 'granskning.registrera' },
  {
    ...{ val: 'SAMMANTRADEN', vag: '/sammantraden', namn: 'Möten', ratt: 'organisation.las' },
    inteFor: ['ENHETSCHEF', 'REVISOR'],
  },
  { val: 'RAPPORTER', vag: '/rapporter', namn: 'Rapporter', ratt: 'rapport.las' },
  {
    ...{ val: 'ORGANISATION', vag: '/organisation', namn: 'Organisation', ratt: 'organisation.las' },
    inteFor: ['ENHETSCHEF', 'REVISOR'],
  },
  { val: 'REGLER', vag: '/bevakningsregler', namn: 'Regler', ratt: 'stegar.andra' },
];

/** What the person's hats of the day open. What they may do on a page is asked there again. */
export const menyFor = (aktor: Aktor): readonly Menyrad[] =>
  MENY.filter(({ ratt, inteFor = [] }) => rollMedRatt(utan(aktor, inteFor), ratt) !== null).map(
    ({ val, vag, namn }) => ({ val, vag, namn }),
  );

const utan = (aktor: Aktor, roller: readonly string[]): Aktor => ({
  ...aktor,
  roller: aktor.roller.filter(({ roll }) => !roller.includes(roll)),
});
