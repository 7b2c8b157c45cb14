import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Aktor } from '#application';
import type { Request } from 'express';
import { aktorn } from './anropskontext';

/** Who asks, as `Behorighetsvakt` found. */
export const Vem = createParamDecorator((_: unknown, kontext: ExecutionContext): Aktor =>
  aktorn(kontext.switchToHttp().getRequest<Request>()),
);
