import {
  datumIStockholm,
  mottagareFor,
  utanJaviga,
  type Adressat,
  type Bevakning,
  type Datum,
  type Organisation,
  type Stegtillfalle,
} from '#domain';
import { fortfarandeSkyldiga, lofte } from '../bevaka/fortfarande-skyldig';
import type { Kvitto, LagratArende, Transaktion } from '../portar';

/** Who was told, by name, and in whose place. */
export type Kvittomottagare = Readonly<{
  namn: string;
  post: string;
  /** The post in whose place: a vacant one, or the same when the person stands in on it. */
  iStalletFor: string | null;
  skal: Adressat['skal'];
}>;

/** What a receipt rests on, part by part, with names: for those who ask "Varför fick jag det här?". */
export type Kvittodelar = Readonly<{
  idag: Datum;
  titel: string;
  dnr: string | null;
  /** The posts where it lies. */
  ansvariga: readonly string[];
  utforare: string | null;
  mottagare: readonly Kvittomottagare[];
  /** What comes next if nothing happens, and to whom as the posts are held now; null when that was all. */
  nasta: Readonly<{ steg: Stegtillfalle; till: readonly string[] }> | null;
  /** The watch as it is now; null when it is done, has got another day or may not be seen. */
  kvar: Bevakning | null;
}>;

export async function kvittodelar(t: Transaktion, kvitto: Kvitto, personId: string): Promise<Kvittodelar> {
  const { bevakning } = kvitto;
  const idag = datumIStockholm(await t.nu());
  const alla = await t.organisation.hamta();
  const lagrat = kvitto.arendeId === null ? null : await t.arenden.hamta(kvitto.arendeId);
  const post = postnamnet(alla);
  const kvar = (await fortfarandeSkyldiga(t, [kvitto], personId)).get(lofte(kvitto)) ?? null;
  return {
    idag,
    ...(lagrat === null ? { titel: await titeln(t, kvitto), dnr: null } : lagratsNamn(lagrat)),
    ansvariga: bevakning.ansvariga.map(post),
    utforare: bevakning.utforare === undefined ? null : post(bevakning.utforare),
    mottagare: await mottagarna(t, kvitto, post),
    nasta: nastaSteg(kvitto, lagrat === null ? alla : utanJaviga(alla, lagrat.arende), post),
    kvar,
  };
}

const lagratsNamn = ({ arende: { titel, dnr } }: LagratArende): Pick<Kvittodelar, 'titel' | 'dnr'> => ({ titel, dnr });

/** That of the granskning, for what has no case. */
async function titeln(t: Transaktion, { granskningId }: Kvitto): Promise<string> {
  const rad = granskningId === null ? null : await t.granskningar.hamta(granskningId);
  return rad?.granskning.titel ?? '';
}

async function mottagarna(t: Transaktion, { adressater }: Kvitto, post: Postnamn): Promise<readonly Kvittomottagare[]> {
  const personer = await t.organisation.personer([...new Set(adressater.map(({ personId }) => personId))]);
  const namn = new Map(personer.map((person) => [person.id, person.namn]));
  return adressater.map(({ personId, befattningId, iStalletFor, skal }) => ({
    ...{ namn: namn.get(personId) ?? 'Någon som inte finns kvar', post: post(befattningId), skal },
    iStalletFor: iStalletFor === null ? null : post(iStalletFor),
  }));
}

type Postnamn = (id: string) => string;

export const postnamnet = ({ befattningar }: Organisation): Postnamn => {
  const namn = new Map(befattningar.map((post) => [post.id, post.namn]));
  return (id) => namn.get(id) ?? 'en befattning som inte längre finns';
};

function nastaSteg(
  { nastaSteg: steg, bevakning }: Kvitto,
  organisation: Organisation,
  post: Postnamn,
): Kvittodelar['nasta'] {
  if (steg === null) return null;
  const till = mottagareFor(steg.till, bevakning, organisation, steg.dag);
  return { steg, till: [...new Set(till.map(({ befattningId }) => post(befattningId)))] };
}
