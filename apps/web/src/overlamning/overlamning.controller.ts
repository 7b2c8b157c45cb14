import { Controller, Get, Inject, Param } from '@nestjs/common';
import { listaOrgan, listaRapporter, visaRapport } from '#application';
import { DELAR, type Delar } from '../delar';
import { varde } from '../http/avslagssida';
import { Besoket } from '../http/besoket';
import { Sidfel } from '../http/sidfel';
import type { Sidsvar } from '../http/sidsvar';
import type { Besok } from '../http/webbkontext';
import { MedRatt } from '../session/ratt';
import { overlamningslistsidan, overlamningssidan } from './overlamning.sida';

const ANTAL = 20;

/** What a new ordförande takes over, and says that they have (domain 2.7, ADR 26). */
@Controller('overlamningar')
export class OverlamningController {
  constructor(@Inject(DELAR) private readonly delar: Delar) {}

  @Get()
  @MedRatt('overlamning.kvittera')
  async lista(@Besoket() { aktor }: Besok): Promise<Sidsvar> {
    const { lager } = this.delar;
    const del = { slag: 'OVERLAMNING', organId: null, sida: 1, antal: ANTAL } as const;
    const { rader } = varde(await listaRapporter(lager, aktor, del));
    return overlamningslistsidan(rader, varde(await listaOrgan(lager, aktor)));
  }

  @Get(':overlamningId')
  @MedRatt('overlamning.kvittera')
  async visa(@Besoket() { aktor }: Besok, @Param('overlamningId') id: string): Promise<Sidsvar> {
    const { overlamning, kvittens } = varde(await visaRapport(this.delar.lager, aktor, id));
    if (overlamning === null) throw new Sidfel('FINNS_INTE');
    return overlamningssidan(id, overlamning, kvittens);
  }
}
