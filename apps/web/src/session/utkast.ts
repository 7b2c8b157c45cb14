import type { Session, Sessionslager } from '#application';
import type { Request } from 'express';
import { z } from 'zod';
import { lasFormular } from '../formular/las-formular';
import type { Utkast } from '../http/webbkontext';
import { brytForsegling, forsegla, sessionshash } from './hemlighet';

const Sparat = z.object({ vag: z.string(), falt: z.record(z.string(), z.array(z.string())) });

/**
 * Keeps what somebody sent after their session had ended, so that nothing typed is lost. It is sealed with the old
 * session's secret and stands in its row: only the browser that was logged in can have it kept, or get it back.
 */
export async function sparaUtkast(sessioner: Sessionslager, begaran: Request, hemlighet: string): Promise<void> {
  if (begaran.method !== 'POST') return;
  const formular = await lasFormular(begaran, hemlighet);
  const utkast: Utkast = { vag: begaran.path, falt: formular.allaFalt() };
  await sessioner.sparaUtkast(sessionshash(hemlighet), forsegla(hemlighet, JSON.stringify(utkast)));
}

/** What waits in the session, in the words of the browser that wrote it; null when nothing does. */
export function lasUtkast({ forseglatUtkast }: Session, hemlighet: string): Utkast | null {
  const text = forseglatUtkast === null ? null : brytForsegling(hemlighet, forseglatUtkast);
  return text === null ? null : Sparat.parse(JSON.parse(text));
}
