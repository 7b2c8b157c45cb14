import { Controller, Get, Inject, Param, Query, Req } from '@nestjs/common';
import { listaPubliceringar, visaPublicering, type Aktor } from '#application';
import type { Request } from 'express';
import { DELAR, type Delar } from '../delar';
import { varde } from '../http/avslagsproblem';
import { Kontrollera, Vagid } from '../http/kontrollera.pipe';
import { listsvar, raknad } from '../http/lista';
import { Sidfraga } from '../http/sidfraga';
import { Vem } from '../http/vem';
import { API_ROT } from '../operationer/operation';

@Controller(`${API_ROT}/publiceringar`)
export class PubliceringarController {
  constructor(@Inject(DELAR) private readonly delar: Delar) {}

  @Get()
  async lista(
    @Vem() aktor: Aktor,
    @Query(new Kontrollera(Sidfraga, 'query')) sida: Sidfraga,
    @Req() begaran: Request,
  ): Promise<unknown> {
    const { publicUrl, lager } = this.delar;
    const lista = varde(await listaPubliceringar(lager, aktor, { sida: sida.page, antal: sida.limit }));
    return listsvar('publiceringar', raknad(lista, sida), { publicUrl, begaran, sida, medMarkor: false });
  }

  @Get(':id')
  async visa(@Vem() aktor: Aktor, @Param(new Kontrollera(Vagid, 'path')) { id }: { id: string }): Promise<unknown> {
    return varde(await visaPublicering(this.delar.lager, aktor, id));
  }
}
