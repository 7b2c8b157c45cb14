import { Catch, HttpException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import { LagretOtillgangligt } from '#application';
import { IdentitetstjanstenOnabar } from '#integrations/identitet';
import { felkedja, felspar, type Logg } from '#integrations/logg';
import type { Request, Response } from 'express';
import { felsida } from '../layout/felsida';
import { ramFor } from '../layout/ram';
import { renderaSida } from '../layout/rendera-sida';
import { Sidfel, SIDFEL } from './sidfel';
import { kanskeKontext } from './webbkontext';

/** Turns whatever was thrown into a page in Swedish. What was not expected says nothing of why, and is logged once. */
@Catch()
export class Sidfelfilter implements ExceptionFilter {
  constructor(private readonly delar: Readonly<{ logg: Logg }>) {}

  catch(fel: unknown, vard: ArgumentsHost): void {
    const http = vard.switchToHttp();
    const begaran = http.getRequest<Request>();
    const svar = http.getResponse<Response>();
    const sidfel = somSidfel(fel);
    const { status } = SIDFEL[sidfel.slag];
    const kontext = kanskeKontext(begaran);
    const anropId = kontext?.anropId ?? null;
    if (status >= 500) this.delar.logg.skriv('error', 'webb.fel', { anrop: anropId, ...spar(fel) });
    if (svar.headersSent) {
      svar.destroy();
      return;
    }
    svar.status(status).type('html');
    svar.send(renderaSida(ramFor(kontext?.besok ?? null), felsida(sidfel, anropId)));
  }
}

const spar = (fel: unknown) => ({ fel: felkedja(fel), spar: felspar(fel) });

function somSidfel(fel: unknown): Sidfel {
  if (fel instanceof Sidfel) return fel;
  if (fel instanceof LagretOtillgangligt) return new Sidfel('OTILLGANGLIGT');
  if (fel instanceof IdentitetstjanstenOnabar) return new Sidfel('INLOGGNING_ONABAR');
  // Nest's own: an address or a method that no controller has.
  if (fel instanceof HttpException) return new Sidfel(fel.getStatus() === 404 ? 'FINNS_INTE' : 'FEL_METOD');
  return new Sidfel('INTERNT');
}
