import { Controller, Get, Inject, Param, Res } from '@nestjs/common';
import { lasKalender, listaOrgan, minaKalenderadresser } from '#application';
import { skrivKalender } from '#documents';
import { tidpunkt } from '#domain';
import type { Response } from 'express';
import { DELAR, type Delar } from '../delar';
import { varde } from '../http/avslagssida';
import { Besoket } from '../http/besoket';
import { Sidfel } from '../http/sidfel';
import type { Sidsvar } from '../http/sidsvar';
import type { Besok } from '../http/webbkontext';
import { arHemlighet, sessionshash } from '../session/hemlighet';
import { MedRatt, Oppen } from '../session/ratt';
import { adressensNamn, kalenderadressen } from './kalenderadress';
import { kalenderadressidan } from './kalenderadress.sida';
import { kalenderfil } from './kalenderfil';

/** Calendars that programs read, and their addresses (ADR 31). */
@Controller()
export class KalenderController {
  constructor(@Inject(DELAR) private readonly delar: Delar) {}

  /** The secret in the address is the only key; an unknown and a withdrawn one are answered alike. */
  @Get('kalender/:fil')
  @Oppen()
  async las(@Param('fil') fil: string, @Res() svar: Response): Promise<void> {
    const { lager, kalendrar, publicUrl } = this.delar;
    const hemlighet = fil.replace(/\.ics$/, '');
    const kalender = arHemlighet(hemlighet) ? await lasKalender(lager, kalendrar, sessionshash(hemlighet)) : null;
    if (kalender === null) throw new Sidfel('FINNS_INTE');
    const skriven = tidpunkt(new Date().toISOString());
    svar.type('text/calendar; charset=utf-8').set('cache-control', 'private, no-store');
    svar.send(skrivKalender(kalenderfil(kalender, { publicUrl, skriven })));
  }

  @Get('konto/kalender/:adressId')
  @MedRatt('kalender.prenumerera')
  async adressen(@Besoket() { aktor, hemlighet }: Besok, @Param('adressId') id: string): Promise<Sidsvar> {
    const { lager, publicUrl } = this.delar;
    const adress = varde(await minaKalenderadresser(lager, aktor)).find((ena) => ena.id === id);
    if (adress === undefined) throw new Sidfel('FINNS_INTE');
    const namn = adressensNamn(adress, varde(await listaOrgan(lager, aktor)));
    return kalenderadressidan(namn, kalenderadressen(adress, hemlighet, publicUrl));
  }
}
