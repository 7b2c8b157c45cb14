import { befattningarFor, datumIStockholm, ersattningarNu, type Datum, type Organisation, type Person } from '#domain';
import type { Aktor } from '../aktor/aktor';
import type { Lager } from '../portar';

/** A post that the person stands in on today, for whom, and the last day. */
export type Ersatter = Readonly<{
  befattningId: string;
  befattning: string;
  forPersonId: string;
  for: string;
  tom: Datum;
}>;

/** What every page says about the one who looks at it: where, who, in which posts, and which day it is there. */
export type Inloggad = Readonly<{
  kommun: string;
  idag: Datum;
  namn: string;
  befattningar: readonly string[];
  /** Ids of the same. */
  egnaPoster: readonly string[];
  ersatter: readonly Ersatter[];
}>;

export function visaInloggad(lager: Lager, { kommunId, personId }: Aktor): Promise<Inloggad> {
  return lager.iTransaktion(kommunId, async (t) => {
    const organisation = await t.organisation.hamta();
    const idag = datumIStockholm(await t.nu());
    const egna = befattningarFor(organisation, personId, idag);
    const ersatta = ersattningarNu(organisation, personId, idag);
    const personer = await t.organisation.personer([personId, ...ersatta.map(({ forPersonId }) => forPersonId)]);
    return {
      kommun: await t.kommun.namn(),
      idag,
      namn: namnPa(personer, personId),
      befattningar: egna.map(({ namn }) => namn),
      egnaPoster: egna.map(({ id }) => id),
      ersatter: ersatta.map(({ befattningId, forPersonId, tom }) => ({
        befattningId,
        befattning: befattningsnamn(organisation, befattningId),
        forPersonId,
        for: namnPa(personer, forPersonId),
        tom,
      })),
    };
  });
}

const namnPa = (personer: readonly Person[], personId: string): string =>
  personer.find(({ id }) => id === personId)?.namn ?? '';

const befattningsnamn = ({ befattningar }: Organisation, befattningId: string): string =>
  befattningar.find(({ id }) => id === befattningId)?.namn ?? '';
