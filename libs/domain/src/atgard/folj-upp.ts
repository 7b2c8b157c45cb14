import { beslut, type Hinder, type Utfall } from '../hinder';
import { dagAttHalla } from '../hinder-vanliga';
import { svensktDatum, type Datum } from '../kalender';
import type { ArendeHandelse } from '../revisionsarende/handelser';
import type { RevisionsArende } from '../revisionsarende/tillstand';
import type { Sammanhang } from '../sammanhang';
import { atgardSaknas, finnAtgard, kravStatus } from './ansvar';
import { FOLJBAR, type Atgard } from './atgard';
import { egenAtgard } from './egen-atgard';

export type FoljUppAtgard = Readonly<{ atgardId: string; text: string; nasta: Datum | null }>;

/** Somebody has looked how it goes with an åtgärd, on the day set for it or before, and may set the next (domain 7.6). */
export function foljUppAtgard(
  arende: RevisionsArende,
  { atgardId, text, nasta }: FoljUppAtgard,
  s: Sammanhang,
): Utfall<ArendeHandelse> {
  const atgard = finnAtgard(arende, atgardId);
  const hinder = [
    ...(atgard === null ? atgardSaknas() : kravStatus(atgard, FOLJBAR, 'följas upp')),
    ...(nasta === null ? [] : dagAttHalla('Nästa uppföljning', nasta, s.idag)),
  ];
  return beslut(hinder, { typ: 'atgardFoljdUpp', atgardId, avPersonId: s.personId, text, nasta, datum: s.idag });
}

export type KontrolleraEffekt = Readonly<{ atgardId: string; uppnadd: boolean; text: string }>;

/** Whether what was done also helped: judged by somebody else than those who did it, also after the case is closed. */
export function kontrolleraEffekt(
  arende: RevisionsArende,
  kommando: KontrolleraEffekt,
  s: Sammanhang,
): Utfall<ArendeHandelse> {
  const atgard = finnAtgard(arende, kommando.atgardId);
  const hinder =
    atgard === null
      ? atgardSaknas()
      : [
          ...kravStatus(atgard, ['VERIFIERAD'], 'effektkontrolleras'),
          ...redanKontrollerad(atgard),
          ...egenAtgard(atgard, s, 'kontrollerar effekten av'),
        ];
  return beslut(hinder, { typ: 'effektKontrollerad', ...kommando, avPersonId: s.personId, datum: s.idag });
}

function redanKontrollerad({ effektkontroll }: Atgard): Hinder[] {
  const utfall = effektkontroll?.utfall ?? null;
  if (utfall === null) return [];
  return [
    {
      kod: 'REDAN_KONTROLLERAD',
      text: `Effekten kontrollerades ${svensktDatum(utfall.datum)}.`,
      fix: 'Öppna åtgärden igen om den inte räckte.',
    },
  ];
}
