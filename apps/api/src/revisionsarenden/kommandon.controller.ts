import { Controller, Inject, Param, Post, Req, Res } from '@nestjs/common';
import { ARENDEKOMMANDON, utforKommando, type Aktor } from '#application';
import type { Request, Response } from 'express';
import type { z } from 'zod';
import { DELAR, type Delar } from '../delar';
import { kontextFor } from '../http/anropskontext';
import { varde } from '../http/avslagsproblem';
import { etag } from '../http/etag';
import { Kommandovag, Kontrollera } from '../http/kontrollera.pipe';
import { lasKommando } from '../http/las-kommando';
import { skickaJson } from '../http/skicka-json';
import { skickaTidigareSvar } from '../http/skicka-tidigare-svar';
import { Vem } from '../http/vem';
import { kraschaEfter } from '#integrations/process';
import { API_ROT } from '../operationer/operation';

/** Every command on a case, by the table of commands: what tells them apart is data (ADR 14). */
@Controller(`${API_ROT}/revisionsarenden/:id`)
export class KommandonController {
  constructor(@Inject(DELAR) private readonly delar: Delar) {}

  @Post(ARENDEKOMMANDON.map(({ resurs }) => resurs.replaceAll(/\{(\w+)\}/g, ':$1')))
  async utfor(
    @Vem() aktor: Aktor,
    @Param(new Kontrollera(Kommandovag, 'path')) vag: z.infer<typeof Kommandovag>,
    @Req() begaran: Request,
    @Res() svar: Response,
  ): Promise<void> {
    const { kommando } = kontextFor(begaran).operation;
    if (kommando === null) throw new Error('Vägen hör inte till något kommando.');
    const { id: arendeId, atgardId = '', remissId = '' } = vag;
    const last = await lasKommando(begaran, kommando.begaran);
    const utfort = varde(
      await utforKommando(this.delar.lager, aktor, { kommando, arendeId, atgardId, remissId, ...last }),
    );
    kraschaEfter('commit');
    if (utfort.slag === 'TIDIGARE') {
      skickaTidigareSvar(svar, utfort.svar, this.delar.publicUrl);
      return;
    }
    svar.set('ETag', etag(utfort.svar.version));
    skickaJson(svar, 200, utfort.svar);
  }
}
