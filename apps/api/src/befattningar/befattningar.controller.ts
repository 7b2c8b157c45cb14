import { Controller, Get, Inject, Query, Req } from '@nestjs/common';
import { listaBefattningar, type Aktor } from '#application';
import type { Request } from 'express';
import { DELAR, type Delar } from '../delar';
import { varde } from '../http/avslagsproblem';
import { Kontrollera } from '../http/kontrollera.pipe';
import { listsvar, skuren } from '../http/lista';
import { Sidfraga } from '../http/sidfraga';
import { Vem } from '../http/vem';
import { API_ROT } from '../operationer/operation';

@Controller(`${API_ROT}/befattningar`)
export class BefattningarController {
  constructor(@Inject(DELAR) private readonly delar: Delar) {}

  @Get()
  async lista(
    @Vem() aktor: Aktor,
    @Query(new Kontrollera(Sidfraga, 'query')) sida: Sidfraga,
    @Req() begaran: Request,
  ): Promise<unknown> {
    const { publicUrl, lager } = this.delar;
    const alla = varde(await listaBefattningar(lager, aktor));
    return listsvar('befattningar', skuren(alla, sida), { publicUrl, begaran, sida, medMarkor: false });
  }
}
