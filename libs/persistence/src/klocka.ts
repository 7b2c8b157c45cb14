import type { Tidpunkt } from '#domain';
import type { EntityManager } from 'typeorm';
import { fragaEn } from './fraga';

/** `stegad` reads the kommun's row in `klocka`, and holds to the system's clock where there is none (ADR 12). */
export type Klockval = 'system' | 'stegad';

/** The time of the kommun that the transaction belongs to. */
export async function kommunensTid(em: EntityManager, klocka: Klockval): Promise<Tidpunkt> {
  if (klocka === 'system') return systemtid();
  const rad = await fragaEn<{ nu: Tidpunkt }>(em, 'SELECT nu FROM klocka');
  return rad?.nu ?? systemtid();
}

const systemtid = (): Tidpunkt => new Date().toISOString() as Tidpunkt;
