import type { Utkorg, Utkorgsomgang, Utkorgspost, Vakt } from '#application';
import { jsonLogg } from '#integrations';
import { Halsolage } from '../halsa/halsolage';
import { korRela } from './rela';

/** An outbox in memory that keeps the contract: what cannot be handed over stays. */
class Minnesutkorg implements Utkorg {
  rader: Readonly<{ id: number; post: Utkorgspost }>[] = [];
  private id = 0;
  lyssnare: (() => void) | null = null;

  lagg(...ids: string[]): void {
    for (const malId of ids) this.laggPost({ slag: 'ARENDE', kommunId: 'k', malId });
    this.lyssnare?.();
  }
  laggPost(post: Utkorgspost): void {
    this.rader.push({ id: (this.id += 1), post });
  }
  async tom(
    antal: number,
    skicka: (post: Utkorgspost) => Promise<void>,
    efter: string | null = null,
  ): Promise<Utkorgsomgang> {
    const tagna = this.rader.filter(({ id }) => id > Number(efter ?? 0)).slice(0, antal);
    const utfall = await Promise.allSettled(tagna.map(({ post }) => skicka(post)));
    this.rader = this.rader.filter((rad) => utfall[tagna.indexOf(rad)]?.status !== 'fulfilled');
    const fel = utfall.flatMap((u) => (u.status === 'rejected' ? [u.reason as unknown] : []));
    const sista = tagna[antal - 1]?.id;
    return { lamnade: tagna.length - fel.length, fel, fortsattEfter: sista === undefined ? null : String(sista) };
  }
  lyssna(vidHint: () => void): Promise<() => Promise<void>> {
    this.lyssnare = vidHint;
    return Promise.resolve(() => {
      this.lyssnare = null;
      return Promise.resolve();
    });
  }
}

class Minnesvakt implements Vakt {
  vackta: string[] = [];
  borta = false;
  /** Cases whose workflow cannot be told. */
  stumma: readonly string[] = [];

  vackArende(_kommunId: string, arendeId: string): Promise<void> {
    if (this.borta || this.stumma.includes(arendeId)) return Promise.reject(new Error('Temporal svarar inte'));
    this.vackta.push(arendeId);
    return Promise.resolve();
  }
  vackRapportering(kommunId: string): Promise<void> {
    return this.vackUtskick(kommunId);
  }

  vackUtskick(kommunId: string): Promise<void> {
    this.vackta.push(`utskick ${kommunId}`);
    return Promise.resolve();
  }
}

describe('Utkorgens relä', () => {
  const logg: string[] = [];
  let utkorg: Minnesutkorg;
  let vakt: Minnesvakt;
  let halsa: Halsolage;
  let stopp: AbortController;
  let korning: Promise<void>;

  beforeEach(() => {
    jest.useFakeTimers();
    logg.length = 0;
    utkorg = new Minnesutkorg();
    vakt = new Minnesvakt();
    halsa = new Halsolage();
    stopp = new AbortController();
  });
  afterEach(async () => {
    stopp.abort();
    await korning;
    jest.useRealTimers();
  });

  function starta() {
    korning = korRela({ utkorg, vakt, halsa, logg: jsonLogg((rad) => logg.push(rad)) }, stopp.signal);
  }
  const ga = (ms: number) => jest.advanceTimersByTimeAsync(ms);
  const utkorgenFungerar = async () => (await halsa.rapport()).utkorg;

  it('lämnar vidare allt som ligger där, också mer än en omgång', async () => {
    utkorg.lagg(...Array.from({ length: 120 }, (_, n) => String(n)));
    utkorg.laggPost({ slag: 'UTSKICK', kommunId: 'k', malId: 'k' });
    starta();
    await ga(0);
    expect(vakt.vackta).toHaveLength(121);
    expect(vakt.vackta.at(-1)).toBe('utskick k');
    expect(utkorg.rader).toEqual([]);
  });

  it('vaknar genast av en hint', async () => {
    starta();
    await ga(100);
    utkorg.lagg('a');
    await ga(0);
    expect(vakt.vackta).toEqual(['a']);
  });

  it('ser efter varje sekund när hinten uteblir', async () => {
    starta();
    await ga(100);
    utkorg.lyssnare = null;
    utkorg.lagg('a');
    await ga(800);
    expect(vakt.vackta).toEqual([]);
    await ga(200);
    expect(vakt.vackta).toEqual(['a']);
  });

  it('går också när det inte får lyssna', async () => {
    utkorg.lyssna = () => Promise.reject(new Error('nej'));
    starta();
    await ga(0);
    utkorg.lagg('a');
    await ga(1_000);
    expect(vakt.vackta).toEqual(['a']);
  });

  it('tappar ingenting medan Temporal är borta, väntar längre och längre och säger till en gång', async () => {
    vakt.borta = true;
    utkorg.lagg('a');
    const tom = jest.spyOn(utkorg, 'tom');
    starta();
    await ga(200 + 400 + 800 + 1_600 + 3_200 + 5_000);
    expect(tom).toHaveBeenCalledTimes(7);
    expect(utkorg.rader).toHaveLength(1);
    expect(await utkorgenFungerar()).toBe(false);

    vakt.borta = false;
    await ga(5_000);
    expect(vakt.vackta).toEqual(['a']);
    expect(await utkorgenFungerar()).toBe(true);
    expect(logg.map((rad) => (JSON.parse(rad) as { handelse: string }).handelse)).toEqual([
      'utkorg.vantar',
      'utkorg.igang',
    ]);
  });

  const nummer = (antal: number): string[] => Array.from({ length: antal }, (_, n) => String(n));

  it('lämnar alla andra när ett ärende inte går att väcka, och är redo medan det går att lämna något', async () => {
    vakt.stumma = ['0'];
    utkorg.lagg(...nummer(120));
    starta();
    await ga(0);
    expect(vakt.vackta).toHaveLength(119);
    expect(utkorg.rader.map(({ post }) => post.malId)).toEqual(['0']);
    expect(await utkorgenFungerar()).toBe(true);
    expect(logg).toEqual([]);
    vakt.stumma = [];
    await ga(1_000);
    expect(utkorg.rader).toEqual([]);
  });

  it('går förbi hur många som helst som inte går att väcka, och försöker med dem igen', async () => {
    const stumma = nummer(130);
    vakt.stumma = stumma;
    utkorg.lagg(...stumma, 'a', 'b');
    starta();
    await ga(200 + 400);
    expect(vakt.vackta).toEqual(['a', 'b']);
    await ga(20_000);
    expect(await utkorgenFungerar()).toBe(false);
    utkorg.lagg('c');
    await ga(20_000);
    expect(vakt.vackta).toEqual(['a', 'b', 'c']);
    vakt.stumma = [];
    await ga(20_000);
    expect(utkorg.rader).toEqual([]);
  });

  it('slutar lyssna och tar slut när det stoppas', async () => {
    starta();
    await ga(100);
    stopp.abort();
    await korning;
    expect(utkorg.lyssnare).toBeNull();
  });
});
