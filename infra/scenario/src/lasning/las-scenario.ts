import { Scenario } from '../format/scenario';
import { granskaVarde, type Brist } from './granska-varde';
import type { Vag } from './kalla';
import { granskaKommun } from './granska-kommun';
import { granskaGranskning } from './granska-granskning';
import { granskaLasare } from './granska-lasare';
import { granskaSteg } from './granska-steg';
import { lasFiler, type Plats } from './las-filer';
import { OlasligtScenario } from './scenariofel';

/** A scenario that hangs together, and where everything in it stands. */
export type LastScenario = Readonly<{ fil: string; scenario: Scenario; plats: (vag: Vag) => Plats }>;

/**
 * Reads a scenario file and everything in it that can be known to be wrong before it is played: form, keys that lead
 * nowhere, order of time, commands and their fields. Throws `OlasligtScenario` with all of it.
 */
export function lasScenario(fil: string): LastScenario {
  const { varde, plats } = lasFiler(fil);
  const kasta = (brister: readonly Brist[]): void => {
    if (brister.length > 0) throw new OlasligtScenario(brister.map(({ vag, text }) => ({ ...plats(vag), text })));
  };
  kasta(granskaVarde(Scenario, varde));
  const scenario = Scenario.parse(varde);
  kasta([granskaKommun, granskaGranskning, granskaLasare, granskaSteg].flatMap((granska) => granska(scenario)));
  return { fil: plats([]).fil, scenario, plats };
}
