import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, type Document } from 'yaml';
import type { Scenariofel } from './scenariofel';

/** Where in the file something stands: `['steg', 3, 'med']`. */
export type Vag = readonly PropertyKey[];

/** One parsed YAML file that can still say on which line everything stood. */
export class Kalla {
  private readonly rader = new LineCounter();
  private readonly dokument: Document;

  constructor(
    /** The file's name as errors show it. */
    readonly fil: string,
    innehall: string,
  ) {
    this.dokument = parseDocument(innehall, { lineCounter: this.rader, prettyErrors: false });
  }

  /** What is not YAML at all. */
  fel(): readonly Scenariofel[] {
    return this.dokument.errors.map(({ code, message, pos }) => ({
      fil: this.fil,
      rad: this.rader.linePos(pos[0]).line,
      text: YAML_FEL[code] ?? `Det här är inte giltig YAML: ${message}`,
    }));
  }

  /** The content as plain values; only when there are no errors. */
  varde(): unknown {
    return this.dokument.toJS();
  }

  /** The line of what stands at `vag`, or of the nearest thing around it that is in the file. */
  rad(vag: Vag): number {
    let nod: unknown = this.dokument.contents;
    let plats = 0;
    for (const steg of vag) {
      const traff = barn(this.oppna(nod), steg);
      if (traff === null) break;
      plats = borjan(traff.nyckel) ?? borjan(traff.varde) ?? plats;
      nod = traff.varde;
    }
    return this.rader.linePos(plats).line;
  }

  private oppna(nod: unknown): unknown {
    return isAlias(nod) ? nod.resolve(this.dokument) : nod;
  }
}

const YAML_FEL: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'Nyckeln står två gånger. Stryk den ena eller byt namn på den.',
  BAD_INDENT: 'Indraget stämmer inte. Det som hör ihop ska börja i samma kolumn.',
  TAB_AS_INDENT: 'Raden är indragen med tabb. Använd mellanslag.',
};

type Traff = Readonly<{ nyckel: unknown; varde: unknown }>;

function barn(nod: unknown, steg: PropertyKey): Traff | null {
  if (isSeq(nod)) {
    const varde = nod.items[Number(steg)];
    return varde === undefined ? null : { nyckel: null, varde };
  }
  if (!isMap(nod)) return null;
  const par = nod.items.find(({ key }) => isScalar(key) && String(key.value) === String(steg));
  return par === undefined ? null : { nyckel: par.key, varde: par.value };
}

function borjan(nod: unknown): number | null {
  if (typeof nod !== 'object' || nod === null || !('range' in nod) || !Array.isArray(nod.range)) return null;
  const [start] = nod.range as readonly number[];
  return start ?? null;
}
