import { millisekunderMellan, type Tidpunkt } from '#domain';
import type { Brev } from '#local';
import type { Notis } from '../spelning/notisbok';
import { bytesrader } from './kontrollera-byten';

const ETT_DYGN_MS = 24 * 60 * 60 * 1000;
const KVITTOLANK = /\/kvitton\/([0-9a-f-]{36})/g;

/** One person's letters, and the notices that were for that person. */
export type Brevunderlag = Readonly<{ person: string; brev: readonly Brev[]; notiser: readonly Notis[]; nu: Tidpunkt }>;

/** Every notice reached its person by mail once and no more, and nothing else was sent. Each fault is one sentence. */
export function kontrolleraBrev({ person, brev, notiser, nu }: Brevunderlag): readonly string[] {
  const lankar = brev.flatMap(({ text }) => [...text.matchAll(KVITTOLANK)].map(([, id = '']) => id));
  const byten = brev.flatMap(bytesrader);
  const antal = ({ id }: Notis): number => lankar.filter((lank) => lank === id).length;
  const kanda = new Set(notiser.map(({ id }) => id));
  // What has waited until its promise was kept is never said, and of what waited together the last is said.
  const farUtebli = (notis: Notis): boolean =>
    notis.vantar.includes(person) || notiser.some((senare) => senare.serie === notis.serie && senare.vantar.length > 0);
  return [
    ...notiser
      .filter((notis) => antal(notis) > 1 || (antal(notis) === 0 && !farUtebli(notis) && arForfallen(notis.tid, nu)))
      .map(
        (notis) =>
          `${notis.bevakning} ${notis.dag} kom i ${String(antal(notis))} brev till ${person} i stället för ett.`,
      ),
    ...lankar
      .filter((id) => !kanda.has(id))
      .map((id) => `Ett brev till ${person} gäller kvittot ${id}, som var för någon annan.`),
    ...brev
      .filter((ett) => ett.text.match(KVITTOLANK) === null && bytesrader(ett).length === 0)
      .map(({ amne }) => `Brevet ”${amne}” till ${person} gäller inget kvitto.`),
    ...byten
      .filter((rad, i) => byten.indexOf(rad) !== i)
      .map((rad) => `${person} fick veta samma byte av innehavare två gånger: ”${rad}”`),
  ];
}

/** The morning's letter leaves a little after its notices, and what comes after it goes with the next (ADR 13). */
const arForfallen = (tid: Tidpunkt, nu: Tidpunkt): boolean => millisekunderMellan(tid, nu) > ETT_DYGN_MS;
