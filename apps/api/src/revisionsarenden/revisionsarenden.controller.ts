import { Controller, Get, Inject, Param, Query, Req, Res } from '@nestjs/common';
import {
  arendetsHandelser,
  arendetsKvitton,
  arendetsPlanering,
  listaArenden,
  visaArende,
  visaUppfoljning,
  type Aktor,
} from '#application';
import type { PlaneringSvar } from '#contracts';
import type { Request, Response } from 'express';
import { DELAR, type Delar } from '../delar';
import { varde } from '../http/avslagsproblem';
import { etag } from '../http/etag';
import { Kontrollera, Vagid } from '../http/kontrollera.pipe';
import { listsvar, oraknad, vidare } from '../http/lista';
import { Sidfraga } from '../http/sidfraga';
import { Vem } from '../http/vem';
import { kvittosvar } from '../kvitton/kvittosvar';
import { API_ROT } from '../operationer/operation';
import { Arendelistfraga, arendemarkor, arendeplats } from './arendelistfraga';
import { arendesvar } from './arendesvar';

const SIDA = new Kontrollera(Sidfraga, 'query');
const ID = new Kontrollera(Vagid, 'path');

type Id = Readonly<{ id: string }>;

@Controller(`${API_ROT}/revisionsarenden`)
export class RevisionsarendenController {
  constructor(@Inject(DELAR) private readonly delar: Delar) {}

  @Get()
  async lista(
    @Vem() aktor: Aktor,
    @Query(new Kontrollera(Arendelistfraga, 'query')) fraga: Arendelistfraga,
    @Req() begaran: Request,
  ): Promise<unknown> {
    const efter = arendeplats(fraga, aktor.kommunId);
    const { page, limit, organId = null, svarStatus = null, sok = null } = fraga;
    const lista = varde(
      await listaArenden(this.delar.lager, aktor, { sida: page, antal: limit, organId, svarStatus, sok, efter }),
    );
    const del = vidare(lista, fraga, efter !== null, (sista) => arendemarkor(sista, fraga, aktor.kommunId));
    const plats = { publicUrl: this.delar.publicUrl, begaran, sida: { page, limit }, medMarkor: efter !== null };
    return listsvar('revisionsarenden', del, plats);
  }

  @Get(':id')
  async visa(@Vem() aktor: Aktor, @Param(ID) { id }: Id, @Res({ passthrough: true }) svar: Response): Promise<unknown> {
    const visat = varde(await visaArende(this.delar.lager, aktor, id));
    svar.set('ETag', etag(visat.version));
    return arendesvar(visat);
  }

  @Get(':id/planering')
  async planering(@Vem() aktor: Aktor, @Param(ID) { id }: Id): Promise<PlaneringSvar> {
    return varde(await arendetsPlanering(this.delar.lager, aktor, id));
  }

  @Get(':id/uppfoljning')
  async uppfoljning(@Vem() aktor: Aktor, @Param(ID) { id }: Id): Promise<unknown> {
    return varde(await visaUppfoljning(this.delar.lager, aktor, id));
  }

  @Get(':id/handelser')
  async handelser(
    @Vem() aktor: Aktor,
    @Param(ID) { id }: Id,
    @Query(SIDA) sida: Sidfraga,
    @Req() begaran: Request,
  ): Promise<unknown> {
    // Events are numbered without gaps, so a page begins after a known number.
    const efterNummer = (sida.page - 1) * sida.limit;
    const antal = sida.limit + 1;
    const rader = varde(await arendetsHandelser(this.delar.lager, aktor, { id, efterNummer, antal }));
    return this.utanTotal('handelser', rader, sida, begaran);
  }

  @Get(':id/kvitton')
  async kvitton(
    @Vem() aktor: Aktor,
    @Param(ID) { id }: Id,
    @Query(SIDA) sida: Sidfraga,
    @Req() begaran: Request,
  ): Promise<unknown> {
    const hoppaOver = (sida.page - 1) * sida.limit;
    const antal = sida.limit + 1;
    const rader = varde(await arendetsKvitton(this.delar.lager, aktor, { id, hoppaOver, antal }));
    return this.utanTotal('kvitton', rader.map(kvittosvar), sida, begaran);
  }

  private utanTotal(nyckel: string, rader: readonly unknown[], sida: Sidfraga, begaran: Request): unknown {
    const plats = { publicUrl: this.delar.publicUrl, begaran, sida, medMarkor: false };
    return listsvar(nyckel, oraknad(rader, sida), plats);
  }
}
