import { atgardForPerson, type AtgardForPerson, type RevisionsArende } from '#domain';
import type { Aktor } from '../aktor/aktor';
import { rollMedRattIOrgan, type Ratt } from '../aktor/ratter';
import { Avbruten, type Svar } from '../avslag';
import { sammanhang } from '../kommandon/sammanhang';
import type { Kvitto, Lager, LoggadHandelse, Transaktion } from '../portar';
import { aktunderlagI, type Aktunderlag } from './aktunderlag';
import { lasArende } from './arenden';
import { postnamnet } from './kvittodelar';

/** One event of the log, and who made it as people read it: "Alva Ek för Bo Ask, enhetschef". */
export type Atgardshandelse = Readonly<{ loggad: LoggadHandelse; av: string | null }>;

/** One åtgärd: what the person may do about it, and all that has happened to it. */
export type VisadAtgard = Readonly<{
  allt: Aktunderlag;
  atgard: RevisionsArende['atgarder'][number];
  person: AtgardForPerson;
  /** Rights that reach the case. */
  harRatt: (ratt: Ratt) => boolean;
  /** Oldest first. */
  handelser: readonly Atgardshandelse[];
  /** Reminders of it, oldest first. */
  kvitton: readonly Kvitto[];
}>;

/** More than any case has had. */
const FLEST = 5000;

export function visaAtgard(
  lager: Lager,
  aktor: Aktor,
  { arendeId, atgardId }: Readonly<{ arendeId: string; atgardId: string }>,
): Promise<Svar<VisadAtgard>> {
  return lasArende(lager, aktor, arendeId, async (t, lagrat) => {
    const { arende } = lagrat;
    const atgard = arende.atgarder.find(({ id }) => id === atgardId);
    if (atgard === undefined) throw new Avbruten({ kod: 'FINNS_INTE' });
    const kvitton = await t.kvitton.lista(arendeId, 0, FLEST);
    return {
      allt: await aktunderlagI(t, lagrat),
      atgard,
      person: atgardForPerson(atgard, await sammanhang(t, aktor.personId, null, arende)),
      harRatt: (ratt) => rollMedRattIOrgan(aktor, ratt, arende.organId) !== null,
      handelser: await handelserna(t, arendeId, atgardId),
      kvitton: kvitton.filter(({ bevakning }) => bevakning.nyckel.startsWith(`atgard/${atgardId}/`)),
    };
  });
}

async function handelserna(t: Transaktion, arendeId: string, atgardId: string): Promise<readonly Atgardshandelse[]> {
  const alla = await t.arenden.handelser(arendeId, 0, FLEST);
  const egna = alla.filter(({ handelse }) => 'atgardId' in handelse && handelse.atgardId === atgardId);
  const ids = egna.flatMap(({ av }) => [av.personId, av.forPersonId]).filter((id) => id !== null);
  const personer = new Map((await t.organisation.personer([...new Set(ids)])).map(({ id, namn }) => [id, namn]));
  const post = postnamnet(await t.organisation.hamta());
  return egna.map((loggad) => ({ loggad, av: avVem(loggad.av, personer, post) }));
}

function avVem(
  { personId, forPersonId, befattningId }: LoggadHandelse['av'],
  personer: ReadonlyMap<string, string>,
  post: (id: string) => string,
): string | null {
  if (personId === null) return null;
  const namn = (id: string): string => personer.get(id) ?? 'någon som inte finns kvar';
  const vem = forPersonId === null ? namn(personId) : `${namn(personId)} för ${namn(forPersonId)}`;
  return befattningId === null ? vem : `${vem}, ${post(befattningId)}`;
}
