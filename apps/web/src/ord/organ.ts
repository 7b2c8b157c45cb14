import type { Datum, Organ } from '#domain';
import type { Alternativ } from '../formular/falt';

/** Organ that have not ended: those that are, and those that are to be, whose posts and meetings are made beforehand. */
export const valbaraOrgan = (organ: readonly Organ[], idag: Datum): readonly Organ[] =>
  organ.filter(({ gallerTill }) => gallerTill === null || gallerTill >= idag);

/** Organ to choose among. */
export const organval = (organ: readonly Organ[]): readonly Alternativ[] =>
  organ.map(({ id, namn }) => ({ varde: id, etikett: namn }));
