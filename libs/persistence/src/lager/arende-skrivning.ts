import type { Skrivning } from '#application';
import {
  arAtgardAvslutad,
  arSlutbevakad,
  gallandeFrist,
  uppfoljningsdag,
  type ArendeHandelse,
  type Bevakning,
  type RevisionsArende,
} from '#domain';
import type { EntityManager } from 'typeorm';
import { fragaEn } from '../fraga';
import { smidLankar, somBytea, type Kedjehuvud } from '../kedja';
import { atgardsrad } from './atgardsrad';

/** What is written of a case: its state, the events that led to it, who and when, and the chain that they continue. */
export type Arendeskrivning = Readonly<{
  arende: RevisionsArende;
  /** As it was before; null for a new case. */
  forra: RevisionsArende | null;
  handelser: readonly ArendeHandelse[];
  kontext: Skrivning;
  fran: Kedjehuvud;
}>;

export type Skrivet = Readonly<{ version: number; huvud: Kedjehuvud }>;

/**
 * Runs `SKAPA` or `SPARA` with all that goes with it. `nyckel` holds the statement's own first two parameters.
 * Null when it wrote nothing.
 */
export async function skrivArende(
  em: EntityManager,
  sql: string,
  nyckel: readonly [string, string | number],
  { arende, forra, handelser, kontext, fran }: Arendeskrivning,
): Promise<Skrivet | null> {
  const lankar = smidLankar(fran, handelser, kontext);
  const sista = lankar.at(-1) ?? fran;
  const rad = await fragaEn<{ version: number }>(
    em,
    sql,
    ...nyckel,
    JSON.stringify(kolumner(arende, sista)),
    JSON.stringify(arende),
    JSON.stringify(lankar.map((lank) => ({ ...lank, hash: somBytea(lank.hash) }))),
    kontext.tid,
    kontext.av.personId,
    kontext.av.befattningId,
    bevakningsrader(kontext.bevakningar),
    kontext.vacks,
    kontext.av.forPersonId,
    andradeAtgarder(arende, forra),
  );
  return rad === null ? null : { version: rad.version, huvud: { nummer: sista.nummer, hash: sista.hash } };
}

/** What a case owes, as the statements take it. */
export const bevakningsrader = (bevakningar: readonly Bevakning[]): string =>
  JSON.stringify(
    bevakningar.map((b) => ({
      ...{ nyckel: b.nyckel, forfaller: b.forfaller, data: b },
      ansvariga: b.utforare === undefined ? b.ansvariga : [...b.ansvariga, b.utforare],
    })),
  );

/** A fold leaves what it does not touch as it was, so an unchanged list is the same list. */
function andradeAtgarder(arende: RevisionsArende, forra: RevisionsArende | null): string | null {
  if (arende.atgarder === forra?.atgarder && arende.organId === forra.organId) return null;
  return JSON.stringify(arende.atgarder.map(atgardsrad));
}

function kolumner(arende: RevisionsArende, huvud: Kedjehuvud) {
  return {
    granskning_id: arende.granskningId,
    organ_id: arende.organId,
    titel: arende.titel,
    dnr: arende.dnr,
    svar_status: arende.svarStatus,
    svar_senast: gallandeFrist(arende.frister).svarSenast,
    svar_mottaget: arende.svarMottaget,
    atgarder_totalt: arende.atgarder.length,
    atgarder_avslutade: arende.atgarder.filter(arAtgardAvslutad).length,
    slutbevakad: arSlutbevakad(arende),
    uppfoljning_dag: uppfoljningsdag(arende),
    javiga: arende.javiga,
    kedja_nummer: huvud.nummer,
    kedja_hash: somBytea(huvud.hash),
  };
}
