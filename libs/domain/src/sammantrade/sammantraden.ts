import { beslut, type Hinder, type Utfall } from '../hinder';
import { intePasserat } from '../hinder-vanliga';
import { okantOrgan } from '../organisation';
import type { Sammantrade } from '../tidplan';
import type { SammantradeHandelse, Sammantradesdagar } from './handelser';
import { hinderIDagarna, upptagenDag, type Moteslage } from './hinder-sammantrade';

export type LaggTillSammantrade = Readonly<{ organId: string }> & Sammantradesdagar;

/** The organ will meet (KL 6:23): from now on the day can carry a reply. */
export const laggTillSammantrade = (kommando: LaggTillSammantrade, s: Moteslage): Utfall<SammantradeHandelse> =>
  beslut(hinderForNytt(kommando, s), { typ: 'sammantradeTillagt', id: s.nyttId(), kallId: null, ...kommando });

export const hinderForNytt = (kommando: LaggTillSammantrade, s: Moteslage): Hinder[] => [
  ...hinderIDagarna(kommando, s),
  ...okantOrgan(s.organisation, kommando.organId, kommando.datum),
  ...upptagenDag(kommando.organId, kommando.datum, null, s),
];

export type FlyttaSammantrade = Readonly<{ mote: Sammantrade; dagar: Sammantradesdagar }>;

/** The meeting is on another day, or the days around it are others. Plans that rest on it are counted again. */
export const flyttaSammantrade = ({ mote, dagar }: FlyttaSammantrade, s: Moteslage): Utfall<SammantradeHandelse> =>
  beslut(hinderForFlytt(mote, dagar, s), { typ: 'sammantradeFlyttat', id: mote.id, fran: mote.datum, dagar });

export const hinderForFlytt = (mote: Sammantrade, dagar: Sammantradesdagar, s: Moteslage): Hinder[] => [
  ...intePasserat('Sammanträdet', mote.datum, s.idag),
  ...hinderIDagarna(dagar, s),
  ...okantOrgan(s.organisation, mote.organId, dagar.datum),
  ...upptagenDag(mote.organId, dagar.datum, mote.id, s),
];

/** The meeting will not be held. A case that was planned for it must choose another. */
export const stallInSammantrade = (mote: Sammantrade, s: Moteslage): Utfall<SammantradeHandelse> =>
  beslut(intePasserat('Sammanträdet', mote.datum, s.idag), {
    typ: 'sammantradeInstallt',
    id: mote.id,
    datum: mote.datum,
  });

/** The meetings as an event leaves them. */
export function tillampaPaSammantraden(
  sammantraden: readonly Sammantrade[],
  handelse: SammantradeHandelse,
): readonly Sammantrade[] {
  switch (handelse.typ) {
    case 'sammantradeTillagt': {
      const { typ: _typ, kallId: _kallId, ...mote } = handelse;
      return [...sammantraden, mote];
    }
    case 'sammantradeFlyttat':
      return sammantraden.map((mote) => (mote.id === handelse.id ? { ...mote, ...handelse.dagar } : mote));
    case 'sammantradeInstallt':
      return sammantraden.filter(({ id }) => id !== handelse.id);
  }
}
