import { beslut, type Hinder, type Utfall } from '../hinder';
import { inteFore, inteIFramtiden } from '../hinder-vanliga';
import { svensktDatum, type Datum } from '../kalender';
import type { Sammanhang } from '../sammanhang';
import { gallandeFrist, rimligFrist } from './frist';
import type { ArendeHandelse } from './handelser';
import type { RevisionsArende } from './tillstand';

export type BeviljaAnstand = Readonly<{ svarSenast: Datum; beslutad: Datum; kalla: string }>;

/**
 * Records that revisorerna granted an extension. The nämnd cannot grant itself one, so the decision is always an
 * incoming document (domain 2.3, V15).
 */
export function beviljaAnstand(
  arende: RevisionsArende,
  kommando: BeviljaAnstand,
  s: Sammanhang,
): Utfall<ArendeHandelse> {
  const hinder = [
    ...svarRedanMottaget(arende.svarMottaget),
    ...nyFristInteSenare(gallandeFrist(arende.frister).svarSenast, kommando.svarSenast),
    ...inteIFramtiden('Revisorernas beslut', kommando.beslutad, s.idag),
    ...inteFore('Revisorernas beslut', kommando.beslutad, 'ankomsten', arende.inkommen),
    ...rimligFrist(kommando.svarSenast, kommando.beslutad),
  ];
  return beslut(hinder, { typ: 'anstandBeviljat', frist: { ...kommando, slag: 'ANSTAND' } });
}

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

function nyFristInteSenare(gallande: Datum, ny: Datum): Hinder[] {
  if (ny > gallande) return [];
  return [
    {
      kod: 'NY_FRIST_INTE_SENARE',
      text: `Den nya dagen ${svensktDatum(ny)} är inte senare än ${svensktDatum(gallande)}.`,
      fix: 'Ange den dag som står i revisorernas svar.',
    },
  ];
}
