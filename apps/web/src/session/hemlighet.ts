import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  hkdfSync,
  randomBytes,
  timingSafeEqual,
} from 'node:crypto';

/**
 * Everything secret about a session follows from one random value that only the browser keeps. The record has its hash,
 * and what is sealed with it (ADR 29).
 */
const TECKEN = /^[A-Za-z0-9_-]{43}$/;

/** 256 random bits, as they stand in the cookie. */
export const nyHemlighet = (): string => randomBytes(32).toString('base64url');

export const arHemlighet = (text: string): boolean => TECKEN.test(text);

/** What the record knows a session by. */
export const sessionshash = (hemlighet: string): string => createHash('sha256').update(hemlighet).digest('hex');

/** A value for one use that nobody can work out who has not got the secret. */
export const harled = (hemlighet: string, till: string): string =>
  createHmac('sha256', hemlighet).update(till).digest('base64url');

/** Goes with every form of the session. */
export const formularmarke = (hemlighet: string): string => harled(hemlighet, 'formular');

export function arSamma(a: string, b: string): boolean {
  const [x, y] = [Buffer.from(a), Buffer.from(b)];
  return x.length === y.length && timingSafeEqual(x, y);
}

const IV = 12;
const MARKE = 16;

const nyckel = (hemlighet: string): Buffer => Buffer.from(hkdfSync('sha256', hemlighet, '', 'forsegling', 32));

/** Text that only one who has the secret can read, or change without it being noticed (AES-256-GCM). */
export function forsegla(hemlighet: string, text: string): string {
  const iv = randomBytes(IV);
  const chiffer = createCipheriv('aes-256-gcm', nyckel(hemlighet), iv);
  return Buffer.concat([iv, chiffer.update(text, 'utf8'), chiffer.final(), chiffer.getAuthTag()]).toString('base64url');
}

/** The text again; null when it was sealed with another secret or has been tampered with. */
export function brytForsegling(hemlighet: string, forseglat: string): string | null {
  const alla = Buffer.from(forseglat, 'base64url');
  try {
    const chiffer = createDecipheriv('aes-256-gcm', nyckel(hemlighet), alla.subarray(0, IV));
    chiffer.setAuthTag(alla.subarray(-MARKE));
    return Buffer.concat([chiffer.update(alla.subarray(IV, -MARKE)), chiffer.final()]).toString('utf8');
  } catch {
    return null;
  }
}
