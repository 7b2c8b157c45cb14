import type { Hinder } from '#domain';
import type { Aktor } from '../aktor/aktor';
import { Avbruten } from '../avslag';
import { obekraftat, type Bekraftad } from './bekraftelse';
import type { TidigareSvar, Transaktion } from '../portar';

/** A client's key for one command, with a fingerprint of the whole request, so that a retry gives the first answer. */
export type Nyckel = Readonly<{ nyckel: string; avtryck: string }>;

/** What came of a request: done now, or done before and answered as then. */
export type Utfort<S> = Readonly<{ slag: 'NYTT'; svar: S }> | Readonly<{ slag: 'TIDIGARE'; svar: TidigareSvar }>;

/**
 * Does it once per key. The answer is stored in the same transaction, so a retry after a lost answer changes nothing.
 * `somSvar`: how the answer went out, apart from what it said. Warnings about what is written stand in the way like any
 * other reason, together with those of the decision.
 */
export async function enGang<S>(
  t: Transaktion,
  { aktor, nyckel, ...fraga }: Bekraftad & Readonly<{ aktor: Aktor; nyckel: Nyckel }>,
  gor: () => Promise<S>,
  somSvar: (svar: S) => Omit<TidigareSvar, 'kropp'>,
): Promise<Utfort<S>> {
  const taget = await t.idempotens.ta(nyckel.nyckel, aktor.personId, nyckel.avtryck);
  if (taget.slag === 'SVAR') return { slag: 'TIDIGARE', svar: taget.svar };
  if (taget.slag === 'ANNAN_KROPP') throw new Avbruten({ kod: 'NYCKELN_ANVAND' });
  const svar = await utanAnmarkning(gor, obekraftat(fraga));
  await t.idempotens.sparaSvar(nyckel.nyckel, aktor.personId, { ...somSvar(svar), kropp: svar });
  return { slag: 'NYTT', svar };
}

async function utanAnmarkning<S>(gor: () => Promise<S>, varningar: readonly Hinder[]): Promise<S> {
  if (varningar.length === 0) return gor();
  try {
    await gor();
  } catch (fel) {
    if (!(fel instanceof Avbruten) || fel.avslag.kod !== 'HINDER') throw fel;
    throw new Avbruten({ kod: 'HINDER', hinder: [...fel.avslag.hinder, ...varningar] });
  }
  throw new Avbruten({ kod: 'HINDER', hinder: varningar });
}

/** How a changed thing with a version is answered. */
export const medVersion = ({ version }: Readonly<{ version: number }>): Omit<TidigareSvar, 'kropp'> => ({
  status: 200,
  etag: `"${String(version)}"`,
  location: null,
});
