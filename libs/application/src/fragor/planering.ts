import { planeringFor, type Planering } from '#domain';
import type { Aktor } from '../aktor/aktor';
import type { Svar } from '../avslag';
import { sammanhang } from '../kommandon/sammanhang';
import type { Lager } from '../portar';
import { lasArende } from './arenden';

/** Which meetings could carry the case's reply, what each demands, and what is proposed (domain 4). Changes nothing. */
export const arendetsPlanering = (lager: Lager, aktor: Aktor, id: string): Promise<Svar<Planering>> =>
  lasArende(lager, aktor, id, async (t, { arende }) =>
    planeringFor(arende, await sammanhang(t, aktor.personId, null, arende)),
  );
