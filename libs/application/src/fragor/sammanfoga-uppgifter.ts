import { malId, type Uppgift, type Uppgiftsdel, type Uppgiftsplats } from '../portar';

const plats = (uppgift: Uppgift): Uppgiftsplats => ({
  forfaller: uppgift.bevakning.forfaller,
  nyckel: uppgift.bevakning.nyckel,
  malId: malId(uppgift),
});

/** The part of the tasks of cases that a page may need when some of its rows are among so many others. */
export const delAvArendenas = ({ efter, hoppaOver, antal }: Uppgiftsdel, andra: number): Uppgiftsdel => ({
  efter,
  hoppaOver: Math.max(0, hoppaOver - andra),
  antal: antal + andra,
});

/** The page, of the tasks of cases that `delAvArendenas` says and all the others. Each list is in order by itself. */
export function sammanfogaUppgifter(
  arendenas: readonly Uppgift[],
  andra: readonly Uppgift[],
  del: Uppgiftsdel,
): readonly Uppgift[] {
  const { efter, hoppaOver, antal } = del;
  const kvar = andra.filter((uppgift) => efter === null || jamfor(plats(uppgift), efter) > 0);
  const forst = hoppaOver - delAvArendenas(del, andra.length).hoppaOver;
  return bada(arendenas, kvar).slice(forst, forst + antal);
}

/** The database knows the order of its rows: they are never put in another. */
function bada(arendenas: readonly Uppgift[], andra: readonly Uppgift[]): readonly Uppgift[] {
  const kvar = [...andra];
  const tidigare = (uppgift: Uppgift): readonly Uppgift[] => {
    const antal = kvar.findIndex((annan) => jamfor(plats(annan), plats(uppgift)) > 0);
    return kvar.splice(0, antal < 0 ? kvar.length : antal);
  };
  const forsta = arendenas.flatMap((uppgift) => [...tidigare(uppgift), uppgift]);
  return [...forsta, ...kvar];
}

function jamfor(a: Uppgiftsplats, b: Uppgiftsplats): number {
  return ordning(a.forfaller, b.forfaller) || ordning(a.nyckel, b.nyckel) || ordning(a.malId, b.malId);
}

const ordning = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
