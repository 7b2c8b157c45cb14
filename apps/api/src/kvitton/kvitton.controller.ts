import { Controller, Get, Inject, Param } from '@nestjs/common';
import { visaKvitto, type Aktor } from '#application';
import { DELAR, type Delar } from '../delar';
import { varde } from '../http/avslagsproblem';
import { Kontrollera, Vagid } from '../http/kontrollera.pipe';
import { Vem } from '../http/vem';
import { API_ROT } from '../operationer/operation';
import { omraknatKvittosvar } from './kvittosvar';

@Controller(`${API_ROT}/kvitton`)
export class KvittonController {
  constructor(@Inject(DELAR) private readonly delar: Delar) {}

  @Get(':id')
  async visa(@Vem() aktor: Aktor, @Param(new Kontrollera(Vagid, 'path')) { id }: { id: string }): Promise<unknown> {
    return omraknatKvittosvar(varde(await visaKvitto(this.delar.lager, aktor, id)));
  }
}
