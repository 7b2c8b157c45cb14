import type { Hinder } from '../hinder';
import { svararFor } from '../organisation';
import { ejDinUppgift } from '../revisionsarende/remittera';
import type { RevisionsArende } from '../revisionsarende/tillstand';
import type { Sammanhang } from '../sammanhang';
import { ettAv } from '../upprakning';
import { ATGARD_STATUS_ETIKETT, liggerPa, type Atgard, type AtgardStatus } from './atgard';

/** The åtgärd a command names, or why there is none. */
export function finnAtgard(arende: RevisionsArende, atgardId: string): Atgard | null {
  return arende.atgarder.find((a) => a.id === atgardId) ?? null;
}

export const atgardSaknas = (): Hinder[] => [
  {
    kod: 'ATGARD_SAKNAS',
    text: 'Åtgärden finns inte i ärendet.',
    fix: 'Öppna åtgärden från ärendet eller dina uppgifter.',
  },
];

/** Refuses an act that does not belong where the åtgärd stands. `gora` completes "kan inte …". */
export function kravStatus(atgard: Atgard, tillatna: readonly AtgardStatus[], gora: string): Hinder[] {
  if (tillatna.includes(atgard.status)) return [];
  return [
    {
      kod: 'FEL_LAGE',
      text: `Åtgärden är ${ATGARD_STATUS_ETIKETT[atgard.status]} och kan inte ${gora} nu.`,
      fix: `Det går när åtgärden är ${ettAv(tillatna.map((status) => ATGARD_STATUS_ETIKETT[status]))}.`,
    },
  ];
}

/**
 * The responsible posts for which this person answers today: as holder, as stand-in, or as nearest superior of a vacant
 * post (domain 2.7). Prefers parts that are not done, so that one who holds two finishes them one by one.
 */
export function egnaDelar(atgard: Atgard, s: Sammanhang): readonly string[] {
  const egna = atgard.ansvar.filter((a) => svararFor(s.organisation, a.befattningId, s.personId, s.idag));
  return [...egna].sort((a, b) => Number(a.klar !== null) - Number(b.klar !== null)).map((a) => a.befattningId);
}

/** The posts for which this person may say how the work goes: responsible ones first, then those that carry it out. */
export const egetArbete = (atgard: Atgard, s: Sammanhang): readonly string[] => {
  const ansvarig = egnaDelar(atgard, s);
  const utfor = liggerPa(atgard).filter((post) => svararFor(s.organisation, post, s.personId, s.idag));
  return [...new Set([...ansvarig, ...utfor])];
};

export function kravEgetArbete(atgard: Atgard, s: Sammanhang): Hinder[] {
  return egetArbete(atgard, s).length > 0 ? [] : [ejDinUppgift(liggerPa(atgard), s)];
}

export function kravEgenDel(atgard: Atgard, s: Sammanhang): Hinder[] {
  if (egnaDelar(atgard, s).length > 0) return [];
  return [
    ejDinUppgift(
      atgard.ansvar.map((a) => a.befattningId),
      s,
    ),
  ];
}
