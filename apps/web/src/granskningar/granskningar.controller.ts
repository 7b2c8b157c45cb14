import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import {
  granskningensUppfoljningar,
  rollMedRatt,
  sokGranskningar,
  visaGranskningssvar,
  visaPublicering,
} from '#application';
import { DELAR, type Delar } from '../delar';
import { varde } from '../http/avslagssida';
import { Besoket } from '../http/besoket';
import { Sidfel } from '../http/sidfel';
import type { Sidsvar } from '../http/sidsvar';
import type { Besok } from '../http/webbkontext';
import { granskningsvag } from '../layout/vagar';
import { MedRatt } from '../session/ratt';
import { granskningslista } from './granskningslista';
import { granskningslistsidan } from './granskningslista.sida';
import { granskningssidan, publiceringssidan } from './granskning.sida';
import { granskningsvy } from './granskningsvy';

const ANTAL = 20;
const SIDNUMMER = /^[1-9]\d{0,3}$/;
const LANGSTA_SOKNING = 200;

/** What revisorerna have sent, and what has been sent to them. */
@Controller('granskningar')
export class GranskningarController {
  constructor(@Inject(DELAR) private readonly delar: Delar) {}

  @Get()
  @MedRatt('granskning.las')
  async lista(
    @Besoket() { aktor, inloggad }: Besok,
    @Query('sok') sokt: unknown,
    @Query('sida') onskad: unknown,
  ): Promise<Sidsvar> {
    const sida = typeof onskad === 'string' && SIDNUMMER.test(onskad) ? Number(onskad) : 1;
    const sok = typeof sokt === 'string' ? sokt.replaceAll('\0', '').trim().slice(0, LANGSTA_SOKNING) : '';
    const fraga = { sida, antal: ANTAL, sok: sok === '' ? null : sok };
    const lista = varde(await sokGranskningar(this.delar.lager, aktor, fraga));
    return granskningslistsidan(granskningslista(lista, { sok, sida, antal: ANTAL }, inloggad.idag));
  }

  @Get(':granskningId')
  @MedRatt('granskning.las')
  async visa(
    @Besoket() { aktor }: Besok,
    @Param('granskningId') id: string,
    @Query('svar') valt: unknown,
  ): Promise<Sidsvar> {
    const { lager } = this.delar;
    const granskningssvar = varde(await visaGranskningssvar(lager, aktor, id));
    const uppfoljt =
      rollMedRatt(aktor, 'rapport.las') === null ? [] : varde(await granskningensUppfoljningar(lager, aktor, id));
    const val = {
      arendeId: typeof valt === 'string' ? valt : null,
      foljerExterna: rollMedRatt(aktor, 'extern.folj') !== null,
    };
    return granskningssidan(granskningsvy(granskningssvar, val), uppfoljt);
  }

  @Get(':granskningId/publiceringar/:publiceringId')
  @MedRatt('publicering.las')
  async version(
    @Besoket() { aktor }: Besok,
    @Param('granskningId') granskningId: string,
    @Param('publiceringId') publiceringId: string,
  ): Promise<Sidsvar> {
    const { lager } = this.delar;
    const publicering = varde(await visaPublicering(lager, aktor, publiceringId));
    const { granskning, svar, idag } = varde(await visaGranskningssvar(lager, aktor, granskningId));
    // The reply must be one of this granskning that the person sees.
    const ett = svar.find(({ arendeId }) => arendeId === publicering.arendeId);
    if (ett === undefined) throw new Sidfel('FINNS_INTE');
    return publiceringssidan({
      ...{ idag, publicering, organ: ett.organ },
      ...{ titel: granskning.titel, vag: granskningsvag(granskningId) },
    });
  }
}
