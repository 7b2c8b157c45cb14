import type { Mottagare, Stege } from '#domain';

/** What each ladder is for, as people say it. */
export const STEGENAMN: Readonly<Record<Stege['id'], Readonly<{ namn: string; om: string }>>> = {
  svar: { namn: 'Svaret till revisorerna', om: 'Räknas från svar senast.' },
  atgard: { namn: 'Åtgärder', om: 'Räknas från klart-datum.' },
  uppgift: { namn: 'Uppgifter på vägen', om: 'Remissvar, planering, justering och annat med egen dag.' },
  kort: { namn: 'Det som är bra att göra', om: 'Sägs, påminns och lyfts en gång, och lämnas sedan till listorna.' },
  extern: { namn: 'Bolag och kommunalförbund', om: 'De som kommunen kan be om svar men inte svara för.' },
};

export const MOTTAGARORD: Readonly<Record<Mottagare, string>> = {
  HANDLAGGARE: 'handläggaren',
  ANSVARIG: 'den ansvariga',
  NARMAST_HOGRE: 'närmaste chef',
  FORVALTNINGSCHEF: 'förvaltningschefen',
  ORDFORANDE: 'ordföranden',
};

type Steg = Stege['steg'][number];

/** "10 arbetsdagar före: påminnelse till den ansvariga". */
export const stegmening = ({ arbetsdagar, till, slag }: Steg): string =>
  `${nar(arbetsdagar)}: ${slag === 'PAMINNELSE' ? 'påminnelse' : 'eskalering'} till ${MOTTAGARORD[till]}`;

function nar(arbetsdagar: number): string {
  if (arbetsdagar === 0) return 'Samma dag';
  const antal = Math.abs(arbetsdagar);
  return `${String(antal)} ${antal === 1 ? 'arbetsdag' : 'arbetsdagar'} ${arbetsdagar < 0 ? 'före' : 'efter'}`;
}
