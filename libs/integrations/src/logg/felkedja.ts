import { felfalt } from './felfalt';

const HOGST_ORSAKER = 4;

/**
 * An error and its causes by name and code: `LagretOtillgangligt < Error ECONNREFUSED`. Leaves the messages out, because
 * those of database and mail servers quote the values they refuse (ADR 9).
 */
export function felkedja(fel: unknown): string {
  const namn: string[] = [];
  for (let nu = fel; nu !== undefined && namn.length < HOGST_ORSAKER; nu = felfalt(nu, 'cause')) namn.push(felnamn(nu));
  return namn.join(' < ');
}

function felnamn(fel: unknown): string {
  const namn = felfalt(fel, 'name');
  const kod = felfalt(fel, 'code');
  const det = typeof namn === 'string' ? namn : typeof fel;
  return typeof kod === 'string' || typeof kod === 'number' ? `${det} ${String(kod)}` : det;
}
