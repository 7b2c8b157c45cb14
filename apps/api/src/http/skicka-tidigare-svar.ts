import type { TidigareSvar } from '#application';
import type { Response } from 'express';
import { skickaJson } from './skicka-json';
import { API_ROT } from '../operationer/operation';

/** The first run's answer, byte for byte, marked as such: the retry changed nothing. */
export function skickaTidigareSvar(svar: Response, tidigare: TidigareSvar, publicUrl: string): void {
  svar.set('Idempotent-Replayed', 'true');
  if (tidigare.etag !== null) svar.set('ETag', tidigare.etag);
  if (tidigare.location !== null) svar.set('Location', `${publicUrl}${API_ROT}/${tidigare.location}`);
  skickaJson(svar, tidigare.status, tidigare.kropp);
}
