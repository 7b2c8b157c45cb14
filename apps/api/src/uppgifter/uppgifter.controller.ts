import { Controller, Get, Inject, Query, Req } from '@nestjs/common';
import { minaUppgifter, type Aktor } from '#application';
import type { Request } from 'express';
import { DELAR, type Delar } from '../delar';
import { varde } from '../http/avslagsproblem';
import { Kontrollera } from '../http/kontrollera.pipe';
import { listsvar, raknad } from '../http/lista';
import { Sidfraga } from '../http/sidfraga';
import { Vem } from '../http/vem';
import { API_ROT } from '../operationer/operation';

@Controller(`${API_ROT}/uppgifter`)
export class UppgifterController {
  constructor(@Inject(DELAR) private readonly delar: Delar) {}

  @Get()
  async lista(
    @Vem() aktor: Aktor,
    @Query(new Kontrollera(Sidfraga, 'query')) sida: Sidfraga,
    @Req() begaran: Request,
  ): Promise<unknown> {
    const { publicUrl, lager } = this.delar;
    const lista = varde(await minaUppgifter(lager, aktor, { sida: sida.page, antal: sida.limit }));
    return listsvar('uppgifter', raknad(lista, sida), { publicUrl, begaran, sida, medMarkor: false });
  }
}
