import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import { kontextFor } from '../http/webbkontext';
import { lasFormular, type Formular } from './las-formular';

/** What was sent, as `Sessionsvakt` has read it. */
export const Formularet = createParamDecorator((_: unknown, kontext: ExecutionContext): Promise<Formular> => {
  const begaran = kontext.switchToHttp().getRequest<Request>();
  return lasFormular(begaran, kontextFor(begaran).besok?.hemlighet ?? '');
});
