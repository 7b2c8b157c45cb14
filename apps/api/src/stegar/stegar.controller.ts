import { Controller, Get, Inject, Query, Req } from '@nestjs/common';
import { listaObestallbara, listaPaminnelseregler, listaStegar, type Aktor } from '#application';
import type { PaminnelseregelSvar, StegeSvar } from '#contracts';
import type { Request } from 'express';
import { DELAR, type Delar } from '../delar';
import { varde } from '../http/avslagsproblem';
import { Kontrollera } from '../http/kontrollera.pipe';
import { listsvar, raknad, skuren } from '../http/lista';
import { Sidfraga } from '../http/sidfraga';
import { Vem } from '../http/vem';
import { API_ROT } from '../operationer/operation';

const SIDA = new Kontrollera(Sidfraga, 'query');

/** What the kommun has decided about its reminders, and which letters find nobody. */
@Controller(API_ROT)
export class StegarController {
  constructor(@Inject(DELAR) private readonly delar: Delar) {}

  @Get('stegar')
  async stegar(@Vem() aktor: Aktor, @Query(SIDA) sida: Sidfraga, @Req() begaran: Request): Promise<unknown> {
    const rader = varde(await listaStegar(this.delar.lager, aktor)).map(
      ({ stege: { id, ...innehall }, organId, gallerFran, publicerad, personId }): StegeSvar => ({
        ...{ stege: id, ...innehall, organId, gallerFran, publicerad, personId },
      }),
    );
    return listsvar('stegar', skuren(rader, sida), this.plats(begaran, sida));
  }

  @Get('paminnelseregler')
  async paminnelseregler(@Vem() aktor: Aktor, @Query(SIDA) sida: Sidfraga, @Req() begaran: Request): Promise<unknown> {
    const rader = varde(await listaPaminnelseregler(this.delar.lager, aktor)).map(
      ({ regler, gallerFran, publicerad, personId }): PaminnelseregelSvar => ({
        ...{ ...regler, gallerFran, publicerad, personId },
      }),
    );
    return listsvar('paminnelseregler', skuren(rader, sida), this.plats(begaran, sida));
  }

  @Get('obestallbara-brev')
  async obestallbara(@Vem() aktor: Aktor, @Query(SIDA) sida: Sidfraga, @Req() begaran: Request): Promise<unknown> {
    const lista = varde(await listaObestallbara(this.delar.lager, aktor, { sida: sida.page, antal: sida.limit }));
    return listsvar('obestallbaraBrev', raknad(lista, sida), this.plats(begaran, sida));
  }

  private plats(begaran: Request, sida: Sidfraga) {
    return { publicUrl: this.delar.publicUrl, begaran, sida, medMarkor: false };
  }
}
