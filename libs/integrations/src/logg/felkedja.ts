const HOGST_ORSAKER = 4;

/**
 * An error and its causes by name and code: `LagretOtillgangligt < Error ECONNREFUSED`. Leaves the messages out, because
 * those of database and mail servers quote the values they refuse (ADR 9).
 */
export function felkedja(fel: unknown): string {
  const namn: string[] = [];
  for (let nu = fel; nu !== undefined && namn.length < HOGST_ORSAKER; nu = orsak(nu)) namn.push(felnamn(nu));
  return namn.join(' < ');
}

function felnamn(fel: unknown): string {
  if (!(fel instanceof Error)) return typeof fel;
  const kod: unknown = 'code' in fel ? fel.code : undefined;
  return typeof kod === 'string' || typeof kod === 'number' ? `${fel.name} ${String(kod)}` : fel.name;
}

function orsak(fel: unknown): unknown {
  return fel instanceof Error ? fel.cause : undefined;
}
