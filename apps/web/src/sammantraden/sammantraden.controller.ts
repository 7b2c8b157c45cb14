import { Controller, Get, Inject, Query } from '@nestjs/common';
import { motesplan } from '#application';
import { DELAR, type Delar } from '../delar';
import { varde } from '../http/avslagssida';
import { Besoket } from '../http/besoket';
import type { Sidsvar } from '../http/sidsvar';
import type { Besok } from '../http/webbkontext';
import { MedRatt } from '../session/ratt';
import { motesvy, valtOrgan } from './motesvy';
import { sammantradessidan } from './sammantraden.sida';

/** The nämnds' meetings, which carry the replies. */
@Controller('sammantraden')
export class SammantradenController {
  constructor(@Inject(DELAR) private readonly delar: Delar) {}

  @Get()
  @MedRatt('organisation.las')
  async visa(@Besoket() { aktor }: Besok, @Query('organ') fraga: unknown): Promise<Sidsvar> {
    const organId = valtOrgan(fraga, aktor);
    return sammantradessidan(motesvy(varde(await motesplan(this.delar.lager, aktor, organId)), organId, aktor));
  }
}
