import { Controller, Get, Inject, Query } from '@nestjs/common';
import { minaUppgifter, uppgifternasBakgrund } from '#application';
import { DELAR, type Delar } from '../delar';
import { varde } from '../http/avslagssida';
import { Besoket } from '../http/besoket';
import type { Sidsvar } from '../http/sidsvar';
import type { Besok } from '../http/webbkontext';
import { MedRatt } from '../session/ratt';
import { uppgifterSida } from './uppgifter.sida';
import { uppgiftsvy } from './uppgiftsvy';

const ANTAL = 40;
const SIDNUMMER = /^[1-9]\d{0,3}$/;

/** "Det här ligger på dig". */
@Controller('uppgifter')
export class UppgifterController {
  constructor(@Inject(DELAR) private readonly delar: Delar) {}

  @Get()
  @MedRatt('uppgifter.las')
  async visa(@Besoket() { aktor, inloggad }: Besok, @Query('sida') onskad: unknown): Promise<Sidsvar> {
    const sida = typeof onskad === 'string' && SIDNUMMER.test(onskad) ? Number(onskad) : 1;
    const del = { sida, antal: ANTAL };
    const lista = varde(await minaUppgifter(this.delar.lager, aktor, { ...del, efter: null }));
    const bakgrund = await uppgifternasBakgrund(this.delar.lager, aktor, lista.rader);
    return uppgifterSida(uppgiftsvy({ ...lista, bakgrund }, inloggad, del));
  }
}
