import { LagretOtillgangligt, type Transaktion } from '#application';
import { inlastApikommun } from '../support/apikommun';
import { testlager, type Testlager } from '../support/testlager';
import { Arendeforare } from '../support/webbarende';

describe('Två ärenden som låses i olika ordning', () => {
  let lager: Testlager;
  let forare: Arendeforare;

  beforeAll(async () => {
    lager = await testlager();
    forare = new Arendeforare(lager, await inlastApikommun(lager, 'https://login.example'));
  });
  afterAll(() => lager.stang());

  /** Locks the first case, waits until the other has locked its own, and then the second. */
  const las = (forst: string, sedan: string, hallplats: () => Promise<void>): Promise<string> =>
    lager.app.lager.iTransaktion(forare.kommun.id, async (t: Transaktion) => {
      await t.arenden.hamtaForAndring(forst);
      await hallplats();
      await t.arenden.hamtaForAndring(sedan);
      return 'gick';
    });

  it('väntar inte på varandra för alltid: den ena går, och den andra får veta att den kan försöka igen', async () => {
    const [a, b] = [await forare.registrera(), await forare.registrera()];
    const hallplats = motas(2);

    const utfall = await Promise.allSettled([las(a, b, hallplats), las(b, a, hallplats)]);

    expect(utfall.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const nekad = utfall.find((ett): ett is PromiseRejectedResult => ett.status === 'rejected');
    expect(nekad?.reason).toBeInstanceOf(LagretOtillgangligt);
    expect(await las(a, b, () => Promise.resolve())).toBe('gick');
  });
});

/** A place where everybody waits until so many have come. */
function motas(antal: number): () => Promise<void> {
  let framme = 0;
  let gaVidare: () => void = () => undefined;
  const alla = new Promise<void>((klart) => {
    gaVidare = klart;
  });
  return () => {
    framme += 1;
    if (framme === antal) gaVidare();
    return alla;
  };
}
