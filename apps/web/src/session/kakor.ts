import type { Request, Response } from 'express';

/**
 * The two cookies: who is logged in, and a login under way. Neither can be read by script or sent by another site's
 * form. Where the web is reached by https their names begin with `__Host-`, and browsers let nobody else set them.
 */
export type Kakslag = 'session' | 'inloggning';

type Kaka = Readonly<{ slag: Kakslag; varde: string; sekunder?: number }>;

const namn = (slag: Kakslag, https: boolean): string => `${https ? '__Host-' : ''}revisionsvakt-${slag}`;

const arHttps = (publicUrl: string): boolean => publicUrl.startsWith('https:');

/** The cookie's value; an empty text when the browser has none. */
export function lasKaka(begaran: Request, slag: Kakslag, publicUrl: string): string {
  const sokt = `${namn(slag, arHttps(publicUrl))}=`;
  const rad = (begaran.headers.cookie ?? '').split(';').find((del) => del.trim().startsWith(sokt));
  return rad === undefined ? '' : rad.trim().slice(sokt.length);
}

/** Without `sekunder` the browser forgets it when it is closed. */
export function sattKaka(svar: Response, { slag, varde, sekunder }: Kaka, publicUrl: string): void {
  const https = arHttps(publicUrl);
  const livslangd = sekunder === undefined ? '' : `; Max-Age=${String(sekunder)}`;
  const skydd = `; Path=/; HttpOnly; SameSite=Lax${https ? '; Secure' : ''}`;
  svar.append('Set-Cookie', `${namn(slag, https)}=${varde}${skydd}${livslangd}`);
}

export const tomKaka = (svar: Response, slag: Kakslag, publicUrl: string): void => {
  sattKaka(svar, { slag, varde: '', sekunder: 0 }, publicUrl);
};
