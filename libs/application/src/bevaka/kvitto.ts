import {
  arLedig,
  avstand,
  datumIStockholm,
  mottagareFor,
  nastaSteg,
  stegePa,
  vantan,
  type Adressat,
  type Bevakning,
  type Datum,
  type Organisation,
  type Paminnelseregler,
  type Stegtillfalle,
} from '#domain';
import type { NyttKvitto, Stegmal } from '../portar';
import { forfalletI, sistGjorda, type Bevakningstid } from './vakning';

/** Everything that a receipt follows from, besides the watch: written down in it, so that it can be worked out again. */
export type Kvittolage = Bevakningstid &
  Readonly<{ mal: Stegmal; organisation: Organisation; regler: Paminnelseregler }>;

/** The receipts of everything that is due now: one for each watch at most. */
export const forfallnaKvitton = (bevakade: readonly Bevakning[], lage: Kvittolage): readonly NyttKvitto[] =>
  bevakade.flatMap((bevakning) => {
    const { gor: steg, hoppadeOver } = forfalletI(bevakning, lage);
    return steg === null ? [] : [kvitto({ bevakning, steg, hoppadeOver }, lage)];
  });

type Gjort = Readonly<{ bevakning: Bevakning; steg: Stegtillfalle; hoppadeOver: readonly Stegtillfalle[] }>;

function kvitto({ bevakning, steg, hoppadeOver }: Gjort, lage: Kvittolage): NyttKvitto {
  const foljd = lage.stegar(bevakning.stege);
  const stege = stegePa(foljd, steg.dag);
  const idag = datumIStockholm(lage.nu);
  const adressater = mottagareFor(steg.till, bevakning, lage.organisation, idag);
  return {
    ...lage.mal,
    bevakning,
    efterSteg: somSteg(sistGjorda(bevakning, lage)),
    hoppadeOver: hoppadeOver.map(({ arbetsdagar }) => arbetsdagar),
    steg,
    stegeId: stege.id,
    stegeVersion: stege.version,
    kalenderId: lage.kalender.id,
    kalenderVersion: lage.kalender.version,
    adressater,
    vantar: adressater.flatMap((adressat) => vantar(adressat, { bevakning, steg, idag }, lage)),
    regelversion: lage.regler.version,
    nastaSteg: nastaSteg(bevakning, foljd, lage.kalender, { nu: lage.nu, sistGjorda: avstand(steg) }),
    skapat: lage.nu,
  };
}

/** JSON has no word for the distance of a new task, which is before everything. */
const somSteg = (gjord: number | null): NyttKvitto['efterSteg'] =>
  gjord === null ? null : { arbetsdagar: Number.isFinite(gjord) ? gjord : null };

type Sagt = Readonly<{ bevakning: Bevakning; steg: Stegtillfalle; idag: Datum }>;

function vantar({ personId }: Adressat, { bevakning, steg, idag }: Sagt, lage: Kvittolage): NyttKvitto['vantar'] {
  const svar = vantan(
    { bevakning, slag: steg.slag, personId, dag: idag },
    {
      ...lage,
      arLedig: (person, dag) => arLedig(lage.organisation, person, dag),
    },
  );
  return svar === null ? [] : [{ personId, ...svar }];
}
