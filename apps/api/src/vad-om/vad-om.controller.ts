import { Controller, HttpCode, Inject, Param, Post, Req } from '@nestjs/common';
import { ARENDEKOMMANDON, KOMMUNKOMMANDON, vadOm, vadOmIArendet, type Aktor } from '#application';
import { VadOm, VadOmIArendet, type VadOmSvar } from '#contracts';
import type { Request } from 'express';
import type { z } from 'zod';
import { DELAR, type Delar } from '../delar';
import { varde } from '../http/avslagsproblem';
import { Kontrollera, Vagid } from '../http/kontrollera.pipe';
import { lasKommando } from '../http/las-kommando';
import { valideringsproblem } from '../http/valideringsfel';
import { Vem } from '../http/vem';
import { API_ROT } from '../operationer/operation';
import { vadomsvar } from './vadomsvar';

/** Asks what a command would do, without doing it (ADR 21). */
@Controller(API_ROT)
export class VadOmController {
  constructor(@Inject(DELAR) private readonly delar: Delar) {}

  @Post('vad-om')
  @HttpCode(200)
  async iKommunen(@Vem() aktor: Aktor, @Req() begaran: Request): Promise<VadOmSvar> {
    const { kommando: namn, malId, begaran: inre } = (await lasKommando(begaran, VadOm)).begaran;
    const kommando = finn(KOMMUNKOMMANDON, namn);
    const fraga = { kommando, malId: malId ?? '', begaran: las(kommando.begaran, inre) };
    return vadomsvar(varde(await vadOm(this.delar.lager, aktor, fraga)));
  }

  @Post('revisionsarenden/:id/vad-om')
  @HttpCode(200)
  async iArendet(
    @Vem() aktor: Aktor,
    @Param(new Kontrollera(Vagid, 'path')) { id: arendeId }: { id: string },
    @Req() begaran: Request,
  ): Promise<VadOmSvar> {
    const last = (await lasKommando(begaran, VadOmIArendet)).begaran;
    const kommando = finn(ARENDEKOMMANDON, last.kommando);
    const { atgardId, remissId } = last;
    const delar = { atgardId: atgardId ?? '', remissId: remissId ?? '', begaran: las(kommando.begaran, last.begaran) };
    return vadomsvar(varde(await vadOmIArendet(this.delar.lager, aktor, { kommando, arendeId, ...delar })));
  }
}

function finn<K extends Readonly<{ namn: string }>>(kommandon: readonly K[], namn: string): K {
  const kommando = kommandon.find((k) => k.namn === namn);
  if (kommando !== undefined) return kommando;
  throw valideringsproblem(
    [{ code: 'custom', path: ['kommando'], message: 'Kommandot finns inte.', input: namn }],
    { kommando: namn },
    'body',
  );
}

function las(schema: z.ZodType, inre: unknown): unknown {
  const last = schema.safeParse(inre);
  if (last.success) return last.data;
  const fel = last.error.issues.map((fel) => ({ ...fel, path: ['begaran', ...fel.path] }));
  throw valideringsproblem(fel, { begaran: inre }, 'body');
}
