import {
  datumIStockholm,
  motesdagar,
  parametrarFor,
  type Arbetskalender,
  type Datum,
  type Motesdagar,
  type Organ,
  type Sammantrade,
} from '#domain';
import type { Aktor } from '../aktor/aktor';
import { kravRatt } from '../aktor/krav-ratt';
import { rollMedRattIOrgan } from '../aktor/ratter';
import { fangaAvslag, type Svar } from '../avslag';
import type { Lager, Motesarende } from '../portar';

/** A meeting, the days around it, and the undecided cases that it is to carry; null for whom they are not to see. */
export type Planeratmote = Readonly<{
  sammantrade: Sammantrade;
  dagar: Motesdagar;
  arenden: readonly Motesarende[] | null;
}>;

export type Motesplan = Readonly<{
  idag: Datum;
  organ: readonly Organ[];
  /** From today on, by day. */
  kommande: readonly Planeratmote[];
  /** Those that have been, but where a decision has still to be put on record. */
  utanBeslut: readonly Planeratmote[];
}>;

/**
 * The meetings of an organ, or of all with null, and what each must carry (domain 4). Cases are told only to those who have
 * the organ's cases in their list.
 */
export function motesplan(lager: Lager, aktor: Aktor, organId: string | null): Promise<Svar<Motesplan>> {
  return fangaAvslag(async () => {
    kravRatt(aktor, 'organisation.las');
    return lager.iTransaktion(aktor.kommunId, async (t) => {
      const idag = datumIStockholm(await t.nu());
      const { organ } = await t.organisation.hamta();
      const moten = await t.organisation.sammantraden(organId);
      const lasta = moten.filter((mote) => rollMedRattIOrgan(aktor, 'arende.lista', mote.organId) !== null);
      const arenden = await t.arenden.planeradeTill(
        lasta.map(({ id }) => id),
        aktor.personId,
      );
      const synliga = new Set(lasta.map(({ id }) => id));
      const planera = planerat({ organ, arenden, synliga, kalender: await t.organisation.kalender() });
      const planerade = moten.map(planera);
      return {
        ...{ idag, organ },
        kommande: planerade.filter(({ sammantrade }) => sammantrade.datum >= idag),
        utanBeslut: planerade.filter((mote) => mote.sammantrade.datum < idag && (mote.arenden ?? []).length > 0),
      };
    });
  });
}

type Omgivning = Readonly<{
  organ: readonly Organ[];
  arenden: readonly Motesarende[];
  /** Ids of the meetings whose cases the person has in their list. */
  synliga: ReadonlySet<string>;
  kalender: Arbetskalender;
}>;

function planerat({ organ, arenden, synliga, kalender }: Omgivning): (sammantrade: Sammantrade) => Planeratmote {
  return (sammantrade) => ({
    sammantrade,
    dagar: motesdagar(sammantrade, {
      kalender,
      parametrar: parametrarFor(organ.find(({ id }) => id === sammantrade.organId)),
    }),
    arenden: synliga.has(sammantrade.id)
      ? arenden.filter(({ sammantradeId }) => sammantradeId === sammantrade.id)
      : null,
  });
}
