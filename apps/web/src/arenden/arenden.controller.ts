import { Controller, Get, Inject, Query } from '@nestjs/common';
import { listaArenden, listaOrgan, rollMedRattIOrgan } from '#application';
import { DELAR, type Delar } from '../delar';
import { varde } from '../http/avslagssida';
import { Besoket } from '../http/besoket';
import type { Sidsvar } from '../http/sidsvar';
import type { Besok } from '../http/webbkontext';
import { MedRatt } from '../session/ratt';
import { arendelista, lasUrval } from './arendelista';
import { arendelistsidan } from './arendelista.sida';

const ANTAL = 25;

/** The jurist's daily list. */
@Controller('arenden')
export class ArendenController {
  constructor(@Inject(DELAR) private readonly delar: Delar) {}

  @Get()
  @MedRatt('arende.lista')
  async lista(@Besoket() { aktor, inloggad }: Besok, @Query() fraga: Record<string, unknown>): Promise<Sidsvar> {
    const { lager } = this.delar;
    const urval = lasUrval(fraga);
    const lista = varde(await listaArenden(lager, aktor, { ...urval, sida: 1, antal: ANTAL }));
    const organ = varde(await listaOrgan(lager, aktor));
    const laser = (organId: string): boolean => rollMedRattIOrgan(aktor, 'arende.lasAllt', organId) !== null;
    return arendelistsidan(arendelista(urval, { ...lista, organ, idag: inloggad.idag, antal: ANTAL, laser }));
  }
}
