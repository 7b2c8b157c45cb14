import { lasInKommun } from '#application';
import type { Adresser } from '#local';
import { oppnaLager, Stegklocka } from '#persistence';
import { randomBytes } from 'node:crypto';
import type { Forloppsrad } from '../berattelse/forlopp';
import { byggKommun, type Inloggningar } from '../kommun/bygg-kommun';
import { Nyckelring } from '../kommun/nyckelring';
import type { LastScenario } from '../lasning/las-scenario';
import type { Scenariofel } from '../lasning/scenariofel';
import { ApiKlient } from '../motor/api-klient';
import { Brevlada } from '../motor/brevlada';
import { Inloggning } from '../motor/inloggning';
import { Kommunklocka } from '../motor/kommunklocka';
import type { Talamod } from '../motor/omtag';
import { Arenden } from './arenden';
import { Notisbok } from './notisbok';
import type { Rum } from './rum';

export type Motoradresser = Pick<Adresser, 'api' | 'databasApp' | 'databasWorker' | 'issuer' | 'epostSida'>;

type Ram = Readonly<{ motor: Motoradresser; talamod: Talamod; beratta: (rad: Forloppsrad) => void }>;

/** Makes the kommun of the file on a running engine, new for this run, and the ways to reach it. */
export async function oppnaRum(
  last: LastScenario,
  ram: Ram,
): Promise<Readonly<{ rum: Rum; stang: () => Promise<void> }>> {
  const { motor, talamod } = ram;
  const { kommun, lasare, atgarder } = last.scenario;
  const ring = Nyckelring.ny(last.scenario);
  const inloggningar = inloggningarFor(motor.issuer);
  const { lager, stang: stangLager } = await oppnaLager({ url: motor.databasApp, klocka: 'stegad', poolstorlek: 1 });
  await lasInKommun(lager, byggKommun(kommun, ring, inloggningar)).finally(stangLager);
  const stegklocka = await Stegklocka.oppna(motor.databasWorker);
  const inloggning = new Inloggning(motor.issuer, inloggningar.subjekt, talamod);
  const klient = new ApiKlient(`${motor.api}/api/v1`, inloggning, talamod);
  const arenden = new Arenden(klient, lasare);
  const rum = {
    ...{ last, ring, klient, arenden, epost: inloggningar.epost },
    klocka: new Kommunklocka(stegklocka, ring.kommunId, talamod),
    brevlada: new Brevlada(motor.epostSida, talamod),
    notisbok: new Notisbok(arenden, ring, atgarder),
    ...anteckningar(last, ram.beratta),
  };
  return { rum, stang: () => stegklocka.stang() };
}

function inloggningarFor(issuer: string): Inloggningar {
  const korning = randomBytes(4).toString('hex');
  return {
    issuer,
    subjekt: (person) => `${korning}-${person}`,
    epost: (person) => `${person}@${korning}.scenario.example`,
  };
}

function anteckningar(last: LastScenario, beratta: Ram['beratta']): Pick<Rum, 'fel' | 'forlopp' | 'felat' | 'beratta'> {
  const fel: Scenariofel[] = [];
  const forlopp: Forloppsrad[] = [];
  return {
    fel,
    forlopp,
    felat: (vag, text) => {
      fel.push({ ...last.plats(vag), text });
    },
    beratta: (rad) => {
      forlopp.push(rad);
      beratta(rad);
    },
  };
}
