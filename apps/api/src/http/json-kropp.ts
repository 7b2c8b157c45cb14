import type { Request } from 'express';
import { jsonFelplats } from './json-felplats';
import { Problemfel } from './problem';

const STORST_BYTE = 1024 * 1024;
/** What is sent beyond the limit is read and thrown away up to here, so that the client gets the answer. */
const SLANG_BYTE = 8 * STORST_BYTE;
const DJUPAST = 20;

const UTF_8 = new TextDecoder('utf-8', { fatal: true });

/**
 * The body as JSON. Refuses anything else (415), more than 1 MB (413), what is not UTF-8 or not JSON (400), and depths
 * that no request of ours has. Read after the right is checked: nobody else makes us read a megabyte.
 */
export async function lasJsonKropp(begaran: Request): Promise<unknown> {
  kravJson(begaran);
  const kropp = tolka(await lasAllt(begaran));
  kravRimligtDjup(kropp, 0);
  return kropp;
}

function kravJson(begaran: Request): void {
  const typ = (begaran.get('content-type') ?? '').split(';').map((del) => del.trim().toLowerCase());
  const tecken = typ.find((del) => del.startsWith('charset='))?.replaceAll('"', '') ?? 'charset=utf-8';
  const packning = begaran.get('content-encoding') ?? 'identity';
  if (typ[0] !== 'application/json' || tecken !== 'charset=utf-8' || packning !== 'identity') {
    throw new Problemfel('unsupported-media-type', 'Skicka application/json i UTF-8, utan komprimering.');
  }
}

async function lasAllt(begaran: Request): Promise<Buffer> {
  const delar: Buffer[] = [];
  let storlek = 0;
  try {
    for await (const del of begaran as AsyncIterable<Buffer>) {
      storlek += del.length;
      if (storlek > SLANG_BYTE) break;
      if (storlek <= STORST_BYTE) delar.push(del);
    }
  } catch {
    throw new Problemfel('malformed-json', 'Begäran avbröts innan allt hade kommit.');
  }
  if (storlek > STORST_BYTE) throw forStor(storlek > SLANG_BYTE);
  return Buffer.concat(delar);
}

const forStor = (stang: boolean): Problemfel =>
  new Problemfel('too-large', 'En begäran får vara högst 1 MB.', {}, stang ? { Connection: 'close' } : {});

function tolka(kropp: Buffer): unknown {
  const text = somText(kropp);
  try {
    return JSON.parse(text) as unknown;
  } catch {
    const plats = String(jsonFelplats(text));
    throw new Problemfel('malformed-json', `Begäran gick inte att läsa som JSON. Felet är vid tecken ${plats}.`);
  }
}

function somText(kropp: Buffer): string {
  try {
    return UTF_8.decode(kropp);
  } catch {
    throw new Problemfel('malformed-json', 'Begäran är inte skriven i UTF-8.');
  }
}

/** Nothing of ours lies that deep. Checked before anything else walks the value, step by step and never further. */
function kravRimligtDjup(varde: unknown, djup: number): void {
  if (typeof varde !== 'object' || varde === null) return;
  if (djup >= DJUPAST) throw new Problemfel('malformed-json', `Begäran är djupare än ${String(DJUPAST)} nivåer.`);
  for (const del of Object.values(varde)) kravRimligtDjup(del, djup + 1);
}
