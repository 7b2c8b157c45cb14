import { Controller, Get, Inject, Param } from '@nestjs/common';
import { visaKvitto } from '#application';
import { DELAR, type Delar } from '../delar';
import { varde } from '../http/avslagssida';
import { Besoket } from '../http/besoket';
import type { Sidsvar } from '../http/sidsvar';
import type { Besok } from '../http/webbkontext';
import { kvittovag } from '../layout/vagar';
import { Inloggad } from '../session/ratt';
import { kvittosida } from './kvitto.sida';
import { kvittovy } from './kvittovy';

/** "Varför fick jag det här?", which letters lead to. Whoever was told may ask, whatever their post is now. */
@Controller('kvitton')
export class KvittonController {
  constructor(@Inject(DELAR) private readonly delar: Delar) {}

  @Get(':kvittoId')
  @Inloggad()
  async visa(@Besoket() { aktor }: Besok, @Param('kvittoId') id: string): Promise<Sidsvar> {
    return kvittosida(kvittovy(varde(await visaKvitto(this.delar.lager, aktor, id))), kvittovag(id));
  }
}
