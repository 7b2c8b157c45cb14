import { Controller, Get, Inject, Param, Post, Query, Req, type Type } from '@nestjs/common';
import type { Request } from 'express';
import { DELAR, type Delar } from '../delar';
import { lasFormular } from '../formular/las-formular';
import { Besoket } from '../http/besoket';
import type { Sidsvar } from '../http/sidsvar';
import type { Besok } from '../http/webbkontext';
import { MedRatt } from '../session/ratt';
import type { Akt, Vagvarden } from './akt';
import { utforAkt, visaAkt, visaAktkvitto } from './aktsidor';

/** The page of one act: its form, what is sent, and the receipt. */
export function aktkontroller(akt: Akt): Type {
  @Controller(akt.vag)
  class Aktkontroller {
    constructor(@Inject(DELAR) private readonly delar: Delar) {}

    @Get()
    @MedRatt(akt.ratt)
    visa(@Besoket() besok: Besok, @Param() idn: Vagvarden, @Req() { path }: Request): Promise<Sidsvar> {
      return visaAkt({ akt, delar: this.delar, besok, idn, path });
    }

    @Post()
    @MedRatt(akt.ratt)
    async utfor(@Besoket() besok: Besok, @Param() idn: Vagvarden, @Req() begaran: Request): Promise<Sidsvar> {
      const formular = await lasFormular(begaran, besok.hemlighet);
      return utforAkt({ akt, delar: this.delar, besok, idn, path: begaran.path }, formular);
    }

    @Get('klart')
    @MedRatt(akt.ratt)
    kvitto(
      @Besoket() besok: Besok,
      @Param() idn: Vagvarden,
      @Req() { path }: Request,
      @Query('m') marke: unknown,
    ): Promise<Sidsvar> {
      return visaAktkvitto({ akt, delar: this.delar, besok, idn, path: path.replace(/\/klart\/?$/, '') }, marke);
    }
  }
  return Aktkontroller;
}
