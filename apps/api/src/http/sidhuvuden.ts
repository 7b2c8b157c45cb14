import { BEKRAFTBARA, type Bekraftbar } from '#domain';
import type { Request } from 'express';
import { Problemfel } from './problem';

const SYNLIG_ASCII = /^[\x21-\x7e]{1,200}$/;
const STARK_ETAG = /^"([1-9]\d{0,8})"$/;

/** The caller's own key for this one act. Every POST has one, so that every POST can be sent again. */
export function idempotencyKey(begaran: Request): string {
  const nyckel = begaran.get('idempotency-key') ?? '';
  if (SYNLIG_ASCII.test(nyckel)) return nyckel;
  throw new Problemfel(
    'idempotency-key-required',
    'Skicka Idempotency-Key med ett eget, nytt värde för varje handling: 1–200 synliga ASCII-tecken, till exempel ett UUID.',
  );
}

/** What stands in Bekraftar, for the log; null when nothing does. */
export const bekraftarText = (begaran: Request): string | null => begaran.get('bekraftar')?.slice(0, 100) ?? null;

/** The warnings that the caller has seen and says are right: their codes, with commas between. */
export function bekraftat(begaran: Request): readonly Bekraftbar[] {
  const koder = (begaran.get('bekraftar') ?? '').split(',').map((kod) => kod.trim());
  const givna = koder.filter((kod) => kod !== '');
  const kanda = BEKRAFTBARA.filter((kod) => givna.includes(kod));
  if (kanda.length === new Set(givna).size) return kanda;
  throw new Problemfel('bad-header', `Bekraftar kan vara ${BEKRAFTBARA.join(' eller ')}, eller båda med komma mellan.`);
}

/** The version the caller saw; null when they named none. Only what our own ETag can be is taken (RFC 9110 13.1.1). */
export function ifMatch(begaran: Request): number | null {
  const givet = begaran.get('if-match');
  if (givet === undefined) return null;
  const version = STARK_ETAG.exec(givet.trim())?.[1];
  if (version !== undefined) return Number(version);
  throw new Problemfel('bad-header', 'If-Match ska vara ärendets ETag, till exempel "7" med citattecken.');
}
