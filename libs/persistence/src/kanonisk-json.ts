/**
 * One text per value: keys sorted by code unit, no spaces, `undefined` left out (RFC 8785 for what JSON.stringify gives).
 * A value read back from `jsonb`, which keeps no order of keys, gives the same text as when it was written.
 */
export function kanoniskJson(varde: unknown): string {
  return JSON.stringify(varde, (_nyckel, del: unknown) => (arObjekt(del) ? sorterat(del) : del));
}

const arObjekt = (varde: unknown): varde is Readonly<Record<string, unknown>> =>
  typeof varde === 'object' && varde !== null && !Array.isArray(varde);

function sorterat(objekt: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const nycklar = Object.keys(objekt).sort();
  return Object.fromEntries(nycklar.map((nyckel) => [nyckel, objekt[nyckel]]));
}
