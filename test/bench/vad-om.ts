import { KOMMUNKOMMANDON, vadOm, type Aktor } from '#application';
import type { OppetLager } from '#persistence';
import type { StorKommun } from '../support/stor-kommun';
import { matning, type Matning } from './matning';

const OMGANGAR = 5;
const MAL_MS = 5_000;

/** What a new day off would mean for every open case of a large kommun: the whole question, through the database. */
export async function matVadOm({ lager }: OppetLager, kommun: StorKommun): Promise<Matning> {
  const kommando = KOMMUNKOMMANDON.find(({ namn }) => namn === 'laggTillLedigDag');
  if (kommando === undefined) throw new Error('Kommandot laggTillLedigDag finns inte.');
  const roller = [{ roll: 'SYSTEMADMINISTRATOR', organId: null, befattningId: null, forPersonId: null }] as const;
  const aktor: Aktor = { kommunId: kommun.id, personId: kommun.kansliId, roller };
  const begaran = kommando.begaran.parse({ datum: '2026-03-20' });
  const prov: number[] = [];
  for (let i = 0; i < OMGANGAR; i += 1) {
    const borjan = performance.now();
    const svar = await vadOm(lager, aktor, { kommando, malId: '', begaran });
    prov.push(performance.now() - borjan);
    if (!svar.ok || svar.varde.berorda === 0) throw new Error(JSON.stringify(svar));
  }
  return matning('Vad om, en ledig dag i 10 000 öppna ärenden', 'ms', prov, MAL_MS);
}
