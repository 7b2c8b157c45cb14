import type { Publicering } from '../revisionsarende/publicering';
import type { Revisorssvar } from './revisorsfragor';

/** What a snapshot says to one of the four questions, and what keeps it from being JA. */
export type PubliceratSvar = Readonly<{ svar: Revisorssvar; brister: readonly string[] }>;

/**
 * The first of the four questions (`revisorsfragor`), from the snapshot alone. The other three ask what happened after the
 * reply, which no snapshot says.
 */
export function beslutatEnligtSvaret({ beslut, bemotanden }: Publicering): PubliceratSvar {
  if (bemotanden.length === 0) return { svar: 'EJ_AKTUELLT', brister: [] };
  if (beslut === null) return { svar: 'NEJ', brister: ['Svaret har inget beslut.'] };
  const brister = bemotanden.flatMap(bristerna);
  return { svar: brister.length === 0 ? 'JA' : 'DELVIS', brister };
}

const LOVAR: readonly string[] = ['INSTAMMER', 'INSTAMMER_DELVIS', 'PAGAR', 'SAKNAS'];

function bristerna({ nummer, stallningstagande, atgarder }: Publicering['bemotanden'][number]): readonly string[] {
  const vilken = `Rekommendation ${String(nummer)}`;
  if (atgarder.length === 0) return LOVAR.includes(stallningstagande) ? [`${vilken}: ingen åtgärd.`] : [];
  return atgarder.flatMap(({ beskrivning, ansvariga, klartDatum }) => [
    ...(ansvariga.length > 0 ? [] : [`${vilken}: ”${beskrivning}” har ingen ansvarig.`]),
    ...(klartDatum !== null ? [] : [`${vilken}: ”${beskrivning}” har ingen dag då den ska vara klar.`]),
  ]);
}
