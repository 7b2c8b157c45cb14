import { Controller, Get, Inject } from '@nestjs/common';
import { visaOversikt, type Aktor } from '#application';
import { DELAR, type Delar } from '../delar';
import { varde } from '../http/avslagsproblem';
import { Vem } from '../http/vem';
import { API_ROT } from '../operationer/operation';

@Controller(`${API_ROT}/oversikt`)
export class OversiktController {
  constructor(@Inject(DELAR) private readonly delar: Delar) {}

  @Get()
  async visa(@Vem() aktor: Aktor): Promise<unknown> {
    return varde(await visaOversikt(this.delar.lager, aktor));
  }
}
