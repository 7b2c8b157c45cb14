import { Controller, Get, Inject, Query, Req } from '@nestjs/common';
import { minaUppgifter, type Aktor } from '#application';
import type { Request } from 'express';
import { DELAR, type Delar } from '../delar';
import { varde } from '../http/avslagsproblem';
import { Kontrollera } from '../http/kontrollera.pipe';
import { listsvar, vidare } from '../http/lista';
import { Vem } from '../http/vem';
import { API_ROT } from '../operationer/operation';
import { Uppgiftslistfraga, uppgiftsmarkor, uppgiftsplats } from './uppgiftslistfraga';

@Controller(`${API_ROT}/uppgifter`)
export class UppgifterController {
  constructor(@Inject(DELAR) private readonly delar: Delar) {}

  @Get()
  async lista(
    @Vem() aktor: Aktor,
    @Query(new Kontrollera(Uppgiftslistfraga, 'query')) fraga: Uppgiftslistfraga,
    @Req() begaran: Request,
  ): Promise<unknown> {
    const { publicUrl, lager } = this.delar;
    const efter = uppgiftsplats(fraga, aktor.kommunId);
    const lista = varde(await minaUppgifter(lager, aktor, { sida: fraga.page, antal: fraga.limit, efter }));
    const del = vidare(lista, fraga, efter !== null, (sista) => uppgiftsmarkor(sista, aktor.kommunId));
    return listsvar('uppgifter', del, { publicUrl, begaran, sida: fraga, medMarkor: efter !== null });
  }
}
