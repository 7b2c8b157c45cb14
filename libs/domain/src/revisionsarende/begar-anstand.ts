import { beslut, type Hinder, type Utfall } from '../hinder';
import { inteFore, inteIFramtiden } from '../hinder-vanliga';
import { svensktDatum, type Datum } from '../kalender';
import type { Sammanhang } from '../sammanhang';
import { redanAvslutat } from './avsluta';
import { inteSenareAnGallande, kallaSaknas, svaretVantasInte } from './bevilja-anstand';
import { rimligFrist } from './frist';
import type { ArendeHandelse } from './handelser';
import type { Anstandsbegaran, RevisionsArende } from './tillstand';
import { inteTillRevisorerna } from './underarende';

export type BegarAnstand = Readonly<{ begard: Datum; onskadSvarSenast: Datum; skal: string }>;

/** Asks revisorerna for more time. While they think nothing changes: neither frist nor reminders (domain 2.3). */
export const begarAnstand = (arende: RevisionsArende, kommando: BegarAnstand, s: Sammanhang): Utfall<ArendeHandelse> =>
  beslut(
    [
      ...inteTillRevisorerna(arende, s),
      ...svaretVantasInte(arende),
      ...redanBegart(arende),
      ...inteSenareAnGallande(arende, kommando.onskadSvarSenast),
      ...rimligFrist(kommando.onskadSvarSenast, kommando.begard),
      ...inteIFramtiden('Begäran', kommando.begard, s.idag),
      ...inteFore('Begäran', kommando.begard, 'ankomsten', arende.inkommen),
    ],
    { typ: 'anstandBegart', anstandId: s.nyttId(), ...kommando },
  );

export type AvslaAnstand = Readonly<{ datum: Datum; kalla: string | null }>;

/** Revisorerna said no; the frist stands as it stood. */
export function avslaAnstand(
  arende: RevisionsArende,
  { datum, kalla }: AvslaAnstand,
  s: Sammanhang,
): Utfall<ArendeHandelse> {
  const obesvarad = obesvaradBegaran(arende);
  const hinder = [
    ...inteTillRevisorerna(arende, s),
    ...redanAvslutat(arende),
    ...ingenBegaran(obesvarad),
    ...kallaSaknas(kalla),
    ...inteIFramtiden('Revisorernas besked', datum, s.idag),
    ...inteFore('Revisorernas besked', datum, 'begäran', obesvarad?.begard ?? null),
  ];
  return beslut(hinder, { typ: 'anstandAvslaget', datum, kalla: kalla ?? '' });
}

/** The request that revisorerna have yet to answer; there is at most one. */
export const obesvaradBegaran = ({ anstand }: RevisionsArende): Anstandsbegaran | null =>
  anstand.find((begaran) => begaran.besked === null) ?? null;

function redanBegart(arende: RevisionsArende): Hinder[] {
  const obesvarad = obesvaradBegaran(arende);
  if (obesvarad === null) return [];
  return [
    {
      kod: 'ANSTAND_REDAN_BEGART',
      text: `Anstånd begärdes ${svensktDatum(obesvarad.begard)}, och revisorerna har inte svarat än.`,
      fix: 'Vänta på revisorernas besked, eller hör av dig till dem.',
    },
  ];
}

function ingenBegaran(obesvarad: Anstandsbegaran | null): Hinder[] {
  if (obesvarad !== null) return [];
  return [
    {
      kod: 'INGEN_BEGARAN',
      text: 'Det finns ingen begäran om anstånd som väntar på besked.',
      fix: 'Registrera begäran först.',
    },
  ];
}
