import { Controller, Get, Inject } from '@nestjs/common';
import { listaOrgan, visaOversikt } from '#application';
import { DELAR, type Delar } from '../delar';
import { varde } from '../http/avslagssida';
import { Besoket } from '../http/besoket';
import type { Sidsvar } from '../http/sidsvar';
import type { Besok } from '../http/webbkontext';
import { MedRatt } from '../session/ratt';
import { oversiktssidan } from './oversikt.sida';
import { oversiktsvy } from './oversiktsvy';

/** The whole kommun, for KS-kansliet. */
@Controller('oversikt')
export class OversiktController {
  constructor(@Inject(DELAR) private readonly delar: Delar) {}

  @Get()
  @MedRatt('oversikt.las')
  async visa(@Besoket() { aktor }: Besok): Promise<Sidsvar> {
    const { lager } = this.delar;
    const oversikt = varde(await visaOversikt(lager, aktor));
    return oversiktssidan(oversiktsvy(oversikt, varde(await listaOrgan(lager, aktor))));
  }
}
