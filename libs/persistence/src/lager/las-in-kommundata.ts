import type { Behorighet, Kommundata } from '#application';
import type { Arbetskalender, Organisation, Person, Sammantrade } from '#domain';
import { In, Not, type EntityManager, type EntityTarget, type ObjectLiteral } from 'typeorm';
import { fraga, fragaEn, utfor } from '../fraga';
import { kanoniskJson } from '../kanonisk-json';
import { BefattningRow } from '../rader/befattning.row';
import { BehorighetRow } from '../rader/behorighet.row';
import { EnhetRow } from '../rader/enhet.row';
import { ErsattningRow } from '../rader/ersattning.row';
import { InnehavRow } from '../rader/innehav.row';
import { KontoRow } from '../rader/konto.row';
import { LedighetRow } from '../rader/ledighet.row';
import { OrganRow } from '../rader/organ.row';
import { PersonRow } from '../rader/person.row';
import { SammantradeRow } from '../rader/sammantrade.row';
import { lasOrganisation } from './las-organisation';
import { BEHORIGHETER, KOMMUN, KONTON, PERSONER, SAMMANTRADEN } from './organisation-sql';

const SPARA_KOMMUN = `INSERT INTO kommuner (id, namn, kalender, organisation_version) VALUES ($1, $2, $3::jsonb, 1)
ON CONFLICT (id) DO UPDATE SET namn = excluded.namn, kalender = excluded.kalender,
  organisation_version = kommuner.organisation_version + 1`;

/**
 * Makes the kommun what `data` says, and gives its organisation a new version; nothing at all when it already is so.
 * A post, person or organ that is left out is removed. PostgreSQL refuses that while a case or a letter names it:
 * what has happened keeps those it happened to. Ended holdings stay in the data, with their last day.
 */
export async function lasInKommundata(em: EntityManager, data: Kommundata): Promise<void> {
  const nuvarande = await lasKommundata(em, data.id);
  if (nuvarande !== null && jamforbar(nuvarande) === jamforbar(data)) return;
  await utfor(em, SPARA_KOMMUN, data.id, data.namn, JSON.stringify(data.kalender));
  const tabeller = somTabeller(data);
  for (const tabell of tabeller) await laggInRader(em, tabell, data.id);
  for (const tabell of [...tabeller].reverse()) await taBortOvriga(em, tabell, data.id);
  await bytUtRattigheter(em, data);
}

/** The kommun as it stands, in the form in which it is read in; null when it is not there. */
async function lasKommundata(em: EntityManager, id: string): Promise<Kommundata | null> {
  const kommun = await fragaEn<{ namn: string; kalender: Arbetskalender }>(em, KOMMUN, id);
  if (kommun === null) return null;
  return {
    id,
    namn: kommun.namn,
    kalender: kommun.kalender,
    organisation: await lasOrganisation(em),
    personer: await fraga<Person>(em, PERSONER, null),
    konton: await fraga<Kommundata['konton'][number]>(em, KONTON),
    behorigheter: await fraga<Behorighet>(em, BEHORIGHETER, null),
    sammantraden: await fraga<Sammantrade>(em, SAMMANTRADEN),
  };
}

/** The same text for the same kommun, whatever order its parts come in. */
function jamforbar(data: Kommundata): string {
  const { organisation, personer, konton, behorigheter, sammantraden, namn, kalender } = data;
  const mangder = { ...organisation, personer, konton, behorigheter, sammantraden };
  const sorterade = Object.entries(mangder).map(([slag, delar]) => [slag, delar.map(kanoniskJson).sort()]);
  return kanoniskJson([namn, kalender, ...sorterade]);
}

type Tabell = Readonly<{ rad: EntityTarget<ObjectLiteral>; rader: readonly Readonly<{ id: string }>[] }>;

/** Tables with ids of their own, each after those it points to. */
const somTabeller = (data: Kommundata): readonly Tabell[] => [
  { rad: PersonRow, rader: data.personer },
  ...organisationstabeller(data.organisation),
  { rad: SammantradeRow, rader: data.sammantraden },
];

const organisationstabeller = (organisation: Organisation): readonly Tabell[] => [
  { rad: OrganRow, rader: organisation.organ },
  { rad: EnhetRow, rader: organisation.enheter },
  { rad: BefattningRow, rader: organisation.befattningar },
  { rad: InnehavRow, rader: organisation.innehav },
  { rad: ErsattningRow, rader: organisation.ersattningar },
  { rad: LedighetRow, rader: organisation.ledigheter },
];

/** Writes what is new or otherwise in an organisation that was made from the one before; nothing is ever taken away. */
export async function sparaAndrade(
  em: EntityManager,
  kommunId: string,
  { fran, till }: Readonly<{ fran: Organisation; till: Organisation }>,
): Promise<void> {
  const gamla = new Set(organisationstabeller(fran).flatMap(({ rader }) => rader));
  for (const { rad, rader } of organisationstabeller(till)) {
    await laggInRader(em, { rad, rader: rader.filter((r) => !gamla.has(r)) }, kommunId);
  }
}

async function laggInRader(em: EntityManager, { rad, rader }: Tabell, kommunId: string): Promise<void> {
  if (rader.length === 0) return;
  const medKommun = rader.map((r) => ({ ...r, kommunId }));
  await em.upsert(rad, medKommun, { conflictPaths: ['kommunId', 'id'], skipUpdateIfNoValuesChanged: true });
}

async function taBortOvriga(em: EntityManager, { rad, rader }: Tabell, kommunId: string): Promise<void> {
  await em.delete(rad, { kommunId, id: Not(In(rader.map(({ id }) => id))) });
}

/** Accounts and grants have no ids of their own and nothing points to them. */
async function bytUtRattigheter(em: EntityManager, { id: kommunId, konton, behorigheter }: Kommundata): Promise<void> {
  await em.delete(KontoRow, { kommunId });
  await em.delete(BehorighetRow, { kommunId });
  if (konton.length > 0)
    await em.insert(
      KontoRow,
      konton.map((konto) => ({ ...konto, kommunId })),
    );
  if (behorigheter.length > 0)
    await em.insert(
      BehorighetRow,
      behorigheter.map((b) => ({ ...b, kommunId })),
    );
}
