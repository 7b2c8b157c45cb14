import { tidpunkt } from '#domain';
import { fraga, stallKlockan, tillsDetVilar } from '../support/egen-motor';
import type { Motorkommun } from '../support/motorkommun';
import { matning, type Matning } from './matning';
import type { Rigg } from './rigg';

/** The Monday after the letter came: each case has its first reminder due. */
const MANDAG = tidpunkt('2025-01-20T07:00:00.000Z');

/** On a machine that is busy with other things too. */
const TALAMOD_MS = 600_000;

/**
 * All cases of the kommun at once: first every workflow starts, as when Temporal was lost, then every one is woken by the
 * same morning and writes a receipt. Cases a second until all is done.
 */
export async function matStorm({ adresser, worker, sag }: Rigg, kommun: Motorkommun): Promise<readonly Matning[]> {
  const [rad] = await fraga<{ antal: number }>(
    adresser,
    'SELECT count(*)::int AS antal FROM revisionsarenden WHERE kommun_id = $1',
    kommun.id,
  );
  const antal = rad?.antal ?? 0;
  sag(`Väcker ${String(antal)} ärenden på en gång …`);
  const workern = await worker();
  const takt = async (): Promise<number> => {
    const borjan = performance.now();
    await tillsDetVilar(adresser, kommun.id, TALAMOD_MS);
    return antal / ((performance.now() - borjan) / 1000);
  };
  const startade = await takt();
  await stallKlockan(adresser, kommun.id, MANDAG);
  const vackta = await takt();
  await workern.stoppa();
  return [
    matning(`${String(antal)} ärenden startade på en gång`, 'ärenden/s', [startade]),
    matning(`${String(antal)} ärenden väckta på en gång`, 'ärenden/s', [vackta]),
  ];
}
