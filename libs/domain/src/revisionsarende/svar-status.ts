import type { Hinder } from '../hinder';

/** Where the reply of one organ to one report stands (domain 2.2). The main path, in order; the rest is history and frist. */
export const SVAR_STATUSAR = [
  'INKOMMEN',
  'REGISTRERAD',
  'PLANERAD',
  'UNDER_BEREDNING',
  'KLAR_FOR_BEREDNING',
  'HOS_UTSKOTT',
  'KALLAD',
  'BESLUTAD',
  'JUSTERAD',
  'EXPEDIERAD',
  'MOTTAGEN_AV_REVISORERNA',
  'KOMPLETTERING_BEGARD',
  'GODTAGEN',
  'AVSLUTAD',
] as const;

export type SvarStatus = (typeof SVAR_STATUSAR)[number];

/** What people read, after “Ärendet är …”. A missing label is a type error. */
export const SVAR_STATUS_ETIKETT: Readonly<Record<SvarStatus, string>> = {
  INKOMMEN: 'inkommet',
  REGISTRERAD: 'registrerat',
  PLANERAD: 'planerat',
  UNDER_BEREDNING: 'under beredning',
  KLAR_FOR_BEREDNING: 'klart för beredning',
  HOS_UTSKOTT: 'hos arbetsutskottet',
  KALLAD: 'på kallelsen',
  BESLUTAD: 'beslutat',
  JUSTERAD: 'justerat',
  EXPEDIERAD: 'expedierat',
  MOTTAGEN_AV_REVISORERNA: 'mottaget av revisorerna',
  KOMPLETTERING_BEGARD: 'åter för komplettering',
  GODTAGEN: 'godtaget av revisorerna',
  AVSLUTAD: 'avslutat',
};

/**
 * Every step the reply may take (domain 2.2). Not every organ has an arbetsutskott, so KLAR_FOR_BEREDNING leads to
 * KALLAD too; a new plan is fixed from REGISTRERAD until the kallelse is out.
 */
export const SVARSOVERGANGAR: Readonly<Record<SvarStatus, readonly SvarStatus[]>> = {
  INKOMMEN: ['REGISTRERAD'],
  REGISTRERAD: ['PLANERAD'],
  PLANERAD: ['PLANERAD', 'UNDER_BEREDNING', 'KLAR_FOR_BEREDNING'],
  UNDER_BEREDNING: ['UNDER_BEREDNING', 'KLAR_FOR_BEREDNING'],
  KLAR_FOR_BEREDNING: ['HOS_UTSKOTT', 'KALLAD'],
  HOS_UTSKOTT: ['KALLAD'],
  KALLAD: ['BESLUTAD'],
  BESLUTAD: ['JUSTERAD'],
  JUSTERAD: ['EXPEDIERAD'],
  EXPEDIERAD: ['MOTTAGEN_AV_REVISORERNA'],
  MOTTAGEN_AV_REVISORERNA: ['KOMPLETTERING_BEGARD', 'GODTAGEN', 'AVSLUTAD'],
  KOMPLETTERING_BEGARD: ['EXPEDIERAD'],
  GODTAGEN: ['KOMPLETTERING_BEGARD', 'AVSLUTAD'],
  AVSLUTAD: [],
};

/** Refuses a step that the table does not know, and says from where it can be taken. */
export function kravOvergang(fran: SvarStatus, till: SvarStatus): Hinder[] {
  if (SVARSOVERGANGAR[fran].includes(till)) return [];
  const mojliga = SVAR_STATUSAR.filter((status) => SVARSOVERGANGAR[status].includes(till));
  const nar = mojliga.map((status) => SVAR_STATUS_ETIKETT[status]).join(' eller ');
  return [
    {
      kod: 'FEL_LAGE',
      text: `Ärendet är ${SVAR_STATUS_ETIKETT[fran]} och kan inte bli ${SVAR_STATUS_ETIKETT[till]} nu.`,
      fix: `Det går när ärendet är ${nar}.`,
    },
  ];
}
