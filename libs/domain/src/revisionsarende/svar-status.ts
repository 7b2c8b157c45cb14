import type { Hinder } from '../hinder';
import { ettAv } from '../upprakning';

/** Where the reply of one organ to one report stands (domain 2.2). The main path, in order; the rest is history and frist. */
export const SVAR_STATUSAR = [
  'INKOMMEN',
  'KANNEDOM',
  'REGISTRERAD',
  'PLANERAD',
  'UNDER_BEREDNING',
  'KLAR_FOR_BEREDNING',
  'HOS_UTSKOTT',
  'KALLAD',
  'BORDLAGD',
  'ATERREMITTERAD',
  'BESLUTAD',
  'JUSTERAD',
  'EXPEDIERAD',
  'MOTTAGEN_AV_REVISORERNA',
  'KOMPLETTERING_BEGARD',
  'GODTAGEN',
  'AVSLUTAD',
  'AVSKRIVEN',
] as const;

export type SvarStatus = (typeof SVAR_STATUSAR)[number];

/** What people read, after “Ärendet är …”. A missing label is a type error. */
export const SVAR_STATUS_ETIKETT: Readonly<Record<SvarStatus, string>> = {
  INKOMMEN: 'inkommet',
  KANNEDOM: 'registrerat för kännedom',
  REGISTRERAD: 'registrerat',
  PLANERAD: 'planerat',
  UNDER_BEREDNING: 'under beredning',
  KLAR_FOR_BEREDNING: 'klart för beredning',
  HOS_UTSKOTT: 'hos arbetsutskottet',
  KALLAD: 'på kallelsen',
  BORDLAGD: 'bordlagt',
  ATERREMITTERAD: 'återremitterat',
  BESLUTAD: 'beslutat',
  JUSTERAD: 'beslutat, med justerat protokoll',
  EXPEDIERAD: 'expedierat',
  MOTTAGEN_AV_REVISORERNA: 'mottaget av revisorerna',
  KOMPLETTERING_BEGARD: 'öppet för komplettering',
  GODTAGEN: 'besvarat utan fler frågor från revisorerna',
  AVSLUTAD: 'avslutat',
  AVSKRIVEN: 'avskrivet',
};

/**
 * Every step the reply may take (domain 2.2). Not every organ has an arbetsutskott, so KLAR_FOR_BEREDNING leads to
 * KALLAD too. A new plan is fixed until the kallelse is out, and again for a matter that was put off: what has been written
 * stands, and so does the case (`medNyPlan`). One that was sent back begins from its plan. What ordföranden or a delegat decided waits for no meeting and is not
 * justerat. A yttrande to another organ needs no receipt, so its case ends from EXPEDIERAD (ADR 27). Avskrivning ends
 * whatever has not been answered.
 */
export const SVARSOVERGANGAR: Readonly<Record<SvarStatus, readonly SvarStatus[]>> = {
  INKOMMEN: ['REGISTRERAD', 'AVSKRIVEN'],
  KANNEDOM: ['AVSLUTAD', 'AVSKRIVEN'],
  REGISTRERAD: ['PLANERAD', 'AVSKRIVEN'],
  PLANERAD: ['PLANERAD', 'UNDER_BEREDNING', 'KLAR_FOR_BEREDNING', 'AVSKRIVEN'],
  UNDER_BEREDNING: ['PLANERAD', 'UNDER_BEREDNING', 'KLAR_FOR_BEREDNING', 'AVSKRIVEN'],
  KLAR_FOR_BEREDNING: ['PLANERAD', 'HOS_UTSKOTT', 'KALLAD', 'BESLUTAD', 'AVSKRIVEN'],
  HOS_UTSKOTT: ['PLANERAD', 'KALLAD', 'BORDLAGD', 'ATERREMITTERAD', 'BESLUTAD', 'AVSKRIVEN'],
  KALLAD: ['BESLUTAD', 'BORDLAGD', 'ATERREMITTERAD', 'AVSKRIVEN'],
  BORDLAGD: ['PLANERAD', 'HOS_UTSKOTT', 'KALLAD', 'BESLUTAD', 'AVSKRIVEN'],
  ATERREMITTERAD: ['PLANERAD', 'UNDER_BEREDNING', 'KLAR_FOR_BEREDNING', 'AVSKRIVEN'],
  BESLUTAD: ['JUSTERAD', 'EXPEDIERAD'],
  JUSTERAD: ['EXPEDIERAD'],
  EXPEDIERAD: ['MOTTAGEN_AV_REVISORERNA', 'AVSLUTAD'],
  MOTTAGEN_AV_REVISORERNA: ['KOMPLETTERING_BEGARD', 'GODTAGEN', 'AVSLUTAD'],
  KOMPLETTERING_BEGARD: ['EXPEDIERAD'],
  GODTAGEN: ['KOMPLETTERING_BEGARD', 'AVSLUTAD'],
  AVSLUTAD: [],
  AVSKRIVEN: [],
};

const BORJAR_OM: readonly SvarStatus[] = ['REGISTRERAD', 'ATERREMITTERAD'];

/** Where a case stands with a new plan: a meeting further on takes nothing of what has been done for it. */
export const medNyPlan = (status: SvarStatus): SvarStatus => (BORJAR_OM.includes(status) ? 'PLANERAD' : status);

/** Refuses a step that the table does not know, and says from where it can be taken. */
export function kravOvergang(fran: SvarStatus, till: SvarStatus): Hinder[] {
  if (SVARSOVERGANGAR[fran].includes(till)) return [];
  const mojliga = SVAR_STATUSAR.filter((status) => SVARSOVERGANGAR[status].includes(till));
  const nar = ettAv(mojliga.map((status) => SVAR_STATUS_ETIKETT[status]));
  return [
    {
      kod: 'FEL_LAGE',
      text: `Det går inte nu: ärendet är ${SVAR_STATUS_ETIKETT[fran]}.`,
      fix: `Det går när ärendet är ${nar}.`,
    },
  ];
}
