import type { IncomingMessage } from 'node:http';

const STORST = 10_000;

/** The body of a small request as text. Throws when it is larger than any form of ours. */
export async function lasKropp(begaran: IncomingMessage): Promise<string> {
  let text = '';
  for await (const bit of begaran) {
    text += String(bit);
    if (text.length > STORST) throw new Error('Begäran är för stor.');
  }
  return text;
}
