import { Controller, Get, Inject, Query, Req } from '@nestjs/common';
import { liknandeRekommendationer, type Aktor } from '#application';
import type { Request } from 'express';
import { DELAR, type Delar } from '../delar';
import { varde } from '../http/avslagsproblem';
import { Kontrollera } from '../http/kontrollera.pipe';
import { listsvar, skuren } from '../http/lista';
import { Vem } from '../http/vem';
import { API_ROT } from '../operationer/operation';
import { Liknandefraga } from './operationer';

@Controller(`${API_ROT}/liknande-rekommendationer`)
export class LiknandeController {
  constructor(@Inject(DELAR) private readonly delar: Delar) {}

  @Get()
  async lista(
    @Vem() aktor: Aktor,
    @Query(new Kontrollera(Liknandefraga, 'query')) fraga: Liknandefraga,
    @Req() begaran: Request,
  ): Promise<unknown> {
    const { publicUrl, lager } = this.delar;
    const alla = varde(await liknandeRekommendationer(lager, aktor, fraga.text ?? ''));
    return listsvar('rekommendationer', skuren(alla, fraga), { publicUrl, begaran, sida: fraga, medMarkor: false });
  }
}
