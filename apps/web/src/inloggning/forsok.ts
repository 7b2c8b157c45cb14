import type { Inloggningsforsok } from '#integrations/identitet';
import { arHemlighet, harled } from '../session/hemlighet';
import { sakerRetur } from './saker-retur';

/** A login under way: a secret that only this browser has, and where it was going. */
export type Paborjad = Readonly<{ hemlighet: string; till: string }>;

/** How it stands in the cookie. */
export const somKaka = ({ hemlighet, till }: Paborjad): string =>
  `${hemlighet}.${Buffer.from(till).toString('base64url')}`;

/** Null when the browser has begun no login, or ended it. */
export function urKaka(kaka: string): Paborjad | null {
  const [hemlighet = '', till = ''] = kaka.split('.');
  return arHemlighet(hemlighet) ? { hemlighet, till: sakerRetur(Buffer.from(till, 'base64url').toString()) } : null;
}

/** What is sent to the issuer and asked for again: worked out from the secret, so that none of it is kept anywhere. */
export const forsoket = ({ hemlighet }: Paborjad): Inloggningsforsok => ({
  state: harled(hemlighet, 'state'),
  nonce: harled(hemlighet, 'nonce'),
  verifierare: harled(hemlighet, 'pkce'),
});
