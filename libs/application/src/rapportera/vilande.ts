import { vilandeBevakning, type RevisionsArende, type Tidpunkt } from '#domain';
import { forfallnaKvitton } from '../bevaka/kvitto';
import { lasLage } from '../bevaka/lage';
import { notiser } from '../bevaka/notiser';
import type { Transaktion } from '../portar';

/**
 * Tells, once, of closed cases that revisorerna may be about to come back to (domain 2.6, ADR 22), each by the ladders and
 * rules that open cases are under. Gives when to look again for one whose day is here but not its morning; null when there
 * is none.
 */
export async function vackVilande(t: Transaktion, arenden: readonly RevisionsArende[]): Promise<Tidpunkt | null> {
  const drojer: Tidpunkt[] = [];
  for (const arende of arenden) {
    const lage = await lasLage(t, arende);
    const bevakning = vilandeBevakning(arende, { ...lage, organisation: await t.organisation.hamta() });
    if (bevakning === null) continue;
    if (bevakning.startar > lage.nu) drojer.push(bevakning.startar);
    else for (const kvitto of forfallnaKvitton([bevakning], lage)) await t.kvitton.skrivEnGang(kvitto, notiser(kvitto));
  }
  return drojer.sort()[0] ?? null;
}
