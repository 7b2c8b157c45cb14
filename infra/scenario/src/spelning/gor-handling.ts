import type { Arendekommando, Kommunkommando } from '#application';
import { GranskningSvar, RapportradSvar, RegistreradSvar } from '#contracts';
import { z } from 'zod';
import { finnKommando, finnKommunkommando, REGISTRERA_GRANSKNING, REMITTERA_TILL_ORGAN } from '../format/kommando';
import { losReferenser, pekarInIArendet, pekarPaRapport, tolkaReferens, type Losning } from '../format/referens';
import type { Steg } from '../format/steg';
import type { Svar } from '../motor/api-klient';
import { losningFor, type Rapportrad } from './losning';
import type { Rum } from './rum';
import type { Arende } from './utfall';

/** What references mean in a step about this case. */
export const losningI = (rum: Rum, arende: Arende | null, rapporter: readonly Rapportrad[] = []): Losning =>
  losningFor({
    ring: rum.ring,
    beskrivningar: rum.last.scenario.atgarder,
    arendeId: (nyckel) => rum.arenden.id(nyckel),
    granskningId: (ordning) => rum.arenden.granskningId(ordning),
    externId: (plats) => rum.arenden.externId(plats),
    ...{ arende, rapporter },
  });

/** Does what a step says, as the person it names, over HTTP. */
export async function gorHandling(rum: Rum, steg: Steg, vem: string): Promise<Svar> {
  const { gor = '' } = steg;
  if (gor === REGISTRERA_GRANSKNING) return registrera(rum, steg, vem);
  const kommunkommando = finnKommunkommando(gor);
  if (kommunkommando !== null) return andraKommunen(rum, kommunkommando, steg, vem);
  const kommando = finnKommando(gor);
  if (kommando === null) throw new Error(`Kommandot ${gor} finns inte.`);
  return andraArendet(rum, kommando, steg, vem);
}

async function andraArendet(rum: Rum, kommando: Arendekommando, steg: Steg, vem: string): Promise<Svar> {
  const { arende, etag } = await rum.arenden.las(steg.arende);
  const los = losningI(rum, arende);
  const svar = await rum.klient.gor(vem, {
    vag: `revisionsarenden/${arende.id}/${medMal(kommando.resurs, steg, los)}`,
    kropp: losReferenser(steg.med ?? {}, los),
    version: kommando.kravVersion ? etag : null,
  });
  if (svar.status === 200 && kommando.namn === REMITTERA_TILL_ORGAN) await minnsUnderarendet(rum, steg);
  return svar;
}

async function minnsUnderarendet({ arenden, ring }: Rum, steg: Steg): Promise<void> {
  const remiss = (await arenden.las(steg.arende)).arende.organremisser.at(-1);
  if (remiss !== undefined) arenden.remitterat(remiss.underarendeId, ring.nyckel('organ', remiss.organId));
}

function andraKommunen(rum: Rum, { resurs }: Kommunkommando, steg: Steg, vem: string): Promise<Svar> {
  const los = losningI(rum, null);
  return rum.klient.gor(vem, {
    vag: medMal(resurs, steg, los),
    kropp: losReferenser(steg.med ?? {}, los),
    version: null,
  });
}

/** The command's path with what it is about put in: `atgarder/{atgardId}/accepter`. */
function medMal(resurs: string, { pa }: Steg, los: Losning): string {
  const mal = tolkaReferens(pa ?? '');
  return mal === null ? resurs : resurs.replace(`{${mal.slag}Id}`, los(mal));
}

async function registrera(rum: Rum, steg: Steg, vem: string): Promise<Svar> {
  // A later granskning may go back to the recommendations of an earlier case.
  const kropp = await losta(rum, steg.arende, { ...rum.last.scenario.granskning, ...steg.med });
  const svar = await rum.klient.gor(vem, { vag: 'granskningar', kropp, version: null });
  if (svar.status === 201) await minnsArenden(rum, RegistreradSvar.parse(svar.kropp).id, vem);
  return svar;
}

/** Which organ each new case belongs to, and who else must answer, the granskning says. */
async function minnsArenden({ klient, arenden, ring }: Rum, granskningId: string, vem: string): Promise<void> {
  const { kropp } = await klient.hamta(vem, `granskningar/${granskningId}`);
  const { arenden: oppnade, externa } = GranskningSvar.parse(kropp);
  const medOrgan = oppnade.map(({ id, organId }) => ({ id, organ: ring.nyckel('organ', organId) }));
  arenden.registrerad(granskningId, medOrgan);
  arenden.skickatTill(
    externa.map(({ id }) => id),
    { granskningId, vem },
  );
}

/** A value with its references replaced; the case is read only when they point into it. */
export async function losta(
  rum: Rum,
  nyckel: string | undefined,
  varde: unknown,
  rapporter: readonly Rapportrad[] = [],
): Promise<unknown> {
  const arende = pekarInIArendet(varde) ? (await rum.arenden.las(nyckel)).arende : null;
  return losReferenser(varde, losningI(rum, arende, rapporter));
}

/** Reads an address under the API's root as the person of the step. */
export async function gorLasning(rum: Rum, { las = '', arende: nyckel }: Steg, vem: string): Promise<Svar> {
  const skrivna = las.split('/');
  const rapporter = pekarPaRapport(skrivna) ? await rapporterFor(rum, vem) : [];
  const delar = await losta(rum, nyckel, skrivna, rapporter);
  return rum.klient.hamta(vem, (delar as readonly string[]).join('/'));
}

const rapporterFor = async ({ klient }: Rum, vem: string): Promise<readonly Rapportrad[]> =>
  z.array(RapportradSvar).parse(await klient.hamtaAlla(vem, 'rapporter', 'rapporter'));
