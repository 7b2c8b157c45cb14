import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { visaKommunbild } from '#application';
import { DELAR, type Delar } from '../delar';
import { varde } from '../http/avslagssida';
import { Besoket } from '../http/besoket';
import { Sidfel } from '../http/sidfel';
import type { Sidsvar } from '../http/sidsvar';
import type { Besok } from '../http/webbkontext';
import { MedRatt } from '../session/ratt';
import { befattningssidan } from './befattning.sida';
import { befattningsvy } from './befattningsvy';
import { organisationssidan } from './organisation.sida';
import { organisationsvy, valtOrgan } from './organisationsvy';

/** Organ, posts and who answers for them. */
@Controller('organisation')
export class OrganisationController {
  constructor(@Inject(DELAR) private readonly delar: Delar) {}

  @Get()
  @MedRatt('organisation.las')
  async visa(@Besoket() { aktor }: Besok, @Query('organ') fraga: unknown): Promise<Sidsvar> {
    const bild = varde(await visaKommunbild(this.delar.lager, aktor));
    return organisationssidan(organisationsvy(bild, valtOrgan(bild, fraga, aktor), aktor));
  }

  @Get('befattningar/:befattningId')
  @MedRatt('organisation.las')
  async visaBefattning(@Besoket() { aktor }: Besok, @Param('befattningId') id: string): Promise<Sidsvar> {
    const bild = varde(await visaKommunbild(this.delar.lager, aktor));
    const post = bild.poster.find((ena) => ena.id === id);
    if (post === undefined) throw new Sidfel('FINNS_INTE');
    return befattningssidan(befattningsvy(bild, post, aktor));
  }
}
