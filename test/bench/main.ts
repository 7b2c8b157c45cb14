import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { matDemon } from './demokostnad';
import { matKommandeSteg } from './kommande-steg';
import { matKommando } from './kommando';
import { matListor } from './listor';
import { sammanfatta, type Matning } from './matning';
import { matMinne } from './minne';
import type { Rapport } from './rapport';
import { FULLT, medRigg, SNABBT, type Rigg } from './rigg';
import { matStorm } from './storm';
import { skrivTabell } from './tabell';
import { matTidplan } from './tidplan';
import { matUppstart } from './uppstart';
import { matVackning } from './vackning';

async function mat(rigg: Rigg): Promise<Omit<Rapport, 'miljo'>> {
  const uppstart = await matUppstart(rigg);
  const minne = await matMinne(rigg);
  const kommando = await matKommando(rigg);
  const storm = await matStorm(rigg, kommando.kommun);
  const vackning = await matVackning(rigg);
  const demo = await matDemon(rigg);
  const listor = await matListor(rigg);
  const alla: readonly Matning[] = [
    ...kommando.matningar,
    ...listor,
    ...vackning,
    ...demo,
    ...storm,
    ...uppstart,
    ...minne,
    ...matTidplan(),
    ...matKommandeSteg(),
  ];
  return { resultat: alla.map(sammanfatta), kvot: kommando.kvot };
}

async function main(): Promise<void> {
  const flagga = { type: 'boolean', default: false } as const;
  const { values } = parseArgs({ options: { json: flagga, snabb: flagga } });
  const borjan = performance.now();
  const last = loadavg();
  const utfall = await medRigg(values.snabb ? SNABBT : FULLT, mat);
  const rapport: Rapport = {
    ...utfall,
    miljo: {
      node: process.version,
      karnor: cpus().length,
      processor: cpus()[0]?.model ?? 'okänd',
      last,
      sekunder: (performance.now() - borjan) / 1000,
    },
  };
  console.log(values.json ? JSON.stringify(rapport, null, 2) : skrivTabell(rapport));
}

void main();
