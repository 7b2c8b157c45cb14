import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import { kontextFor, type Besok } from './webbkontext';

/** Who looks, as `Sessionsvakt` found. Throws on an open route: there nobody is known. */
export const Besoket = createParamDecorator((_: unknown, kontext: ExecutionContext): Besok => {
  const { besok } = kontextFor(kontext.switchToHttp().getRequest<Request>());
  if (besok === null) throw new Error('Sidan är öppen och har inget besök.');
  return besok;
});
