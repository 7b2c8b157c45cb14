import type { Inloggad, Uppgift } from '#application';
import { laggTillDagar, veckodag, type Datum } from '#domain';

/** One task as the page shows it. */
export type Uppgiftsrad = Readonly<{
  nyckel: string;
  rubrik: string;
  arende: string;
  forfaller: Datum;
  /** The holder in whose place one does it; null when it is one's own. */
  for: string | null;
}>;

export type Uppgiftsvy = Readonly<{
  idag: Datum;
  totalt: number;
  forsenade: readonly Uppgiftsrad[];
  veckan: readonly Uppgiftsrad[];
  senare: readonly Uppgiftsrad[];
  /** The next page of the list; null on the last. */
  nastaSida: number | null;
}>;

/** What lies on the person, in three groups by time: late, this week, and later. */
export function uppgiftsvy(
  { rader, totalt }: Readonly<{ rader: readonly Uppgift[]; totalt: number }>,
  inloggad: Inloggad,
  sida: Readonly<{ sida: number; antal: number }>,
): Uppgiftsvy {
  const { idag } = inloggad;
  const sondag = laggTillDagar(idag, 7 - veckodag(idag));
  const alla = rader.map((uppgift) => rad(uppgift, inloggad));
  return {
    ...{ idag, totalt },
    forsenade: alla.filter(({ forfaller }) => forfaller < idag),
    veckan: alla.filter(({ forfaller }) => forfaller >= idag && forfaller <= sondag),
    senare: alla.filter(({ forfaller }) => forfaller > sondag),
    nastaSida: totalt > sida.sida * sida.antal ? sida.sida + 1 : null,
  };
}

function rad({ arendeId, granskningId, arendeTitel, bevakning }: Uppgift, inloggad: Inloggad): Uppgiftsrad {
  return {
    nyckel: `${arendeId ?? granskningId}/${bevakning.nyckel}`,
    rubrik: bevakning.rubrik,
    arende: arendeTitel,
    forfaller: bevakning.forfaller,
    for: ersattningFor(bevakning, inloggad),
  };
}

function ersattningFor({ ansvariga, utforare }: Uppgift['bevakning'], { egnaPoster, ersatter }: Inloggad) {
  const hos = utforare === undefined ? ansvariga : [...ansvariga, utforare];
  if (hos.some((post) => egnaPoster.includes(post))) return null;
  return ersatter.find(({ befattningId }) => hos.includes(befattningId))?.for ?? null;
}
