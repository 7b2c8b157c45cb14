import { Controller, Get, Inject } from '@nestjs/common';
import { minaKalenderadresser, visaKommunbild } from '#application';
import { DELAR, type Delar } from '../delar';
import { varde } from '../http/avslagssida';
import { Besoket } from '../http/besoket';
import type { Sidsvar } from '../http/sidsvar';
import type { Besok } from '../http/webbkontext';
import { MedRatt } from '../session/ratt';
import { kontosidan } from './konto.sida';
import { kontovy } from './kontovy';

/** What a person sees of themselves, and decides. */
@Controller('konto')
export class KontoController {
  constructor(@Inject(DELAR) private readonly delar: Delar) {}

  @Get()
  @MedRatt('ledighet.ange')
  async visa(@Besoket() { aktor, inloggad }: Besok): Promise<Sidsvar> {
    const { lager } = this.delar;
    const adresser = varde(await minaKalenderadresser(lager, aktor));
    return kontosidan(kontovy(varde(await visaKommunbild(lager, aktor)), { aktor, inloggad, adresser }));
  }
}
