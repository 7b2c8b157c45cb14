import { Controller, Inject, Param, Post, Req, Res } from '@nestjs/common';
import { KOMMUNKOMMANDON, utforKommunkommando, type Aktor } from '#application';
import { kraschaEfter } from '#integrations/process';
import type { Request, Response } from 'express';
import { DELAR, type Delar } from '../delar';
import { kontextFor } from '../http/anropskontext';
import { varde } from '../http/avslagsproblem';
import { etag } from '../http/etag';
import { Kontrollera, Vagidn } from '../http/kontrollera.pipe';
import { lasKommando } from '../http/las-kommando';
import { skickaJson } from '../http/skicka-json';
import { skickaTidigareSvar } from '../http/skicka-tidigare-svar';
import { Vem } from '../http/vem';
import { API_ROT } from '../operationer/operation';

/** Every command on the kommun's own data, by the table of them (ADR 17). */
@Controller(API_ROT)
export class KommunkommandonController {
  constructor(@Inject(DELAR) private readonly delar: Delar) {}

  @Post(KOMMUNKOMMANDON.map(({ resurs }) => resurs.replaceAll(/\{(\w+)\}/g, ':$1')))
  async utfor(
    @Vem() aktor: Aktor,
    @Param(new Kontrollera(Vagidn, 'path')) vag: Readonly<Record<string, string>>,
    @Req() begaran: Request,
    @Res() svar: Response,
  ): Promise<void> {
    const { kommunkommando: kommando } = kontextFor(begaran).operation;
    if (kommando === null) throw new Error('Vägen hör inte till något kommando.');
    const [malId = ''] = Object.values(vag);
    const last = await lasKommando(begaran, kommando.begaran);
    const utfort = varde(await utforKommunkommando(this.delar.lager, aktor, { kommando, malId, ...last }));
    kraschaEfter('commit');
    if (utfort.slag === 'TIDIGARE') {
      skickaTidigareSvar(svar, utfort.svar, this.delar.publicUrl);
      return;
    }
    svar.set('ETag', etag(utfort.svar.version));
    skickaJson(svar, 200, utfort.svar);
  }
}
