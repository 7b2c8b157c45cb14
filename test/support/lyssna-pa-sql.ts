import { Client } from 'pg';

/** One SQL statement with the parameters that it was given. */
export type Sats = Readonly<{ text: string; parametrar: readonly unknown[] }>;

type Fraga = (this: Client, ...argument: unknown[]) => unknown;

/** Everything that pg is asked while `gor` runs, in order. `byt` says what is asked instead of a statement. */
export async function lyssnaPaSql(
  gor: () => Promise<unknown>,
  byt: (text: string) => string = (text) => text,
): Promise<readonly Sats[]> {
  const satser: Sats[] = [];
  // pg has several ways to be called; what matters here is that the first argument is the text, the second the values.
  const prototyp = Client.prototype as unknown as { query: Fraga };
  const vanlig = prototyp.query;
  prototyp.query = function (this: Client, ...argument) {
    const [text, parametrar] = argument;
    if (typeof text !== 'string') throw new Error('Väntade en fråga som text.');
    satser.push({ text, parametrar: Array.isArray(parametrar) ? parametrar : [] });
    return vanlig.call(this, byt(text), ...argument.slice(1));
  };
  try {
    await gor();
  } finally {
    prototyp.query = vanlig;
  }
  return satser;
}
