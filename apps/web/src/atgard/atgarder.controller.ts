import { Controller, Get, Inject, Param } from '@nestjs/common';
import { visaAtgard } from '#application';
import { DELAR, type Delar } from '../delar';
import { varde } from '../http/avslagssida';
import { Besoket } from '../http/besoket';
import type { Sidsvar } from '../http/sidsvar';
import type { Besok } from '../http/webbkontext';
import { MedRatt } from '../session/ratt';
import { atgardssida } from './atgard.sida';
import { ATGARDSVAL } from './atgardsakter';
import { atgardsvy } from './atgardsvy';

/** One åtgärd, for those who do it and those who see to it. */
@Controller('arenden/:arendeId/atgarder')
export class AtgarderController {
  constructor(@Inject(DELAR) private readonly delar: Delar) {}

  @Get(':atgardId')
  @MedRatt('arende.las')
  async visa(
    @Besoket() { aktor }: Besok,
    @Param('arendeId') arendeId: string,
    @Param('atgardId') atgardId: string,
  ): Promise<Sidsvar> {
    const visad = varde(await visaAtgard(this.delar.lager, aktor, { arendeId, atgardId }));
    return atgardssida(
      atgardsvy(
        visad,
        ATGARDSVAL.filter(({ passar }) => passar(visad)),
      ),
    );
  }
}
