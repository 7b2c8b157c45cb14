import { serienyckel } from '#application';
import { datumIStockholm, tidpunkt, type Tidpunkt } from '#domain';
import type { Nyckelring } from '../kommun/nyckelring';
import type { Arenden } from './arenden';
import type { Kvitto } from './utfall';

export type Notisslag = Kvitto['steg']['slag'];

/** A receipt in the words of the file: keys instead of ids. */
export type Notis = Readonly<{
  id: string;
  /** The case's key; null for what has none. */
  organ: string | null;
  tid: Tidpunkt;
  dag: string;
  slag: Notisslag;
  bevakning: string;
  rubrik: string;
  forfaller: string;
  varfor: string;
  /** Posts and persons that were told. */
  till: readonly string[];
  personer: readonly string[];
  iStalletFor: readonly string[];
  /** Names the promise and the series of steps it belongs to. */
  serie: string;
  /** Persons whose letter waits for another day; what is done by then is never said. */
  vantar: readonly string[];
  /** The file's key of the åtgärd it is about; null when it is about none, or one that the file has no name for. */
  atgard: string | null;
}>;

/** Every reminder, escalation and new task of the run, as the API tells of them. */
export class Notisbok {
  private readonly kanda = new Map<string, Notis>();
  private readonly atgardsnycklar = new Map<string, string>();

  constructor(
    private readonly arenden: Arenden,
    private readonly ring: Nyckelring,
    private readonly beskrivningar: Readonly<Record<string, string>>,
  ) {}

  /** In the order they were made. */
  alla(): readonly Notis[] {
    return [...this.kanda.values()];
  }

  /** Reads what has come since last time, and returns it. */
  async hamtaNya(): Promise<readonly Notis[]> {
    const nya: Notis[] = [];
    for (const nyckel of this.arenden.nycklar()) {
      const kvitton = (await this.arenden.kvitton(nyckel)).filter(({ id }) => !this.kanda.has(id));
      if (kvitton.some((kvitto) => this.okandAtgard(kvitto))) await this.larAtgarder(nyckel);
      nya.push(...kvitton.map((kvitto) => this.notis(nyckel, kvitto)));
    }
    const externa = (await this.arenden.externaKvitton()).filter(({ id }) => !this.kanda.has(id));
    nya.push(...externa.map((kvitto) => this.notis(null, kvitto)));
    const iOrdning = nya.sort((a, b) => (ordning(a) < ordning(b) ? -1 : 1));
    for (const notis of iOrdning) this.kanda.set(notis.id, notis);
    return iOrdning;
  }

  private notis(organ: string | null, { id, bevakning, steg, adressater, skapat, varfor, vantar }: Kvitto): Notis {
    const tid = tidpunkt(skapat);
    return {
      ...{ id, organ, tid, varfor },
      dag: datumIStockholm(tid),
      slag: steg.slag,
      bevakning: bevakning.slag,
      rubrik: bevakning.rubrik,
      serie: serienyckel({ ...bevakning, startar: tidpunkt(bevakning.startar) }),
      vantar: unika(vantar.map(({ personId }) => this.ring.nyckel('person', personId))),
      forfaller: bevakning.forfaller,
      till: unika(adressater.map((a) => this.ring.nyckel('befattning', a.befattningId))),
      personer: unika(adressater.map((a) => this.ring.nyckel('person', a.personId))),
      iStalletFor: unika(
        adressater.flatMap((a) => (a.iStalletFor === null ? [] : [this.ring.nyckel('befattning', a.iStalletFor)])),
      ),
      atgard: this.atgardsnycklar.get(atgardId(bevakning.nyckel) ?? '') ?? null,
    };
  }

  private okandAtgard({ bevakning }: Kvitto): boolean {
    const id = atgardId(bevakning.nyckel);
    return id !== null && !this.atgardsnycklar.has(id);
  }

  private async larAtgarder(organ: string): Promise<void> {
    const { arende } = await this.arenden.las(organ);
    for (const { id, beskrivning } of arende.atgarder) {
      const [nyckel] = Object.entries(this.beskrivningar).find(([, text]) => text === beskrivning) ?? [];
      if (nyckel !== undefined) this.atgardsnycklar.set(id, nyckel);
    }
  }
}

/** The åtgärd that a watch is about stands in its name: `atgard/<id>/…`. */
const atgardId = (bevakningsnyckel: string): string | null => /^atgard\/([^/]+)/.exec(bevakningsnyckel)?.[1] ?? null;

const unika = (nycklar: readonly string[]): readonly string[] => [...new Set(nycklar)].sort();

/** Without ids, so that every run has the same order. */
const ordning = ({ tid, bevakning, rubrik, till, forfaller }: Notis): string =>
  [tid, bevakning, rubrik, forfaller, ...till].join('|');
