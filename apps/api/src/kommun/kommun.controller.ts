import { Controller, Get, Inject, Query, Req, Res } from '@nestjs/common';
import { kommunensHandelser, visaKalender, type Aktor } from '#application';
import type { Request, Response } from 'express';
import { DELAR, type Delar } from '../delar';
import { varde } from '../http/avslagsproblem';
import { etag } from '../http/etag';
import { Kontrollera } from '../http/kontrollera.pipe';
import { listsvar, oraknad } from '../http/lista';
import { Sidfraga } from '../http/sidfraga';
import { Vem } from '../http/vem';
import { API_ROT } from '../operationer/operation';

@Controller(API_ROT)
export class KommunController {
  constructor(@Inject(DELAR) private readonly delar: Delar) {}

  @Get('kalender')
  async kalender(@Vem() aktor: Aktor, @Res({ passthrough: true }) svar: Response): Promise<unknown> {
    const { kalender, version } = varde(await visaKalender(this.delar.lager, aktor));
    svar.set('ETag', etag(version));
    return kalender;
  }

  @Get('kommunhandelser')
  async handelser(
    @Vem() aktor: Aktor,
    @Query(new Kontrollera(Sidfraga, 'query')) sida: Sidfraga,
    @Req() begaran: Request,
  ): Promise<unknown> {
    const { publicUrl, lager } = this.delar;
    // Events are numbered without gaps, so a page begins after a known number.
    const plats = { efterNummer: (sida.page - 1) * sida.limit, antal: sida.limit + 1 };
    const rader = varde(await kommunensHandelser(lager, aktor, plats));
    return listsvar('kommunhandelser', oraknad(rader, sida), { publicUrl, begaran, sida, medMarkor: false });
  }
}
