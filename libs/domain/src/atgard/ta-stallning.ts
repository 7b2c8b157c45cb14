import { beslut, type Utfall } from '../hinder';
import type { ArendeHandelse } from '../revisionsarende/handelser';
import type { RevisionsArende } from '../revisionsarende/tillstand';
import type { Sammanhang } from '../sammanhang';
import { atgardSaknas, egnaDelar, finnAtgard, kravEgenDel, kravStatus } from './ansvar';

export type AccepteraAtgard = Readonly<{ atgardId: string }>;

/** The holder of a responsible post takes the åtgärd on. */
export function accepteraAtgard(
  arende: RevisionsArende,
  { atgardId }: AccepteraAtgard,
  s: Sammanhang,
): Utfall<ArendeHandelse> {
  const atgard = finnAtgard(arende, atgardId);
  const hinder =
    atgard === null ? atgardSaknas() : [...kravStatus(atgard, ['TILLDELAD'], 'accepteras'), ...kravEgenDel(atgard, s)];
  const obesvarad = atgard?.ansvar.filter((a) => a.accepterad === null).map((a) => a.befattningId) ?? [];
  const egna = atgard === null ? [] : egnaDelar(atgard, s);
  const befattningId = egna.find((id) => obesvarad.includes(id)) ?? egna[0] ?? '';
  return beslut(hinder, { typ: 'atgardAccepterad', atgardId, befattningId, datum: s.idag });
}

export type AvbojAtgard = Readonly<{ atgardId: string; skal: string }>;

/** The holder says that the åtgärd lies with somebody else; it goes back to be tilldelad anew (domain 2.4 AVBOJD). */
export function avbojAtgard(
  arende: RevisionsArende,
  { atgardId, skal }: AvbojAtgard,
  s: Sammanhang,
): Utfall<ArendeHandelse> {
  const atgard = finnAtgard(arende, atgardId);
  const hinder =
    atgard === null
      ? atgardSaknas()
      : [...kravStatus(atgard, ['TILLDELAD', 'ACCEPTERAD'], 'avböjas'), ...kravEgenDel(atgard, s)];
  const befattningId = atgard === null ? '' : (egnaDelar(atgard, s)[0] ?? '');
  return beslut(hinder, { typ: 'atgardAvbojd', atgardId, befattningId, skal, datum: s.idag });
}
