import { Controller, Get, Inject, Query, Req } from '@nestjs/common';
import { listaSammantraden, type Aktor } from '#application';
import type { Request } from 'express';
import { DELAR, type Delar } from '../delar';
import { varde } from '../http/avslagsproblem';
import { Kontrollera } from '../http/kontrollera.pipe';
import { listsvar, skuren } from '../http/lista';
import { Vem } from '../http/vem';
import { API_ROT } from '../operationer/operation';
import { Sammantradesfraga } from './sammantradesfraga';

@Controller(`${API_ROT}/sammantraden`)
export class SammantradenController {
  constructor(@Inject(DELAR) private readonly delar: Delar) {}

  @Get()
  async lista(
    @Vem() aktor: Aktor,
    @Query(new Kontrollera(Sammantradesfraga, 'query')) sida: Sammantradesfraga,
    @Req() begaran: Request,
  ): Promise<unknown> {
    const { publicUrl, lager } = this.delar;
    const alla = varde(await listaSammantraden(lager, aktor, sida.organId ?? null));
    return listsvar('sammantraden', skuren(alla, sida), { publicUrl, begaran, sida, medMarkor: false });
  }
}
