import type { Logg } from '#integrations/logg';
import { randomUUID } from 'node:crypto';
import type { NextFunction, Request, RequestHandler, Response } from 'express';
import { arFranOss } from './fran-oss';
import { Sidfel } from './sidfel';
import { skyddshuvuden } from './skyddshuvuden';
import { kanskeKontext, sattKontext } from './webbkontext';

type Webbvakt = Readonly<{ logg: Logg; publicUrl: string; issuer: string }>;

/** First of all: gives every answer its id and protective headers, and refuses what another site sends in our name. */
export function webbvakt({ logg, publicUrl, issuer }: Webbvakt): RequestHandler {
  const huvuden = skyddshuvuden({ issuer, publicUrl });
  return (begaran: Request, svar: Response, vidare: NextFunction) => {
    const anropId = randomUUID();
    svar.set({ ...huvuden, 'x-request-id': anropId });
    sattKontext(begaran, { anropId, besok: null });
    loggaSvaret(begaran, svar, logg);
    vidare(arLasbar(begaran) ? medRatt(begaran, publicUrl) : new Sidfel('FINNS_INTE'));
  };
}

const medRatt = (begaran: Request, publicUrl: string): Sidfel | undefined =>
  ['GET', 'HEAD'].includes(begaran.method) || arFranOss(begaran, publicUrl)
    ? undefined
    : new Sidfel('FRAMMANDE_FORMULAR');

function arLasbar({ path }: Request): boolean {
  try {
    return !decodeURIComponent(path).includes('\0');
  } catch {
    return false;
  }
}

/** One line per answer: the pattern of what was asked, never the address or what was written (ADR 9). */
function loggaSvaret(begaran: Request, svar: Response, logg: Logg): void {
  const borjade = performance.now();
  svar.once('close', () => {
    const route = begaran.route as Readonly<{ path?: unknown }> | undefined;
    const vag = typeof route?.path === 'string' ? route.path : null;
    if (vag === '/livez' || vag === '/readyz') return; // asked every few seconds by a machine
    logg.skriv('info', 'webb.anrop', {
      anrop: String(svar.getHeader('x-request-id')),
      metod: begaran.method,
      vag,
      status: svar.statusCode,
      ms: Math.round(performance.now() - borjade),
      person: kanskeKontext(begaran)?.besok?.aktor.personId ?? null,
      fardigt: svar.writableFinished,
    });
  });
}
