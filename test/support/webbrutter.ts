import 'reflect-metadata';
import { RequestMethod } from '@nestjs/common';
import { SIDRATT, type Sidratt } from '../../apps/web/src/session/ratt';
import { SIDOR } from '../../apps/web/src/webb.module';

/** One address that the web answers to with a page. */
export type Webbrutt = Readonly<{ vag: string; ratt: Sidratt }>;

/** For machines and calendar programs, on the way to the issuer, or everything that has no page. */
const INTE_FOR_MANNISKOR = [/^\/(livez|readyz)$/, /^\/logga-in\/(start|retur)$/, /^\/kalender\//, /\*/];
/** Leads on to another page, unless one has just done something. */
const INTE_SIDOR = [/\/klart$/, /^\/$/];

/** Everything that a person can open, from the controllers themselves: what is added later is here by itself. */
export const GETRUTTER: readonly Webbrutt[] = SIDOR.flatMap((sida) => {
  const under = String(Reflect.getMetadata('path', sida));
  return Object.getOwnPropertyNames(sida.prototype).flatMap((namn): readonly Webbrutt[] => {
    const metod = Reflect.get(sida.prototype, namn) as object | undefined;
    if (metod === undefined || Reflect.getMetadata('method', metod) !== RequestMethod.GET) return [];
    const delar = [under, String(Reflect.getMetadata('path', metod))].flatMap((del) => del.split('/'));
    const vag = `/${delar.filter((del) => del !== '').join('/')}`;
    return [{ vag, ratt: Reflect.getMetadata(SIDRATT, metod) as Sidratt }];
  });
}).filter(({ vag }) => INTE_FOR_MANNISKOR.every((monster) => !monster.test(vag)));

/** Every page there is. */
export const WEBBRUTTER = GETRUTTER.filter(({ vag }) => INTE_SIDOR.every((monster) => !monster.test(vag)));

/** The address with ids in place of their names; null when one is not known. */
export function medIdn(vag: string, idn: Readonly<Record<string, string>>): string | null {
  const delar = vag.split('/').map((del) => (del.startsWith(':') ? (idn[del.slice(1)] ?? null) : del));
  return delar.includes(null) ? null : delar.join('/');
}
