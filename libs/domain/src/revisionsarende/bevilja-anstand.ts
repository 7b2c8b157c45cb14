import { beslut, type Hinder, type Utfall } from '../hinder';
import { inteFore, inteIFramtiden } from '../hinder-vanliga';
import { svensktDatum, type Datum } from '../kalender';
import type { Sammanhang } from '../sammanhang';
import { redanAvslutat } from './avsluta';
import { gallandeFrist, inteSenareAn, rimligFrist } from './frist';
import type { ArendeHandelse } from './handelser';
import { raknaOmPlanen } from './rakna-om-planen';
import type { RevisionsArende } from './tillstand';
import { inteTillRevisorerna } from './underarende';

export type BeviljaAnstand = Readonly<{ svarSenast: Datum; beslutad: Datum; kalla: string | null }>;

/**
 * Records that revisorerna granted an extension, asked for or not. The nämnd cannot grant itself one, so the decision is
 * always an incoming document (domain 2.3, V15).
 */
export function beviljaAnstand(
  arende: RevisionsArende,
  { svarSenast, beslutad, kalla }: BeviljaAnstand,
  s: Sammanhang,
): Utfall<ArendeHandelse> {
  const hinder = [
    ...inteTillRevisorerna(arende, s),
    ...svaretVantasInte(arende),
    ...kallaSaknas(kalla),
    ...inteSenareAnGallande(arende, svarSenast),
    ...inteIFramtiden('Revisorernas beslut', beslutad, s.idag),
    ...inteFore('Revisorernas beslut', beslutad, 'ankomsten', arende.inkommen),
    ...rimligFrist(svarSenast, beslutad),
  ];
  const frist = { svarSenast, beslutad, kalla: kalla ?? '', slag: 'ANSTAND', beslutadAv: 'REVISORERNA' } as const;
  const medFristen = { ...arende, frister: [...arende.frister, frist] as const };
  return beslut(hinder, { typ: 'anstandBeviljat', frist }, ...raknaOmPlanen(medFristen, s));
}

/** About a reply that has come, or that nobody waits for any more, there is nothing to agree on. */
export const svaretVantasInte = (arende: RevisionsArende): readonly Hinder[] => [
  ...redanAvslutat(arende),
  ...svarRedanMottaget(arende.svarMottaget),
];

function svarRedanMottaget(mottaget: Datum | null): Hinder[] {
  if (mottaget === null) return [];
  return [
    {
      kod: 'SVAR_REDAN_MOTTAGET',
      text: `Revisorerna tog emot svaret ${svensktDatum(mottaget)}.`,
      fix: 'Anstånd behövs inte längre.',
    },
  ];
}

/** V15: svar senast is revisorernas day, so it moves by their word and by nothing else. */
export function kallaSaknas(kalla: string | null): Hinder[] {
  if (kalla !== null) return [];
  return [
    {
      kod: 'V15',
      text: 'Svar senast ändras bara med stöd av en handling från revisorerna.',
      fix: 'Ange revisorernas brev eller mejl: vad det är och vilken dag det kom.',
    },
  ];
}

export const inteSenareAnGallande = ({ frister }: RevisionsArende, ny: Datum): Hinder[] =>
  inteSenareAn(gallandeFrist(frister).svarSenast, ny, 'Ange den dag som står i revisorernas svar.');
