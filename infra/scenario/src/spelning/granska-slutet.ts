import type { Tidpunkt } from '#domain';
import type { Brev } from '#local';
import { kontrolleraBrev } from '../forvantan/kontrollera-brev';
import { dubblaKvitton, slutkontroll } from '../forvantan/slutkontroll';
import type { Vag } from '../lasning/kalla';
import type { Rum } from './rum';
import { berattaNya } from './spela-steg';
import type { Slutlage } from './utfall';

export type Slut = Readonly<{ arenden: readonly Slutlage[]; brev: readonly Brev[] | null }>;

/** Where the run ended: the clock, and the step that the checks of the whole are told at. */
export type Slutpunkt = Readonly<{ nu: Tidpunkt; vag: Vag }>;

/** The checks that every run ends with, whatever the file says. */
export async function granskaSlutet(rum: Rum, slut: Slutpunkt): Promise<Slut> {
  await berattaNya(rum);
  const arenden: Slutlage[] = [];
  for (const nyckel of rum.arenden.nycklar()) {
    const { arende } = await rum.arenden.las(nyckel);
    const handelser = await rum.arenden.handelser(nyckel);
    const kvitton = await rum.arenden.kvitton(nyckel);
    arenden.push({ organ: nyckel, arende, handelser, kvitton });
  }
  const externa = dubblaKvitton(await rum.arenden.externaKvitton());
  for (const text of [...arenden.flatMap(slutkontroll), ...externa]) rum.felat(slut.vag, text);
  return { arenden, brev: await granskaBreven(rum, slut) };
}

async function granskaBreven(rum: Rum, { nu, vag }: Slutpunkt): Promise<readonly Brev[] | null> {
  const alla: Brev[] = [];
  for (const person of Object.keys(rum.last.scenario.kommun.personer)) {
    const brev = await rum.brevlada.till(rum.epost(person));
    if (brev === null) return null;
    const notiser = rum.notisbok.alla().filter(({ personer }) => personer.includes(person));
    for (const text of kontrolleraBrev({ person, brev, notiser, nu })) rum.felat(vag, text);
    alla.push(...brev);
  }
  return alla;
}
