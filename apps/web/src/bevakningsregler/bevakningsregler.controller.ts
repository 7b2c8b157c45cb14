import { Controller, Get, Inject } from '@nestjs/common';
import { listaOrgan, listaPaminnelseregler, listaStegar } from '#application';
import { DELAR, type Delar } from '../delar';
import { varde } from '../http/avslagssida';
import { Besoket } from '../http/besoket';
import type { Sidsvar } from '../http/sidsvar';
import type { Besok } from '../http/webbkontext';
import { MedRatt } from '../session/ratt';
import { regelsida } from './regelvy';
import { reglersidan } from './regler.sida';

/** The kommun's own rules for reminders. */
@Controller('bevakningsregler')
export class BevakningsreglerController {
  constructor(@Inject(DELAR) private readonly delar: Delar) {}

  @Get()
  @MedRatt('stegar.las')
  async visa(@Besoket() { aktor, inloggad }: Besok): Promise<Sidsvar> {
    const { lager } = this.delar;
    const underlag = {
      stegar: varde(await listaStegar(lager, aktor)),
      regler: varde(await listaPaminnelseregler(lager, aktor)),
      organ: varde(await listaOrgan(lager, aktor)),
      idag: inloggad.idag,
    };
    return reglersidan(regelsida(underlag, aktor));
  }
}
