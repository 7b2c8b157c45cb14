import { datumIStockholm } from '#domain';
import type { Kontouppslag, Lager } from '../portar';
import { aktorFor, type Aktor } from './aktor';

/**
 * Who is behind an identity that the issuer has vouched for, as they are today; null when no account has it. The same
 * for a token to the API and for a session in the web.
 */
export async function aktorBakom(
  { lager, konton }: Readonly<{ lager: Lager; konton: Kontouppslag }>,
  { issuer, subject }: Readonly<{ issuer: string; subject: string }>,
): Promise<Aktor | null> {
  const konto = await konton.hittaKonto(issuer, subject);
  if (konto === null) return null;
  return lager.iTransaktion(konto.kommunId, async (t) => aktorFor(t, konto, datumIStockholm(await t.nu())));
}
