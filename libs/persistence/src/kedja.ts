import type { HandelseAv, LoggadHandelse, Loggslut } from '#application';
import type { Tidpunkt } from '#domain';
import { createHash } from 'node:crypto';
import { kanoniskJson } from './kanonisk-json';

/** What every event has, whatever log it stands in. */
type Handelse = Readonly<{ typ: string }>;

/** Where a chain ends: the number of the last event and its hash. */
export type Kedjehuvud = Readonly<{ nummer: number; hash: Buffer }>;

/** The head of an empty chain. */
export const TOM_KEDJA: Kedjehuvud = { nummer: 0, hash: Buffer.alloc(32) };

/** Version of what the hash is taken over; part of it, so that the format can change without breaking old chains. */
const FORMAT = 'v1';

export type Lank = Readonly<{ nummer: number; typ: string; data: object; hash: Buffer }>;

/** The events that follow `huvud`, numbered without gaps, each hash taken over the one before. */
export function smidLankar(
  huvud: Kedjehuvud,
  handelser: readonly Handelse[],
  { tid, av }: Readonly<{ tid: Tidpunkt; av: HandelseAv }>,
): readonly Lank[] {
  const lankar: Lank[] = [];
  let { nummer, hash } = huvud;
  for (const handelse of handelser) {
    nummer += 1;
    hash = lankhash(hash, { nummer, handelse, tid, av });
    const { typ, ...data } = handelse;
    lankar.push({ nummer, typ, data, hash });
  }
  return lankar;
}

/** How PostgreSQL writes bytes as text, which is how they travel in JSON. */
export const somBytea = (bytes: Buffer): string => `\\x${bytes.toString('hex')}`;

/**
 * Whether a whole log, of a case or of a kommun, from its first event, is as it was written: numbered without gaps, each
 * hash right. Any event that was changed, left out, moved or added afterwards breaks it. A log that was cut short is whole
 * in itself: only where its owner says that it ends, `slut`, gives it away.
 */
export function kedjanHaller(handelser: readonly LoggadHandelse<Handelse>[], slut?: Loggslut | null): boolean {
  let { nummer, hash } = TOM_KEDJA;
  const hel = handelser.every((handelse) => {
    nummer += 1;
    hash = lankhash(hash, handelse);
    return handelse.nummer === nummer && handelse.hash === hash.toString('hex');
  });
  return hel && (slut === undefined || (slut?.nummer === nummer && slut.hash === hash.toString('hex')));
}

function lankhash(foregaende: Buffer, { nummer, handelse, tid, av }: Omit<LoggadHandelse<Handelse>, 'hash'>): Buffer {
  const { typ, ...data } = handelse;
  const innehall = kanoniskJson({
    nummer,
    typ,
    data,
    tid,
    av: { personId: av.personId, befattningId: av.befattningId, ...iStalletFor(av) },
  });
  return createHash('sha256').update(FORMAT).update(foregaende).update(innehall).digest();
}

/** Left out when somebody acts for themselves, so that such an event has the hash that it has always had. */
const iStalletFor = ({ forPersonId }: HandelseAv): Partial<HandelseAv> => (forPersonId === null ? {} : { forPersonId });
