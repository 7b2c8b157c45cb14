import { Catch, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import { LagretOtillgangligt } from '#application';
import { IdentitetstjanstenOnabar } from '#integrations/identitet';
import { felkedja, felspar, type Logg } from '#integrations/logg';
import type { Request, Response } from 'express';
import { kanskeKontext } from './anropskontext';
import { Problemfel } from './problem';
import { skickaProblem } from './skicka-problem';

const FORSOK_IGEN_S = { 'Retry-After': '5' };

/** Turns whatever was thrown into a problem. What was not expected is 500 without a word of why, and logged once. */
@Catch()
export class Problemfilter implements ExceptionFilter {
  constructor(private readonly logg: Logg) {}

  catch(fel: unknown, vard: ArgumentsHost): void {
    const http = vard.switchToHttp();
    const svar = http.getResponse<Response>();
    const anropId = String(svar.getHeader('x-request-id') ?? '');
    const problem = somProblem(fel);
    if (!(fel instanceof Problemfel)) this.logga(fel, http.getRequest<Request>(), anropId);
    if (svar.headersSent) svar.destroy();
    else skickaProblem(svar, problem, anropId);
  }

  private logga(fel: unknown, begaran: Request, anropId: string): void {
    const operation = kanskeKontext(begaran)?.operation.namn ?? null;
    this.logg.skriv('error', 'api.fel', { anrop: anropId, operation, fel: felkedja(fel), spar: felspar(fel) });
  }
}

function somProblem(fel: unknown): Problemfel {
  if (fel instanceof Problemfel) return fel;
  if (fel instanceof LagretOtillgangligt) {
    return new Problemfel('unavailable', 'Databasen svarar inte. Försök igen om en stund.', {}, FORSOK_IGEN_S);
  }
  if (fel instanceof IdentitetstjanstenOnabar) {
    return new Problemfel(
      'identity-unavailable',
      'Identitetstjänsten svarar inte. Försök igen om en stund.',
      {},
      FORSOK_IGEN_S,
    );
  }
  return new Problemfel('internal', 'Felet är noterat. Uppge adressen i instance om du frågar om det.');
}
