import type { Inloggad, Uppgift, Uppgiftsbakgrund } from '#application';
import { laggTillDagar, veckodag, type Datum } from '#domain';
import { kvittovag } from '../layout/vagar';
import { uppgiftsakt, type Uppgiftsakt } from '../ord/uppgiftsakt';
import { varforDu } from './varfor-du';

/** One task as the page shows it. */
export type Uppgiftsrad = Readonly<{
  nyckel: string;
  rubrik: string;
  arende: string;
  forfaller: Datum;
  /** The holder in whose place one does it; null when it is one's own. */
  for: string | null;
  varforDu: string;
  akt: Uppgiftsakt;
  /** The receipt of the last reminder to the person; null when they have had none. */
  kvitto: string | null;
}>;

export type Uppgiftsvy = Readonly<{
  idag: Datum;
  totalt: number;
  forsenade: readonly Uppgiftsrad[];
  veckan: readonly Uppgiftsrad[];
  senare: readonly Uppgiftsrad[];
  /** The next page of the list; null on the last. */
  nastaSida: number | null;
  /** Whom one stands in for, and until when. */
  ersatter: Inloggad['ersatter'];
}>;

/** The list, and what tells of each. */
type Uppgifterna = Readonly<{ rader: readonly Uppgift[]; totalt: number; bakgrund: Uppgiftsbakgrund }>;

/** What lies on the person, in three groups by time: late, this week, and later. */
export function uppgiftsvy(
  { rader, totalt, bakgrund }: Uppgifterna,
  inloggad: Inloggad,
  sida: Readonly<{ sida: number; antal: number }>,
): Uppgiftsvy {
  const { idag } = inloggad;
  const sondag = laggTillDagar(idag, 7 - veckodag(idag));
  const alla = rader.map((uppgift) => rad(uppgift, inloggad, bakgrund));
  return {
    ...{ idag, totalt, ersatter: inloggad.ersatter },
    forsenade: alla.filter(({ forfaller }) => forfaller < idag),
    veckan: alla.filter(({ forfaller }) => forfaller >= idag && forfaller <= sondag),
    senare: alla.filter(({ forfaller }) => forfaller > sondag),
    nastaSida: totalt > sida.sida * sida.antal ? sida.sida + 1 : null,
  };
}

function rad(uppgift: Uppgift, inloggad: Inloggad, bakgrund: Uppgiftsbakgrund): Uppgiftsrad {
  const { bevakning, arendeTitel: arende } = uppgift;
  const kvittoId = bakgrund.kvittoId(uppgift);
  return {
    nyckel: `${uppgift.arendeId ?? uppgift.granskningId}/${bevakning.nyckel}`,
    ...{ rubrik: bevakning.rubrik, forfaller: bevakning.forfaller, arende },
    ...varforDu(uppgift, inloggad, bakgrund),
    akt: uppgiftsakt(bevakning, uppgift),
    kvitto: kvittoId === null ? null : kvittovag(kvittoId),
  };
}
