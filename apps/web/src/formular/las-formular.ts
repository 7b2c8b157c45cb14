import type { Request } from 'express';
import { Sidfel } from '../http/sidfel';
import { arSamma, formularmarke } from '../session/hemlighet';

/** Longer than any form of ours: the largest field is 20 000 characters, three bytes each when escaped, and some to spare. */
const STORST = 400_000;

/** The name under which every form carries the mark of its session. */
export const MARKESFALT = '_marke';

/** What was sent in a form, as it was typed. */
export class Formular {
  constructor(private readonly parametrar: URLSearchParams) {}

  /** The field's text without space around it; an empty text when the form had no such field. */
  falt(namn: string): string {
    return this.parametrar.get(namn)?.trim() ?? '';
  }

  /** Every value of a field that may be given more than once. */
  flera(namn: string): readonly string[] {
    return this.parametrar.getAll(namn);
  }

  /** All that people fill in. */
  allaFalt(): Readonly<Record<string, readonly string[]>> {
    const namn = [...new Set(this.parametrar.keys())].filter((ett) => !ett.startsWith('_'));
    return Object.fromEntries(namn.map((ett) => [ett, this.flera(ett)]));
  }
}

const LASTA = new WeakMap<Request, Formular>();

/** Reads a form of the session. Throws `Sidfel` when it is another session's, another kind of body, or too large. */
export async function lasFormular(begaran: Request, hemlighet: string): Promise<Formular> {
  const tidigare = LASTA.get(begaran);
  if (tidigare !== undefined) return tidigare;
  if (begaran.is('application/x-www-form-urlencoded') === false) throw new Sidfel('FRAMMANDE_FORMULAR');
  const parametrar = new URLSearchParams(await lasKropp(begaran));
  if (!arSamma(parametrar.get(MARKESFALT) ?? '', formularmarke(hemlighet))) throw new Sidfel('FRAMMANDE_FORMULAR');
  const formular = new Formular(parametrar);
  LASTA.set(begaran, formular);
  return formular;
}

async function lasKropp(begaran: Request): Promise<string> {
  const bitar: Buffer[] = [];
  let storlek = 0;
  for await (const bit of begaran as AsyncIterable<Buffer>) {
    storlek += bit.length;
    if (storlek > STORST) throw new Sidfel('FOR_STORT');
    bitar.push(bit);
  }
  return Buffer.concat(bitar).toString('utf8');
}
