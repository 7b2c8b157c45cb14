// Tokens of RFC 8259; a string's plain characters as its section 7 counts them.
const BIT =
  /[ \t\n\r]*(?:([[\]{},:])|("(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")|(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?))/y;

/** What may come next: a value, a value or the end of the list, a key, a key or the end, a colon, a comma or an end. */
type Vantat = 'VARDE' | 'VARDE_ELLER_SLUT' | 'NYCKEL' | 'NYCKEL_ELLER_SLUT' | 'KOLON' | 'KOMMA_ELLER_SLUT';

/**
 * Where a text stops being JSON, counted in characters from 0. For a text that `JSON.parse` has refused: V8 names the
 * place in some of its messages only.
 */
export function jsonFelplats(text: string): number {
  const oppna: string[] = [];
  let vantat: Vantat | null = 'VARDE';
  let plats = 0;
  while (vantat !== null) {
    BIT.lastIndex = plats;
    const bit = BIT.exec(text);
    if (bit === null) break;
    const nasta = efter(vantat, bit[1] ?? (bit[2] === undefined ? 'ord' : 'text'), oppna);
    if (nasta === undefined) break;
    vantat = nasta;
    plats = BIT.lastIndex;
  }
  return plats + (/^[ \t\n\r]*/.exec(text.slice(plats, plats + 1000))?.[0].length ?? 0);
}

/** What comes after `bit`; null when the whole is complete, undefined when `bit` does not belong there. */
const efter = (vantat: Vantat, bit: string, oppna: string[]): Nasta =>
  bit === ']' || bit === '}' ? stang(vantat, bit, oppna) : REGEL[vantat](bit, oppna);

type Nasta = Vantat | null | undefined;
type Regel = (bit: string, oppna: string[]) => Nasta;

const nyckel: Regel = (bit) => (bit === 'text' ? 'KOLON' : undefined);

const komma: Regel = (bit, oppna) => {
  if (bit !== ',') return undefined;
  return oppna.at(-1) === '{' ? 'NYCKEL' : 'VARDE';
};

const REGEL: Readonly<Record<Vantat, Regel>> = {
  VARDE: varde,
  VARDE_ELLER_SLUT: varde,
  NYCKEL: nyckel,
  NYCKEL_ELLER_SLUT: nyckel,
  KOLON: (bit) => (bit === ':' ? 'VARDE' : undefined),
  KOMMA_ELLER_SLUT: komma,
};

function varde(bit: string, oppna: string[]): Nasta {
  if (bit === 'ord' || bit === 'text') return oppna.length === 0 ? null : 'KOMMA_ELLER_SLUT';
  if (bit !== '{' && bit !== '[') return undefined;
  oppna.push(bit);
  return bit === '{' ? 'NYCKEL_ELLER_SLUT' : 'VARDE_ELLER_SLUT';
}

function stang(vantat: Vantat, bit: ']' | '}', oppna: string[]): Nasta {
  const far = vantat.endsWith('ELLER_SLUT') && oppna.at(-1) === (bit === ']' ? '[' : '{');
  if (!far) return undefined;
  oppna.pop();
  return oppna.length === 0 ? null : 'KOMMA_ELLER_SLUT';
}
