import {
  arSlutbevakad,
  bevakningar,
  forstaMorgonen,
  millisekunderMellan,
  tidigastForSteg,
  type Tidpunkt,
} from '#domain';
import type { Lager } from '../portar';
import { forfallnaKvitton } from './kvitto';
import { lasLage, type Lage } from './lage';
import { notiser } from './notiser';
import { nastaVakning } from './vakning';

/** What the case's workflow is told: whether it is over, otherwise how long to sleep (ms, never negative). */
export type Bevakat = Readonly<{ avslutat: boolean; vantaMs: number }>;

/** With nothing to wait for the workflow looks again after this; any change wakes it before. */
const UTAN_ARENDE_MS = 30 * 24 * 60 * 60 * 1000;

/**
 * Does everything that is due in the case, once, and says how long to wait for the next (design 2.4). One transaction
 * with the case row locked: a late, doubled or lost wake does no harm, and what was completed a moment before wins.
 * The list of what is owed is brought up to date on the way: calendar or organisation may have changed it.
 * A case that does not exist is over.
 */
export function bevaka(
  lager: Lager,
  { kommunId, arendeId }: Readonly<{ kommunId: string; arendeId: string }>,
): Promise<Bevakat> {
  return lager.iTransaktion(kommunId, async (t) => {
    const lagrat = await t.arenden.hamtaForAndring(arendeId);
    if (lagrat === null) return { avslutat: true, vantaMs: 0 };
    const lage = await lasLage(t, lagrat.arende);
    const bevakade = bevakningar(lagrat.arende, { ...lage, organisation: await t.organisation.hamta() });
    const forfallna = forfallnaKvitton(bevakade, lage);
    const tidigast = tidigastNu(lage);
    const drojer = forfallna.length > 0 && tidigast > lage.nu;
    if (!drojer) for (const kvitto of forfallna) await t.kvitton.skrivEnGang(kvitto, notiser(kvitto));
    const nasta = drojer ? tidigast : nastaVakning(bevakade, lage);
    await t.arenden.sattBevakat(arendeId, nasta, bevakade);
    return {
      avslutat: arSlutbevakad(lagrat.arende),
      vantaMs: nasta === null ? UTAN_ARENDE_MS : Math.max(0, millisekunderMellan(lage.nu, nasta)),
    };
  });
}

/**
 * When what is due may be done: not at night, and not on the very day when the rules of all cases changed. A change of
 * calendar that makes a hundred steps due is no reason to write to anybody before the morning (domain 2.5).
 */
export function tidigastNu({ nu, kalender, andrade }: Pick<Lage, 'nu' | 'kalender' | 'andrade'>): Tidpunkt {
  const avKlockan = tidigastForSteg(nu, kalender);
  const avAndringen = andrade === null ? avKlockan : forstaMorgonen(andrade, kalender);
  return avAndringen > avKlockan ? avAndringen : avKlockan;
}
