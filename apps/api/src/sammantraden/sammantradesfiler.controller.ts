import { Controller, HttpCode, Inject, Post, Req } from '@nestjs/common';
import { tolkaFil, type Aktor } from '#application';
import { Sammantradesfil, type TolkadFilSvar } from '#contracts';
import { tolkaSammantraden } from '#documents';
import type { Request } from 'express';
import { DELAR, type Delar } from '../delar';
import { varde } from '../http/avslagsproblem';
import { lasKommando } from '../http/las-kommando';
import { Vem } from '../http/vem';
import { API_ROT } from '../operationer/operation';

@Controller(`${API_ROT}/sammantradesfiler`)
export class SammantradesfilerController {
  constructor(@Inject(DELAR) private readonly delar: Delar) {}

  @Post()
  @HttpCode(200)
  async tolka(@Vem() aktor: Aktor, @Req() begaran: Request): Promise<TolkadFilSvar> {
    const { format, organId, text } = (await lasKommando(begaran, Sammantradesfil)).begaran;
    return varde(await tolkaFil(this.delar.lager, aktor, { tolkning: tolkaSammantraden(format, text), organId }));
  }
}
