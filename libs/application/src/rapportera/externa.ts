import type { Tidpunkt } from '#domain';
import { tidigastNu } from '../bevaka/bevaka';
import { externaBevakningar } from '../bevaka/externa';
import { forfallnaKvitton } from '../bevaka/kvitto';
import { lasGrundlage } from '../bevaka/lage';
import { notiser } from '../bevaka/notiser';
import { nastaVakning } from '../bevaka/vakning';
import type { Transaktion } from '../portar';

/**
 * Does what is due about the replies of bolag and kommunalförbund, which no case's workflow watches (ADR 28). Gives when
 * there is next something to do; null when revisorerna wait for none.
 */
export async function bevakaExterna(t: Transaktion): Promise<Tidpunkt | null> {
  const vantade = await externaBevakningar(t);
  const tider: Tidpunkt[] = [];
  for (const granskningId of new Set(vantade.map((vantat) => vantat.granskningId))) {
    const lage = await lasGrundlage(t, { arendeId: null, granskningId, organId: null });
    const bevakade = vantade.filter((vantat) => vantat.granskningId === granskningId).map((v) => v.bevakning);
    const forfallna = forfallnaKvitton(bevakade, lage);
    const tidigast = tidigastNu(lage);
    const drojer = forfallna.length > 0 && tidigast > lage.nu;
    if (!drojer) for (const kvitto of forfallna) await t.kvitton.skrivEnGang(kvitto, notiser(kvitto));
    const nasta = drojer ? tidigast : nastaVakning(bevakade, lage);
    if (nasta !== null) tider.push(nasta);
  }
  return tider.sort()[0] ?? null;
}
