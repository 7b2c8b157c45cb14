import { Controller, Get, Inject, Param, Query, Req } from '@nestjs/common';
import { listaRapporter, visaRapport, type Aktor } from '#application';
import type { Request } from 'express';
import { DELAR, type Delar } from '../delar';
import { varde } from '../http/avslagsproblem';
import { Kontrollera, Vagid } from '../http/kontrollera.pipe';
import { listsvar, raknad } from '../http/lista';
import { Vem } from '../http/vem';
import { API_ROT } from '../operationer/operation';
import { Rapportlistfraga } from './operationer';

@Controller(`${API_ROT}/rapporter`)
export class RapporterController {
  constructor(@Inject(DELAR) private readonly delar: Delar) {}

  @Get()
  async lista(
    @Vem() aktor: Aktor,
    @Query(new Kontrollera(Rapportlistfraga, 'query')) fraga: Rapportlistfraga,
    @Req() begaran: Request,
  ): Promise<unknown> {
    const { publicUrl, lager } = this.delar;
    const { page, limit, organId = null, slag = null } = fraga;
    const lista = varde(await listaRapporter(lager, aktor, { sida: page, antal: limit, organId, slag }));
    return listsvar('rapporter', raknad(lista, fraga), { publicUrl, begaran, sida: fraga, medMarkor: false });
  }

  @Get(':id')
  async visa(@Vem() aktor: Aktor, @Param(new Kontrollera(Vagid, 'path')) { id }: { id: string }): Promise<unknown> {
    return varde(await visaRapport(this.delar.lager, aktor, id));
  }
}
