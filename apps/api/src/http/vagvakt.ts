import type { NextFunction, Request, RequestHandler, Response } from 'express';
import type { Logg } from '#integrations/logg';
import type { Operationstabell } from '../operationer/operationstabell';
import { anropId, traceparent } from './sparning';
import { satterKontext, kanskeKontext } from './anropskontext';
import { finnsInte } from './avslagsproblem';
import { Problemfel } from './problem';
import { bekraftarText } from './sidhuvuden';
import { skickaProblem } from './skicka-problem';

// No page of ours runs script, frames or loads anything; the documentation adds its own style (dokumentation.ts).
const SKYDD = {
  'X-Content-Type-Options': 'nosniff',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

const ETT_AR_S = 365 * 24 * 60 * 60;

type Vagvakt = Readonly<{ tabell: Operationstabell; logg: Logg; https: boolean }>;

/**
 * First of all: gives every answer its ids and protective headers, and lets through only what stands in the table of
 * operations. An unknown path is 404, an unused method 405 with Allow (profile SAK.05).
 */
export function vagvakt({ tabell, logg, https }: Vagvakt): RequestHandler {
  return (begaran: Request, svar: Response, vidare: NextFunction) => {
    const id = anropId(begaran);
    const spar = traceparent(begaran);
    svar.set({ ...SKYDD, traceparent: spar, 'x-request-id': id, 'Cache-Control': 'private, no-cache' });
    if (https) svar.set('Strict-Transport-Security', `max-age=${ETT_AR_S}; includeSubDomains`);
    loggaSvaret(begaran, svar, logg);
    const utfall = hitta(tabell, begaran);
    if (utfall instanceof Problemfel) {
      skickaProblem(svar, utfall, id);
      return;
    }
    // A caller's no-cache is meant for caches on the way; whoever names an ETag is answered by it (RFC 9110 13.2.2).
    delete begaran.headers['cache-control'];
    satterKontext(begaran, { anropId: id, traceparent: spar, operation: utfall, aktor: null });
    vidare();
  };
}

function hitta(tabell: Operationstabell, begaran: Request) {
  try {
    decodeURIComponent(begaran.path);
  } catch {
    return new Problemfel('bad-path', 'Adressen innehåller tecken som inte går att tolka.');
  }
  const traffar = tabell.pa(begaran.path);
  const metod = begaran.method === 'HEAD' ? 'GET' : begaran.method;
  const operation = traffar.find((en) => en.metod === metod);
  if (operation !== undefined) return operation;
  if (traffar.length === 0) return finnsInte();
  const metoder = [...new Set(traffar.flatMap((en) => (en.metod === 'GET' ? ['GET', 'HEAD'] : [en.metod])))];
  return new Problemfel('method-not-allowed', `Här används ${metoder.join(', ')}.`, {}, { Allow: metoder.join(', ') });
}

/** One line per answer: what was asked by its name, never by its content (ADR 9). */
function loggaSvaret(begaran: Request, svar: Response, logg: Logg): void {
  const borjade = performance.now();
  svar.once('close', () => {
    const kontext = kanskeKontext(begaran);
    if (kontext?.operation.grupp === 'halsa') return; // asked every few seconds by a machine
    logg.skriv('info', 'api.anrop', {
      anrop: String(svar.getHeader('x-request-id')),
      sparning: String(svar.getHeader('traceparent')).slice(3, 35),
      operation: kontext?.operation.namn ?? null,
      status: svar.statusCode,
      ms: Math.round(performance.now() - borjade),
      person: kontext?.aktor?.personId ?? null,
      bekraftar: bekraftarText(begaran),
      fardigt: svar.writableFinished,
    });
  });
}
