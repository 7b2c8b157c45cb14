import { organMedRatt } from '#application';
import type { Hemsida, Kommununderlag } from '../akter/kommunakt';
import type { Alternativ } from '../formular/falt';
import { organval, valbaraOrgan } from '../ord/organ';

export const MOTEN: Hemsida = { meny: 'SAMMANTRADEN', vag: '/sammantraden', namn: 'Nämndens möten' };

/** Organ whose meetings the person keeps. */
export function egnaOrgan({ organisation, aktor, idag }: Kommununderlag): readonly Alternativ[] {
  const egna = organMedRatt(aktor, 'sammantrade.andra');
  return organval(valbaraOrgan(organisation.organ, idag).filter(({ id }) => egna === null || egna.includes(id)));
}
