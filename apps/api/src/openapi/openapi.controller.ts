import { Controller, Get, Inject, Res } from '@nestjs/common';
import type { Response } from 'express';
import { DELAR, type Delar } from '../delar';
import { API_ROT } from '../operationer/operation';
import { dokumentationssida, SIDANS_CSP } from './dokumentation';
import { openapiDokument } from './dokument';

/** The document and its page, each made once, when first asked for. */
@Controller(API_ROT)
export class OpenapiController {
  private json: string | null = null;
  private sida: string | null = null;

  constructor(@Inject(DELAR) private readonly delar: Delar) {}

  @Get('openapi.json')
  dokument(@Res() svar: Response): void {
    this.json ??= JSON.stringify(openapiDokument(this.delar.publicUrl));
    svar.set('Cache-Control', 'no-cache').type('application/json').send(this.json);
  }

  @Get('dokumentation')
  dokumentation(@Res() svar: Response): void {
    this.sida ??= dokumentationssida(openapiDokument(this.delar.publicUrl));
    svar.set({ 'Cache-Control': 'no-cache', 'Content-Security-Policy': SIDANS_CSP });
    svar.type('text/html').send(this.sida);
  }
}
