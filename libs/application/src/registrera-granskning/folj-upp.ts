import { uppfoljningar, type Hinder, type Sammanhang } from '#domain';
import { Avbruten } from '../avslag';
import type { Transaktion } from '../portar';

/**
 * Ties an uppföljande granskning to the recommendations that it goes back to, each with where it stands today, frozen
 * (domain 2.7). Ends the dormant watch over their cases (ADR 22).
 */
export async function foljUpp(
  t: Transaktion,
  granskningId: string,
  rekommendationIds: readonly string[],
  s: Sammanhang,
): Promise<void> {
  if (rekommendationIds.length === 0) return;
  const granskningar = await t.granskningar.granskningarFor(rekommendationIds);
  const okanda = rekommendationIds.filter((id) => !granskningar.has(id));
  if (okanda.length > 0) throw new Avbruten({ kod: 'HINDER', hinder: [okand(okanda.length)] });
  const arenden = await t.granskningar.arenden([...new Set(granskningar.values())]);
  const rader = arenden.flatMap((arende) => uppfoljningar(arende, rekommendationIds, s.idag));
  await t.granskningar.sparaUppfoljningar(granskningId, rader);
}

const okand = (antal: number): Hinder => ({
  kod: 'TIDIGARE_REKOMMENDATION_SAKNAS',
  text: `${antal === 1 ? 'En tidigare rekommendation' : `${String(antal)} tidigare rekommendationer`} finns inte i kommunen.`,
  fix: 'Välj bland de rekommendationer som har registrerats, eller lämna fältet tomt.',
});
