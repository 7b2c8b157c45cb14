/** Receives one line at a time; `kalla` is the part it comes from (`api`, `temporal`, …). */
export type Logg = (kalla: string, rad: string) => void;

const BREDD = 10;

/** Labelled lines on stdout, in columns. */
export const loggTillTerminal: Logg = (kalla, rad) => {
  process.stdout.write(`${`[${kalla}]`.padEnd(BREDD + 2)} ${rad}\n`);
};

/** Cuts a stream of text into whole lines; call with `null` at its end to get the last one. */
export function radvis(taEmot: (rad: string) => void): (text: string | null) => void {
  let rest = '';
  return (text) => {
    const rader = (rest + (text ?? '\n')).split(/\r?\n/);
    rest = rader.pop() ?? '';
    for (const rad of rader) if (rad.trim() !== '') taEmot(rad);
  };
}
