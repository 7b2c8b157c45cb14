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
  if (begaran.is(['application/x-www-form-urlencoded', 'multipart/form-data']) === false) {
    throw new Sidfel('FRAMMANDE_FORMULAR');
  }
  const parametrar = await lasParametrar(begaran);
  if (!arSamma(parametrar.get(MARKESFALT) ?? '', formularmarke(hemlighet))) throw new Sidfel('FRAMMANDE_FORMULAR');
  const formular = new Formular(parametrar);
  LASTA.set(begaran, formular);
  return formular;
}

/** Every answer as text; a file that was chosen is the answer of its field. */
async function lasParametrar(begaran: Request): Promise<URLSearchParams> {
  const kropp = await lasKropp(begaran);
  const parametrar = new URLSearchParams();
  for (const [namn, varde] of await delarna(kropp, begaran)) {
    if (typeof varde === 'string') parametrar.append(namn, varde);
    else if (varde.size > 0) parametrar.set(namn.replace(/\.fil$/, ''), somText(await varde.arrayBuffer()));
  }
  return parametrar;
}

async function delarna(kropp: Uint8Array<ArrayBuffer>, begaran: Request): Promise<FormData> {
  try {
    return await new Response(kropp, { headers: { 'content-type': begaran.get('content-type') ?? '' } }).formData();
  } catch {
    throw new Sidfel('FRAMMANDE_FORMULAR'); // a body that no browser has made
  }
}

/** A file's text: UTF-8, or what Excel writes on a Swedish Windows. */
function somText(innehall: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(innehall);
  } catch {
    return new TextDecoder('windows-1252').decode(innehall);
  }
}

async function lasKropp(begaran: Request): Promise<Uint8Array<ArrayBuffer>> {
  const bitar: Buffer[] = [];
  let storlek = 0;
  for await (const bit of begaran as AsyncIterable<Buffer>) {
    storlek += bit.length;
    if (storlek > STORST) throw new Sidfel('FOR_STORT');
    bitar.push(bit);
  }
  return new Uint8Array(Buffer.concat(bitar));
}
