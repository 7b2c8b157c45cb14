import { randomUUID } from 'node:crypto';
import { somSuperuser } from '../support/databas';
import { inlastKommun, oppnatArende, registrera, type Testkommun } from '../support/testkommun';
import { testlager, type Testlager } from '../support/testlager';

describe('Idempotensnyckeln', () => {
  let lager: Testlager;
  let kommun: Testkommun;
  let person: string;

  beforeAll(async () => {
    lager = await testlager();
    kommun = await inlastKommun(lager.app.lager);
    person = kommun.person('FORVALTNINGSJURIST');
  });
  afterAll(() => lager.stang());

  const SVAR = { status: 201, kropp: { z: 1, a: [{ å: 'ö' }] }, etag: '"1"', location: 'x' };

  const i = <T>(arbete: Parameters<typeof lager.app.lager.iTransaktion<T>>[1]) =>
    lager.app.lager.iTransaktion(kommun.id, arbete);

  it('låter ett av fem samtidiga lika kommandon göra något, och ger de andra samma svar', async () => {
    const arendeId = await oppnatArende(lager.app.lager, kommun);
    const nyckel = randomUUID();
    const utfall = await Promise.all(
      Array.from({ length: 5 }, () =>
        i(async (t) => {
          const taget = await t.idempotens.ta(nyckel, person, 'avtryck');
          if (taget.slag !== 'NY') return taget;
          await registrera(t, kommun, arendeId);
          await t.idempotens.sparaSvar(nyckel, person, SVAR);
          return taget;
        }),
      ),
    );
    expect(utfall.filter(({ slag }) => slag === 'NY')).toHaveLength(1);
    expect(utfall.filter(({ slag }) => slag === 'SVAR')).toEqual(Array(4).fill({ slag: 'SVAR', svar: SVAR }));
    expect((await i((t) => t.arenden.hamta(arendeId)))?.version).toBe(2);
  });

  it('ger tillbaka svarets fält i samma ordning', async () => {
    const nyckel = randomUUID();
    await i(async (t) => {
      await t.idempotens.ta(nyckel, person, 'a');
      await t.idempotens.sparaSvar(nyckel, person, SVAR);
    });
    const igen = await i((t) => t.idempotens.ta(nyckel, person, 'a'));
    expect(JSON.stringify(igen)).toBe(JSON.stringify({ slag: 'SVAR', svar: SVAR }));
  });

  it('gäller inte en annan begäran, men är fri för en annan person', async () => {
    const nyckel = randomUUID();
    await i((t) => t.idempotens.ta(nyckel, person, 'a'));
    expect(await i((t) => t.idempotens.ta(nyckel, person, 'b'))).toEqual({ slag: 'ANNAN_KROPP' });
    expect(await i((t) => t.idempotens.ta(nyckel, kommun.person('ENHETSCHEF'), 'b'))).toEqual({ slag: 'NY' });
  });

  it('är fri igen när den första körningen inte blev av', async () => {
    const nyckel = randomUUID();
    const avbruten = i(async (t) => {
      await t.idempotens.ta(nyckel, person, 'a');
      throw new Error('avbrott');
    });
    await expect(avbruten).rejects.toThrow('avbrott');
    expect(await i((t) => t.idempotens.ta(nyckel, person, 'b'))).toEqual({ slag: 'NY' });
  });

  it('gallras av workern efter trettio dagar, högst så många i taget och bara i den egna kommunen', async () => {
    const annan = await inlastKommun(lager.app.lager);
    const nycklar = [29, 30.01, 31, 32].map((dagar) => ({ dagar, nyckel: randomUUID() }));
    for (const { id } of [kommun, annan])
      for (const { dagar, nyckel } of nycklar)
        await somSuperuser(
          lager.databas,
          `INSERT INTO idempotensnycklar (kommun_id, person_id, nyckel, avtryck, skapad)
           VALUES ($1, $2, $3, 'a', now() - make_interval(secs => $4))`,
          ...[id, person, nyckel, dagar * 86_400],
        );
    const gallra = () => lager.worker.oversyn.gallraNycklar(kommun.id, 2);
    expect([await gallra(), await gallra(), await gallra()]).toEqual([2, 1, 0]);
    const [forsta] = nycklar;
    expect(await i((t) => t.idempotens.ta(forsta?.nyckel ?? '', person, 'b'))).toEqual({ slag: 'ANNAN_KROPP' });
    const [kvar] = await somSuperuser<{ antal: number }>(
      lager.databas,
      'SELECT count(*)::int AS antal FROM idempotensnycklar WHERE kommun_id = $1',
      annan.id,
    );
    expect(kvar?.antal).toBe(nycklar.length);
  });

  it('visar för workern inget av vad som frågades och svarades', async () => {
    const lasning = lager.worker.lager.iTransaktion(kommun.id, (t) => t.idempotens.ta(randomUUID(), person, 'a'));
    await expect(lasning).rejects.toThrow(/permission denied|behörighet/);
  });
});
