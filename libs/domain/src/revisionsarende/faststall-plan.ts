import { beslut, nekat, type Hinder, type Utfall } from '../hinder';
import { intePasserat } from '../hinder-vanliga';
import type { Sammanhang } from '../sammanhang';
import { parametrarFor, tidplan, type Sammantrade } from '../tidplan';
import { befattningIOrganet } from './befattning-i-organet';
import { gallandeFrist } from './frist';
import type { ArendeHandelse } from './handelser';
import { kravOvergang } from './svar-status';
import type { RevisionsArende } from './tillstand';

/** `sammantrade` is null when the meeting that was chosen does not exist, or has been cancelled. */
export type FaststallPlan = Readonly<{ sammantrade: Sammantrade | null; handlaggare: string }>;

/** Fixes which meeting carries the reply; every other day is counted backward from it (domain 4.2). */
export function faststallPlan(arende: RevisionsArende, kommando: FaststallPlan, s: Sammanhang): Utfall<ArendeHandelse> {
  const { sammantrade, handlaggare } = kommando;
  const hinder = [
    ...kravOvergang(arende.svarStatus, 'PLANERAD'),
    ...(sammantrade === null ? sammantradeSaknas() : hinderForMotet(arende, sammantrade, s)),
    ...befattningIOrganet(handlaggare, arende, s),
  ];
  if (sammantrade === null) return nekat(hinder);
  const plan = tidplan({
    svarSenast: gallandeFrist(arende.frister).svarSenast,
    ...{ inkommen: arende.inkommen, idag: s.idag, kalender: s.kalender, sammantrade },
    parametrar: parametrarFor(s.organisation.organ.find(({ id }) => id === arende.organId)),
  });
  return beslut(hinder, { typ: 'planFaststalld', plan, handlaggare });
}

const hinderForMotet = (arende: RevisionsArende, sammantrade: Sammantrade, { idag }: Sammanhang): Hinder[] => [
  ...intePasserat('Sammanträdet', sammantrade.datum, idag),
  ...rattOrgan(arende, sammantrade),
];

const sammantradeSaknas = (): Hinder[] => [
  { kod: 'SAMMANTRADE_SAKNAS', text: 'Sammanträdet finns inte.', fix: 'Välj ett av organets sammanträden.' },
];

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
