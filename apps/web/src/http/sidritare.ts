import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import type { Request, Response } from 'express';
import { map, type Observable } from 'rxjs';
import { renderaSida } from '../layout/rendera-sida';
import { ramFor } from '../layout/ram';
import { kontextFor } from './webbkontext';
import { Vidare, type Sidsvar } from './sidsvar';

/** Draws what a controller answered with, in the frame of the one who looks. */
@Injectable()
export class Sidritare implements NestInterceptor {
  intercept(kontext: ExecutionContext, nasta: CallHandler): Observable<unknown> {
    const begaran = kontext.switchToHttp().getRequest<Request>();
    const svar = kontext.switchToHttp().getResponse<Response>();
    return nasta.handle().pipe(
      map((sidsvar: Sidsvar | undefined) => {
        if (sidsvar === undefined) return undefined; // the controller has answered by itself
        if (sidsvar instanceof Vidare) {
          svar.redirect(303, sidsvar.till);
          return undefined;
        }
        svar.status(sidsvar.status ?? 200).type('html');
        svar.send(renderaSida(ramFor(kontextFor(begaran).besok), sidsvar));
        return undefined;
      }),
    );
  }
}
