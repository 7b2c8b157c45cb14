import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { listaOrgan, listaRapporter, visaRapport } from '#application';
import { DELAR, type Delar } from '../delar';
import { varde } from '../http/avslagssida';
import { Besoket } from '../http/besoket';
import { Sidfel } from '../http/sidfel';
import type { Sidsvar } from '../http/sidsvar';
import type { Besok } from '../http/webbkontext';
import { MedRatt } from '../session/ratt';
import { rapportsidan } from './rapport.sida';
import { RAPPORTVAL, rapportlista } from './rapportlista';
import { rapportlistsidan } from './rapportlista.sida';

const ANTAL = 20;
const SIDNUMMER = /^[1-9]\d{0,3}$/;

/** What the nämnd has been told, quarter by quarter and year by year. */
@Controller('rapporter')
export class RapporterController {
  constructor(@Inject(DELAR) private readonly delar: Delar) {}

  @Get()
  @MedRatt('rapport.las')
  async lista(
    @Besoket() { aktor, inloggad: { idag } }: Besok,
    @Query('slag') valt: unknown,
    @Query('sida') onskad: unknown,
  ): Promise<Sidsvar> {
    const { lager } = this.delar;
    const slag = RAPPORTVAL.find((ett) => ett === valt) ?? 'KVARTAL';
    const sida = typeof onskad === 'string' && SIDNUMMER.test(onskad) ? Number(onskad) : 1;
    const del = { slag, sida, antal: ANTAL };
    const lista = varde(await listaRapporter(lager, aktor, { ...del, organId: null }));
    const organ = varde(await listaOrgan(lager, aktor));
    return rapportlistsidan(rapportlista(lista, organ, { ...del, idag }));
  }

  @Get(':rapportId')
  @MedRatt('rapport.las')
  async visa(@Besoket() { aktor }: Besok, @Param('rapportId') id: string): Promise<Sidsvar> {
    const sida = rapportsidan(varde(await visaRapport(this.delar.lager, aktor, id)));
    if (sida === null) throw new Sidfel('FINNS_INTE');
    return sida;
  }
}
