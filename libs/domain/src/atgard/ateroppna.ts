import { beslut, type Hinder, type Utfall } from '../hinder';
import { dagAttHalla } from '../hinder-vanliga';
import type { Datum } from '../kalender';
import { redanAvslutat } from '../revisionsarende/avsluta';
import type { ArendeHandelse } from '../revisionsarende/handelser';
import type { RevisionsArende } from '../revisionsarende/tillstand';
import type { Sammanhang } from '../sammanhang';
import { atgardSaknas, finnAtgard, kravStatus } from './ansvar';

export type AteroppnaAtgard = Readonly<{ atgardId: string; skal: string; klartDatum: Datum }>;

/**
 * What was done with turns out not to be: the same posts get it back with a new day, and what it had come to before
 * stays in its history. After the case is closed, the case itself is what must be taken up again, as a new granskning.
 */
export function ateroppnaAtgard(
  arende: RevisionsArende,
  kommando: AteroppnaAtgard,
  s: Sammanhang,
): Utfall<ArendeHandelse> {
  const atgard = finnAtgard(arende, kommando.atgardId);
  const hinder = [
    ...redanAvslutat(arende, 'Ta upp frågan i nämnden på nytt.'),
    ...(atgard === null
      ? atgardSaknas()
      : [
          ...kravStatus(atgard, ['VERIFIERAD', 'AVSLUTAD_UTAN_ATGARD'], 'öppnas igen'),
          ...ingenAnsvarig(atgard.ansvar),
        ]),
    ...dagAttHalla('Klart-datumet', kommando.klartDatum, s.idag),
  ];
  return beslut(hinder, { typ: 'atgardAteroppnad', ...kommando, datum: s.idag });
}

function ingenAnsvarig(ansvar: readonly unknown[]): Hinder[] {
  if (ansvar.length > 0) return [];
  return [
    {
      kod: 'ALDRIG_TILLDELAD',
      text: 'Åtgärden låg aldrig hos någon.',
      fix: 'Lägg till en ny åtgärd i stället.',
    },
  ];
}
