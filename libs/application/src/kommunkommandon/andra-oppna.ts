import {
  bevakningar,
  tillampaAlla,
  type ArendeHandelse,
  type RevisionsArende,
  type Sammanhang,
  type Utfall,
} from '#domain';
import { sammanhang } from '../kommandon/sammanhang';
import type { HandelseAv, Transaktion } from '../portar';

const SYSTEMET: HandelseAv = { personId: null, befattningId: null, forPersonId: null };

/**
 * Lets what has changed in the kommun reach its cases: each by events of its own, made by the system, under the kommun as
 * it has become. A case that the decision refuses, or that nothing became of, is left as it was.
 */
export async function andraOppna(
  t: Transaktion,
  arendeIds: readonly string[],
  fore: Sammanhang,
  besluta: (arende: RevisionsArende, efter: Sammanhang) => Utfall<ArendeHandelse>,
): Promise<void> {
  const efter = await sammanhang(t, fore.personId, fore.befattningId);
  for (const arendeId of arendeIds) {
    const fran = await t.arenden.hamtaForAndring(arendeId);
    if (fran === null) continue;
    const utfall = besluta(fran.arende, efter);
    if (!utfall.ok || utfall.handelser.length === 0) continue;
    const arende = tillampaAlla(fran.arende, utfall.handelser);
    await t.arenden.spara(fran, arende, utfall.handelser, {
      tid: efter.nu,
      av: SYSTEMET,
      bevakningar: bevakningar(arende, efter),
      vacks: true,
    });
  }
}
