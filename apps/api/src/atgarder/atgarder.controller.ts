import { Controller, Get, Inject, Query, Req } from '@nestjs/common';
import { listaAtgarder, type Aktor, type VisadAtgardsrad } from '#application';
import type { Request } from 'express';
import { DELAR, type Delar } from '../delar';
import { varde } from '../http/avslagsproblem';
import { Kontrollera } from '../http/kontrollera.pipe';
import { listsvar, vidare } from '../http/lista';
import { Vem } from '../http/vem';
import { API_ROT } from '../operationer/operation';
import { Atgardslistfraga, atgardsmarkor, atgardsplats } from './atgardslistfraga';

const rad = ({ dag: _dag, ...synligt }: VisadAtgardsrad): unknown => synligt;

@Controller(`${API_ROT}/atgarder`)
export class AtgarderController {
  constructor(@Inject(DELAR) private readonly delar: Delar) {}

  @Get()
  async lista(
    @Vem() aktor: Aktor,
    @Query(new Kontrollera(Atgardslistfraga, 'query')) fraga: Atgardslistfraga,
    @Req() begaran: Request,
  ): Promise<unknown> {
    const { organId = null, befattningId = null, status = null, klartFran = null, klartTill = null } = fraga;
    const efter = atgardsplats(fraga, aktor.kommunId);
    const lista = varde(
      await listaAtgarder(this.delar.lager, aktor, {
        ...{ sida: fraga.page, antal: fraga.limit, organId, befattningId, status, klartFran, klartTill, efter },
        forsenade: fraga.forsenade === 'true',
      }),
    );
    const del = vidare(lista, fraga, efter !== null, (sista) => atgardsmarkor(sista, fraga, aktor.kommunId));
    const plats = { publicUrl: this.delar.publicUrl, begaran, sida: fraga, medMarkor: efter !== null };
    return listsvar('atgarder', { ...del, rader: del.rader.map(rad) }, plats);
  }
}
