import type { Request } from 'express';
import type { Sidfraga } from './sidfraga';

type Lank = Readonly<{ href: string; rel: string; method: 'GET' }>;

export type Listdel<T> = Readonly<{
  rader: readonly T[];
  /** Null when the list is not counted. */
  totalt: number | null;
  /** Whether there are rows after these. */
  fler: boolean;
  /** Place after the last row; null without cursor. */
  nextCursor: string | null;
}>;

/** Where the list is and how it was asked for: links keep the other parameters (profile FNS.13). */
export type Listplats = Readonly<{ publicUrl: string; begaran: Request; sida: Sidfraga; medMarkor: boolean }>;

/** One page of a counted list. */
export const raknad = <T>({ rader, totalt }: Readonly<{ rader: readonly T[]; totalt: number }>, sida: Sidfraga) => ({
  rader,
  totalt,
  fler: sida.page * sida.limit < totalt,
  nextCursor: null,
});

/** One page of a list that is not counted. `rader` holds one more than the page when there are more. */
export const oraknad = <T>(rader: readonly T[], { limit }: Sidfraga): Listdel<T> => ({
  rader: rader.slice(0, limit),
  totalt: null,
  fler: rader.length > limit,
  nextCursor: null,
});

/**
 * One page of a counted list that can also be read on from a place: `medMarkor` when it was, `marke` the place after a
 * row. With a place the count says nothing of how much is left, so a full page may be followed by an empty one.
 */
export function vidare<T>(
  { rader, totalt }: Readonly<{ rader: readonly T[]; totalt: number }>,
  { page, limit }: Sidfraga,
  medMarkor: boolean,
  marke: (sista: T) => string,
): Listdel<T> {
  const sista = rader.at(-1);
  const fler = medMarkor ? rader.length === limit : page * limit < totalt;
  return { rader, totalt, fler, nextCursor: fler && sista !== undefined ? marke(sista) : null };
}

/** One page of a list that is held whole. */
export const skuren = <T>(alla: readonly T[], sida: Sidfraga): Listdel<T> =>
  raknad({ rader: alla.slice((sida.page - 1) * sida.limit, sida.page * sida.limit), totalt: alla.length }, sida);

/** The envelope of every list: rows under their own name, `_meta` and `_links` (profile FNS.10–12). */
export function listsvar<T>(nyckel: string, del: Listdel<T>, plats: Listplats): Record<string, unknown> {
  const { page, limit } = plats.sida;
  return {
    [nyckel]: del.rader,
    _meta: {
      total: del.totalt,
      page: plats.medMarkor ? null : page,
      limit,
      count: del.rader.length,
      nextCursor: del.nextCursor,
    },
    _links: Object.fromEntries(lankar(del, plats).map((lank) => [lank.rel, lank])),
  };
}

function lankar(del: Listdel<unknown>, plats: Listplats): readonly Lank[] {
  const { page, limit } = plats.sida;
  const till = (rel: string, andrat: Readonly<Record<string, string>>): Lank => ({
    href: adress(plats, andrat),
    rel,
    method: 'GET',
  });
  const sida = (rel: string, nummer: number): Lank => till(rel, { page: String(nummer), limit: String(limit) });
  const forsta = sida('first', 1);
  if (plats.medMarkor) {
    const nasta = del.nextCursor === null ? [] : [till('next', { cursor: del.nextCursor })];
    return [till('self', {}), forsta, ...nasta];
  }
  return [
    sida('self', page),
    forsta,
    ...(page > 1 ? [sida('prev', page - 1)] : []),
    ...(del.fler ? [sida('next', page + 1)] : []),
    ...(del.totalt === null ? [] : [sida('last', Math.max(1, Math.ceil(del.totalt / limit)))]),
  ];
}

function adress({ publicUrl, begaran }: Listplats, andrat: Readonly<Record<string, string>>): string {
  const url = new URL(`${publicUrl}${begaran.path}`);
  for (const [namn, varde] of Object.entries(begaran.query)) {
    // A link to a page has no cursor.
    if (typeof varde === 'string' && !(namn === 'cursor' && 'page' in andrat)) url.searchParams.set(namn, varde);
  }
  for (const [namn, varde] of Object.entries(andrat)) url.searchParams.set(namn, varde);
  return url.href;
}
