import { join } from 'node:path';
import { sammanfattning } from './berattelse/sammanfattning';
import { Berattare } from './berattelse/skriv';
import { kommandolista } from './dokumentation/kommandolista';
import { skrivDokumentation } from './dokumentation/skriv-dokumentation';
import { MAPP } from './dokumentation/mapp';
import type { Kommandorad } from './kommandorad';
import { lasScenario, type LastScenario } from './lasning/las-scenario';
import { OlasligtScenario, type Scenariofel } from './lasning/scenariofel';
import { hittaMotor } from './motor/hitta-motor';
import type { Motoradresser } from './spelning/oppna-rum';
import { spelaScenario } from './spelning/spela';
import type { Utfall } from './spelning/utfall';

export type Skrivare = Readonly<{ ut: (text: string) => void; sag: (text: string) => void }>;

const DEMO = join(MAPP, 'scenarier', 's1-hela-vagen.yaml');

/** Carries out the command line. True when all was as it should. Rejects with `OlasligtScenario` when a file is wrong. */
export async function kor(rad: Kommandorad, skrivare: Skrivare, avbryt: AbortSignal): Promise<boolean> {
  if (rad.dokumentation) skrivDokumentation();
  if (rad.kommandon) skrivare.ut(kommandolista());
  const lasta = lasAlla([...(rad.demo ? [DEMO] : []), ...rad.filer]);
  if (rad.kontrollera) skrivare.ut(lasta.map(({ fil }) => `${fil} går att spela.`).join('\n'));
  if (rad.kontrollera || lasta.length === 0) return true;
  const { adresser, slapp } = await hittaMotor(skrivare.sag, avbryt);
  try {
    const utfall = await spelaAlla(lasta, adresser, { rad, skrivare, avbryt });
    if (rad.json) skrivare.ut(JSON.stringify({ korningar: utfall }, null, 2));
    return utfall.every(({ godkant }) => godkant);
  } finally {
    await slapp();
  }
}

/** Every error in every file at once. */
function lasAlla(filer: readonly string[]): readonly LastScenario[] {
  const fel: Scenariofel[] = [];
  const lasta = filer.flatMap((fil) => {
    try {
      return [lasScenario(fil)];
    } catch (orsak) {
      if (!(orsak instanceof OlasligtScenario)) throw orsak;
      fel.push(...orsak.fel);
      return [];
    }
  });
  if (fel.length > 0) throw new OlasligtScenario(fel);
  return lasta;
}

type Ram = Readonly<{ rad: Kommandorad; skrivare: Skrivare; avbryt: AbortSignal }>;

/** Each has a kommun and a time of its own, so they go on side by side; the first tells as it goes, the others after. */
async function spelaAlla(lasta: readonly LastScenario[], motor: Motoradresser, ram: Ram): Promise<readonly Utfall[]> {
  const { rad, skrivare, avbryt } = ram;
  const spelade = await Promise.all(
    lasta.map(async (last, i) => {
      const buffert: string[] = [];
      const skriv = i === 0 ? skrivare.ut : (text: string) => buffert.push(text);
      if (rad.json) return { buffert, blev: await spelaScenario(last, motor, { avbryt }) };
      skriv(ingress(last));
      return { buffert, blev: await spelaScenario(last, motor, { beratta: new Berattare(skriv).beratta, avbryt }) };
    }),
  );
  if (!rad.json)
    for (const { buffert, blev } of spelade) skrivare.ut([...buffert, '', sammanfattning(blev), ''].join('\n'));
  return spelade.map(({ blev }) => blev);
}

const ingress = ({ scenario: { scenario, beskrivning = '' } }: LastScenario): string =>
  [scenario, beskrivning.trim()].filter((del) => del !== '').join('\n\n');
