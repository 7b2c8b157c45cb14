import type { NextFunction, Request, RequestHandler, Response } from 'express';
import { STIL } from './stil';

const ETT_AR = 'public, max-age=31536000, immutable';

/** The only file that pages load. Everything else under the path is unknown, and answered by the pages' own 404. */
export function statiskt(): RequestHandler {
  return (begaran: Request, svar: Response, vidare: NextFunction) => {
    if (begaran.path !== STIL.vag || !['GET', 'HEAD'].includes(begaran.method)) {
      vidare();
      return;
    }
    const packat = begaran.acceptsEncodings('gzip') === 'gzip';
    svar.set({
      'Content-Type': 'text/css; charset=utf-8',
      'Cache-Control': ETT_AR,
      'X-Content-Type-Options': 'nosniff',
      'Cross-Origin-Resource-Policy': 'same-origin',
      Vary: 'Accept-Encoding',
      ...(packat ? { 'Content-Encoding': 'gzip' } : {}),
    });
    svar.end(packat ? STIL.packat : STIL.innehall);
  };
}
