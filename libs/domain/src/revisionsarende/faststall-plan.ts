import { beslut, type Hinder, type Utfall } from '../hinder';
import { intePasserat } from '../hinder-vanliga';
import type { Sammanhang } from '../sammanhang';
import { parametrarFor, tidplan, type Sammantrade } from '../tidplan';
import { befattningIOrganet } from './befattning-i-organet';
import { gallandeFrist } from './frist';
import type { ArendeHandelse } from './handelser';
import { kravOvergang } from './svar-status';
import type { RevisionsArende } from './tillstand';

export type FaststallPlan = Readonly<{ sammantrade: Sammantrade; handlaggare: string }>;

/** Fixes which meeting carries the reply; every other day is counted backward from it (domain 4.2). */
export function faststallPlan(arende: RevisionsArende, kommando: FaststallPlan, s: Sammanhang): Utfall<ArendeHandelse> {
  const { sammantrade, handlaggare } = kommando;
  const hinder = [
    ...kravOvergang(arende.svarStatus, 'PLANERAD'),
    ...intePasserat('Sammanträdet', sammantrade.datum, s.idag),
    ...rattOrgan(arende, sammantrade),
    ...befattningIOrganet(handlaggare, arende, s),
  ];
  const plan = tidplan({
    svarSenast: gallandeFrist(arende.frister).svarSenast,
    ...{ inkommen: arende.inkommen, idag: s.idag, kalender: s.kalender, sammantrade },
    parametrar: parametrarFor(s.organisation.organ.find(({ id }) => id === arende.organId)),
  });
  return beslut(hinder, { typ: 'planFaststalld', plan, handlaggare });
}

function rattOrgan(arende: RevisionsArende, sammantrade: Sammantrade): Hinder[] {
  if (sammantrade.organId === arende.organId) return [];
  return [
    {
      kod: 'FEL_ORGAN',
      text: 'Sammanträdet hör till ett annat organ än ärendet.',
      fix: 'Välj ett av det egna organets sammanträden.',
    },
  ];
}
