import { Controller, Get, Inject, Param, Post, Req, Res } from '@nestjs/common';
import { skjutUpp, visaKvitto, type Aktor } from '#application';
import { NyUppskjutning } from '#contracts';
import { kraschaEfter } from '#integrations/process';
import type { Request, Response } from 'express';
import { DELAR, type Delar } from '../delar';
import { varde } from '../http/avslagsproblem';
import { Kontrollera, Vagid } from '../http/kontrollera.pipe';
import { lasKommando } from '../http/las-kommando';
import { skickaJson } from '../http/skicka-json';
import { skickaTidigareSvar } from '../http/skicka-tidigare-svar';
import { Vem } from '../http/vem';
import { API_ROT } from '../operationer/operation';
import { omraknatKvittosvar } from './kvittosvar';

@Controller(`${API_ROT}/kvitton`)
export class KvittonController {
  constructor(@Inject(DELAR) private readonly delar: Delar) {}

  @Get(':id')
  async visa(@Vem() aktor: Aktor, @Param(new Kontrollera(Vagid, 'path')) { id }: { id: string }): Promise<unknown> {
    return omraknatKvittosvar(varde(await visaKvitto(this.delar.lager, aktor, id)));
  }

  @Post(':id/uppskjutningar')
  async skjutUpp(
    @Vem() aktor: Aktor,
    @Param(new Kontrollera(Vagid, 'path')) { id }: { id: string },
    @Req() begaran: Request,
    @Res() svar: Response,
  ): Promise<void> {
    const { publicUrl, lager } = this.delar;
    const last = await lasKommando(begaran, NyUppskjutning);
    const utfort = varde(await skjutUpp(lager, aktor, { kvittoId: id, ...last }));
    kraschaEfter('commit');
    if (utfort.slag === 'TIDIGARE') skickaTidigareSvar(svar, utfort.svar, publicUrl);
    else skickaJson(svar, 201, utfort.svar);
  }
}
