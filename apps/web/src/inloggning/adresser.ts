import type { Request } from 'express';
import { sakerRetur } from './saker-retur';

/** Where the issuer sends the browser back. Registered there. */
export const returadress = (publicUrl: string): string => `${publicUrl}/logga-in/retur`;

/** Where it sends the browser after a logout. Registered there. */
export const efterUtloggning = (publicUrl: string): string => `${publicUrl}/utloggad`;

/** The login, from which one comes back to what one asked for. A form that was sent is come back to as a page. */
export const adressTillInloggning = (begaran: Request): string =>
  `/logga-in?till=${encodeURIComponent(sakerRetur(begaran.originalUrl))}`;
