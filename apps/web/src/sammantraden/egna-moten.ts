import { organMedRatt } from '#application';
import type { Hemsida, Kommununderlag } from '../akter/kommunakt';
import type { Alternativ } from '../formular/falt';

export const MOTEN: Hemsida = { meny: 'SAMMANTRADEN', vag: '/sammantraden', namn: 'Nämndens möten' };

/** Organ whose meetings the person keeps. */
export function egnaOrgan({ organisation, aktor, idag }: Kommununderlag): readonly Alternativ[] {
  const egna = organMedRatt(aktor, 'sammantrade.andra');
  return organisation.organ
    .filter(({ id, gallerTill }) => (egna === null || egna.includes(id)) && (gallerTill === null || gallerTill >= idag))
    .map(({ id, namn }) => ({ varde: id, etikett: namn }));
}
