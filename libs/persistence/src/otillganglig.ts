import { LagretOtillgangligt } from '#application';
import { isNativeError } from 'node:util/types';
import { QueryFailedError, QueryRunnerAlreadyReleasedError } from 'typeorm';

/**
 * SQLSTATE classes and codes after which the same call may succeed in a moment: connection lost (08), too little of
 * something (53), server stopping (57), deadlock or serialization (40), lock not granted in time, session timed out.
 */
const TILLFALLIGA = [/^08/, /^53/, /^57/, /^40/, /^55P03$/, /^25P0[34]$/];

const NATFEL = ['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH'];

/** pg has no code for these. */
const PG_TEXTER =
  /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error/;

/** The same fault, as `LagretOtillgangligt` when the database is away or too busy rather than wrongly used. */
export function oversattFel(fel: unknown): unknown {
  return arTillfalligt(fel) ? new LagretOtillgangligt({ cause: fel }) : fel;
}

function arTillfalligt(fel: unknown): boolean {
  if (fel instanceof QueryFailedError) return arTillfalligt(fel.driverError);
  if (fel instanceof QueryRunnerAlreadyReleasedError) return true; // the connection died between two statements
  if (!isNativeError(fel)) return false;
  if ('errors' in fel && Array.isArray(fel.errors)) return fel.errors.some(arTillfalligt); // one per address of the host
  return arTillfalligKod(fel) || PG_TEXTER.test(fel.message);
}

function arTillfalligKod(fel: Error): boolean {
  if (!('code' in fel) || typeof fel.code !== 'string') return false;
  const { code } = fel;
  return NATFEL.includes(code) || TILLFALLIGA.some((monster) => monster.test(code));
}
