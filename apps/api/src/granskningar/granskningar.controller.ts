import { Controller, Get, Inject, Param, Post, Query, Req, Res } from '@nestjs/common';
import {
  granskningensKvitton,
  granskningensUppfoljningar,
  listaGranskningar,
  registreraGranskning,
  visaGranskning,
  type Aktor,
} from '#application';
import { RegistreraGranskning } from '#contracts';
import type { Request, Response } from 'express';
import { DELAR, type Delar } from '../delar';
import { varde } from '../http/avslagsproblem';
import { Kontrollera, Vagid } from '../http/kontrollera.pipe';
import { lasKommando } from '../http/las-kommando';
import { listsvar, oraknad, raknad, skuren } from '../http/lista';
import { Sidfraga } from '../http/sidfraga';
import { skickaJson } from '../http/skicka-json';
import { skickaTidigareSvar } from '../http/skicka-tidigare-svar';
import { Vem } from '../http/vem';
import { kraschaEfter } from '#integrations/process';
import { kvittosvar } from '../kvitton/kvittosvar';
import { API_ROT } from '../operationer/operation';
import { granskningssvar } from './granskningssvar';

@Controller(`${API_ROT}/granskningar`)
export class GranskningarController {
  constructor(@Inject(DELAR) private readonly delar: Delar) {}

  @Get()
  async lista(
    @Vem() aktor: Aktor,
    @Query(new Kontrollera(Sidfraga, 'query')) sida: Sidfraga,
    @Req() begaran: Request,
  ): Promise<unknown> {
    const { publicUrl, lager } = this.delar;
    const lista = varde(await listaGranskningar(lager, aktor, { sida: sida.page, antal: sida.limit }));
    const rader = lista.rader.map(granskningssvar);
    const plats = { publicUrl, begaran, sida, medMarkor: false };
    return listsvar('granskningar', raknad({ rader, totalt: lista.totalt }, sida), plats);
  }

  @Get(':id')
  async visa(@Vem() aktor: Aktor, @Param(new Kontrollera(Vagid, 'path')) { id }: { id: string }): Promise<unknown> {
    return granskningssvar(varde(await visaGranskning(this.delar.lager, aktor, id)));
  }

  @Get(':id/tidigare-rekommendationer')
  async tidigare(
    @Vem() aktor: Aktor,
    @Param(new Kontrollera(Vagid, 'path')) { id }: { id: string },
    @Query(new Kontrollera(Sidfraga, 'query')) sida: Sidfraga,
    @Req() begaran: Request,
  ): Promise<unknown> {
    const { publicUrl, lager } = this.delar;
    const alla = varde(await granskningensUppfoljningar(lager, aktor, id));
    return listsvar('rekommendationer', skuren(alla, sida), { publicUrl, begaran, sida, medMarkor: false });
  }

  @Get(':id/kvitton')
  async kvitton(
    @Vem() aktor: Aktor,
    @Param(new Kontrollera(Vagid, 'path')) { id }: { id: string },
    @Query(new Kontrollera(Sidfraga, 'query')) sida: Sidfraga,
    @Req() begaran: Request,
  ): Promise<unknown> {
    const { publicUrl, lager } = this.delar;
    const del = { hoppaOver: (sida.page - 1) * sida.limit, antal: sida.limit + 1 };
    const rader = varde(await granskningensKvitton(lager, aktor, { id, ...del })).map(kvittosvar);
    return listsvar('kvitton', oraknad(rader, sida), { publicUrl, begaran, sida, medMarkor: false });
  }

  @Post()
  async registrera(@Vem() aktor: Aktor, @Req() begaran: Request, @Res() svar: Response): Promise<void> {
    const { publicUrl, lager } = this.delar;
    const last = await lasKommando(begaran, RegistreraGranskning);
    const registrering = varde(await registreraGranskning(lager, aktor, last));
    kraschaEfter('commit');
    if (registrering.slag === 'TIDIGARE') {
      skickaTidigareSvar(svar, registrering.svar, publicUrl);
      return;
    }
    svar.set('Location', `${publicUrl}${API_ROT}/granskningar/${registrering.svar.id}`);
    skickaJson(svar, 201, registrering.svar);
  }
}
