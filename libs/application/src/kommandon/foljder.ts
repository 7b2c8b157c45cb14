import { bevakningar, tillampaAlla, type foljder, type Sammanhang } from '#domain';
import type { HandelseAv, Transaktion } from '../portar';

/**
 * Lets what one case has come to stand in the other case too, in the same transaction: both or neither. The person who
 * acts need have no right in the other case, and learns nothing of it.
 */
export async function genomforFoljder(
  t: Transaktion,
  andra: ReturnType<typeof foljder>,
  { s, av }: Readonly<{ s: Sammanhang; av: HandelseAv }>,
): Promise<void> {
  if (andra.length === 0) return;
  const organisation = await t.organisation.hamta();
  for (const foljd of andra) {
    const fran = await t.arenden.hamtaForAndring(foljd.arendeId);
    const fore = fran === null ? null : fran.arende;
    const handelser = foljd.handelser(fore);
    if (handelser.length === 0) continue;
    const till = tillampaAlla(fore, handelser);
    const skrivning = { tid: s.nu, av, bevakningar: bevakningar(till, { ...s, organisation }), vacks: true };
    if (fran === null) await t.arenden.skapa(till, handelser, skrivning);
    else await t.arenden.spara(fran, till, handelser, skrivning);
  }
}
