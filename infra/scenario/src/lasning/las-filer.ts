import { existsSync, readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { Kalla, type Vag } from './kalla';
import { OlasligtScenario, type Scenariofel } from './scenariofel';

/** A line of a file. */
export type Plats = Omit<Scenariofel, 'text'>;

/** The file and the base it starts from, as one value that can still say where everything stood. */
export type Filinnehall = Readonly<{ varde: Readonly<Record<string, unknown>>; plats: (vag: Vag) => Plats }>;

/** Reads a scenario file, and the base file that it names. Throws `OlasligtScenario` when they are not YAML. */
export function lasFiler(fil: string): Filinnehall {
  const egen = lasKalla(fil, null);
  const egna = falt(egen);
  const basnamn = egna['utgarFran'];
  const platsI = (kalla: Kalla, vag: Vag): Plats => ({ fil: kalla.fil, rad: kalla.rad(vag) });
  if (typeof basnamn !== 'string') return { varde: egna, plats: (vag) => platsI(egen, vag) };
  const bas = lasKalla(resolve(dirname(fil), basnamn), platsI(egen, ['utgarFran']));
  const gemensamma = falt(bas);
  return {
    varde: { ...gemensamma, ...egna },
    plats: (vag) => {
      const [forsta] = vag;
      return platsI(typeof forsta === 'string' && !(forsta in egna) && forsta in gemensamma ? bas : egen, vag);
    },
  };
}

function lasKalla(fil: string, namngivenAv: Plats | null): Kalla {
  const namn = relative(process.cwd(), fil);
  if (!existsSync(fil)) {
    throw new OlasligtScenario([{ ...(namngivenAv ?? { fil: namn, rad: 1 }), text: `Filen ${namn} finns inte.` }]);
  }
  const kalla = new Kalla(namn, readFileSync(fil, 'utf8'));
  if (kalla.fel().length > 0) throw new OlasligtScenario(kalla.fel());
  return kalla;
}

function falt(kalla: Kalla): Readonly<Record<string, unknown>> {
  const varde = kalla.varde();
  if (typeof varde === 'object' && varde !== null && !Array.isArray(varde)) return varde as Record<string, unknown>;
  throw new OlasligtScenario([
    { fil: kalla.fil, rad: 1, text: 'Filen ska börja med fält: scenario, kommun, lasare, granskning och steg.' },
  ]);
}
