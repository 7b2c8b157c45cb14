import { serienyckel, type NyttKvitto, type Transaktion } from '#application';
import {
  SVENSK_KALENDER,
  datum,
  laggTillArbetsdagar,
  laggTillMinuter,
  tidpunkt,
  tidpunktIStockholm,
  type Stegtillfalle,
  type Tidpunkt,
} from '#domain';
import { randomUUID } from 'node:crypto';
import { somSuperuser } from '../support/databas';
import { inlastKommun, oppnatArende, type Testkommun } from '../support/testkommun';
import { testlager, type Testlager } from '../support/testlager';

type Testroll = Parameters<Testkommun['person']>[0];

const MORGON = tidpunktIStockholm(datum('2025-02-14'), '07:30'); // a Friday
const klockan = (tid: string, dag = '2025-02-14') => tidpunktIStockholm(datum(dag), tid);

describe('Kvitton och brev', () => {
  let lager: Testlager;
  let kommun: Testkommun;
  let arendeId: string;

  beforeAll(async () => {
    lager = await testlager();
  });
  beforeEach(async () => {
    kommun = await inlastKommun(lager.app.lager);
    arendeId = await oppnatArende(lager.app.lager, kommun);
  });
  afterAll(() => lager.stang());

  const i = <T>(arbete: (t: Transaktion) => Promise<T>) => lager.worker.lager.iTransaktion(kommun.id, arbete);

  function steg(arbetsdagar: number): Stegtillfalle {
    return { slag: 'PAMINNELSE', till: 'HANDLAGGARE', arbetsdagar, dag: datum('2025-02-14'), vid: MORGON };
  }

  function kvitto(arbetsdagar: number, ...till: readonly Testroll[]): NyttKvitto {
    return {
      arendeId,
      granskningId: null,
      organId: kommun.organId,
      efterSteg: null,
      bevakning: {
        nyckel: 'svar',
        slag: 'SVAR',
        rubrik: 'Svaret ska vara hos revisorerna',
        ansvariga: [kommun.post('FORVALTNINGSJURIST')],
        handlaggare: kommun.post('FORVALTNINGSJURIST'),
        forvaltningschef: null,
        ordforande: null,
        startar: tidpunkt('2025-01-17T09:00:00.000Z'),
        forfaller: datum('2025-03-31'),
        stege: 'svar',
      },
      hoppadeOver: [],
      steg: steg(arbetsdagar),
      stegeId: 'svar',
      stegeVersion: 1,
      kalenderId: 'sverige',
      kalenderVersion: 1,
      adressater: till.map((roll) => ({
        befattningId: kommun.post(roll),
        personId: kommun.person(roll),
        iStalletFor: null,
        skal: 'INNEHAVARE',
      })),
      vantar: [],
      regelversion: 1,
      nastaSteg: steg(arbetsdagar + 1),
      skapat: MORGON,
    };
  }

  const VANLIG = { bradskande: false, skickasTidigast: klockan('07:45') };
  const notera = (k: NyttKvitto, notis: { bradskande: boolean; skickasTidigast: Tidpunkt } = VANLIG) =>
    i((t) =>
      t.kvitton.skrivEnGang(
        k,
        k.adressater.map(({ personId }) => ({ personId, ...notis })),
      ),
    );
  const samla = (nu: Tidpunkt, dag = '2025-02-14') =>
    i((t) => {
      const nastaDag = laggTillArbetsdagar(datum(dag), 1, SVENSK_KALENDER);
      const nastaMorgon = tidpunktIStockholm(nastaDag, '07:45');
      return t.brev.samla({ nu, dag: datum(dag), nastaMorgon, tagMed: laggTillMinuter(nu, 15), bradskandePerDag: 5 });
    });

  async function skickade(ids: readonly string[], nar: Tidpunkt) {
    const brev = [];
    for (const id of ids) {
      brev.push(
        await i(async (t) => {
          const last = await t.brev.innehall(id);
          await t.brev.markeraSkickat(id, nar);
          return last;
        }),
      );
    }
    return brev;
  }

  it('skrivs en gång hur många som än försöker samtidigt, och läses tillbaka helt', async () => {
    const k = kvitto(3, 'FORVALTNINGSJURIST');
    const utfall = await Promise.all(Array.from({ length: 5 }, () => notera(k)));
    expect(utfall.filter(Boolean)).toHaveLength(1);
    const [last] = await i((t) => t.kvitton.lista(arendeId, 0, 10));
    expect(last).toEqual({ ...k, id: last?.id });
    expect(await i((t) => t.kvitton.hamta(last?.id ?? ''))).toEqual(last);
    expect(await i((t) => t.kvitton.lista(arendeId, 1, 10))).toEqual([]);
    expect((await samla(klockan('07:45'))).attSkicka).toHaveLength(1);
  });

  it('minns det sist gjorda steget per löfte och serie, där beskedet om en ny uppgift är det första', async () => {
    await notera(kvitto(1, 'ENHETSCHEF'));
    await notera(kvitto(4, 'ENHETSCHEF'));
    const ny = kvitto(0, 'ENHETSCHEF');
    const bevakning = { ...ny.bevakning, startar: klockan('12:00') };
    await notera({ ...ny, bevakning, steg: { ...ny.steg, slag: 'NY_UPPGIFT', arbetsdagar: null } });
    const gjorda = await i((t) => t.kvitton.sistGjorda(arendeId));
    expect([...gjorda].sort()).toEqual([
      [serienyckel(ny.bevakning), 4],
      [serienyckel(bevakning), -Infinity],
    ]);
    expect(await i((t) => t.kvitton.sistGjorda(randomUUID()))).toEqual(new Map());
  });

  it('väcker utskicket när ett kvitto har någon att nå, annars inte', async () => {
    await lager.worker.utkorg.tom(1000, () => Promise.resolve());
    await notera(kvitto(1));
    expect((await lager.worker.utkorg.tom(1000, () => Promise.resolve())).lamnade).toBe(0);
    await notera(kvitto(2, 'ENHETSCHEF', 'FORVALTNINGSJURIST'));
    const poster: unknown[] = [];
    await lager.worker.utkorg.tom(1000, (post) => Promise.resolve(void poster.push(post)));
    expect(poster).toEqual([{ slag: 'UTSKICK', kommunId: kommun.id, malId: kommun.id }]);
  });

  it('samlar en persons notiser i morgonens brev och skickar inget före sin tid', async () => {
    for (const arbetsdagar of [1, 2, 3]) await notera(kvitto(arbetsdagar, 'FORVALTNINGSJURIST', 'ENHETSCHEF'));
    expect(await samla(klockan('07:44'))).toEqual({ attSkicka: [], nasta: klockan('07:45') });
    const { attSkicka, nasta } = await samla(klockan('07:45'));
    expect(nasta).toBeNull();
    const brev = await skickade(attSkicka, klockan('07:46'));
    expect(brev.map((b) => [b?.slag, b?.dag, b?.notiser.length])).toEqual([
      ['SAMMANFATTNING', '2025-02-14', 3],
      ['SAMMANFATTNING', '2025-02-14', 3],
    ]);
    expect(new Set(brev.map((b) => b?.personId))).toEqual(
      new Set([kommun.person('FORVALTNINGSJURIST'), kommun.person('ENHETSCHEF')]),
    );
    expect(await samla(klockan('08:00'))).toEqual({ attSkicka: [], nasta: null });
    const [id] = attSkicka;
    expect(await i((t) => t.brev.ta(id ?? ''))).toBeNull();
    expect(await i((t) => t.brev.ta(randomUUID()))).toBeNull();
  });

  it('skickar varje brådskande notis för sig, också till den som redan har fått dagens brev', async () => {
    await notera(kvitto(1, 'ENHETSCHEF'));
    await skickade((await samla(klockan('07:45'))).attSkicka, klockan('07:45'));
    for (const arbetsdagar of [2, 3]) {
      await notera(kvitto(arbetsdagar, 'ENHETSCHEF'), { bradskande: true, skickasTidigast: klockan('09:00') });
    }
    const { attSkicka } = await samla(klockan('09:00'));
    const brev = await skickade(attSkicka, klockan('09:00'));
    expect(brev.map((b) => [b?.slag, b?.notiser.map((n) => n.kvitto.steg.arbetsdagar)]).sort()).toEqual([
      ['BRADSKANDE', [2]],
      ['BRADSKANDE', [3]],
    ]);
  });

  it('låter det som kommer efter dagens brev vänta till nästa arbetsdags brev', async () => {
    await notera(kvitto(1, 'ENHETSCHEF'));
    await samla(klockan('07:45'));
    await notera(kvitto(2, 'ENHETSCHEF'), { bradskande: false, skickasTidigast: klockan('15:12') });
    const mandag = klockan('07:45', '2025-02-17');
    expect((await samla(klockan('15:12'))).nasta).toBe(mandag);
    await notera(kvitto(3, 'ENHETSCHEF'), { bradskande: false, skickasTidigast: mandag });
    const forstaDagen = (await samla(klockan('23:59'))).attSkicka;
    const { attSkicka } = await samla(mandag, '2025-02-17');
    const nya = await skickade(
      attSkicka.filter((id) => !forstaDagen.includes(id)),
      mandag,
    );
    expect(nya.map((b) => [b?.dag, b?.notiser.map((n) => n.kvitto.steg.arbetsdagar).sort()])).toEqual([
      ['2025-02-17', [2, 3]],
    ]);
  });

  it('ger inte en person två brev samma dag när två workrar samlar samtidigt', async () => {
    for (const arbetsdagar of [1, 2, 3, 4]) await notera(kvitto(arbetsdagar, 'ENHETSCHEF', 'ORDFORANDE'));
    await notera(kvitto(5, 'ENHETSCHEF'), { bradskande: true, skickasTidigast: klockan('07:45') });
    const samlade = await Promise.all(Array.from({ length: 4 }, () => samla(klockan('07:45'))));
    for (const { attSkicka } of samlade) expect(attSkicka).toEqual(samlade[0]?.attSkicka);
    expect(samlade[0]?.attSkicka).toHaveLength(3);
  });

  it('kan inte skickas av två samtidigt: bara en får det, och ingen när det är gjort', async () => {
    await notera(kvitto(1, 'ENHETSCHEF'));
    const [id = ''] = (await samla(klockan('07:45'))).attSkicka;
    const tagna = await Promise.all([1, 2, 3].map(() => i((t) => t.brev.ta(id))));
    expect(tagna.filter((taget) => taget === 'UPPTAGET')).toHaveLength(2);
    await i((t) => t.brev.lamnaTillbaka(id));
    expect(await i((t) => t.brev.ta(id))).toMatchObject({ id, slag: 'SAMMANFATTNING' });
    await i((t) => t.brev.markeraSkickat(id, klockan('07:46')));
    expect(await i((t) => t.brev.ta(id))).toBeNull();
  });

  it('får tas av en annan när den som tog det inte har hörts av på ett tag', async () => {
    await notera(kvitto(1, 'ENHETSCHEF'));
    const [id = ''] = (await samla(klockan('07:45'))).attSkicka;
    await i((t) => t.brev.ta(id));
    await somSuperuser(lager.databas, `UPDATE brev SET lanat_till = now() - interval '1 second' WHERE id = $1`, id);
    expect(await i((t) => t.brev.ta(id))).toMatchObject({ id });
    await somSuperuser(lager.databas, `UPDATE brev SET lanat_till = now() - interval '1 second' WHERE id = $1`, id);
    await i((t) => t.brev.behall(id));
    expect(await i((t) => t.brev.ta(id))).toBe('UPPTAGET');
  });

  it('tar med det som strax är klart när morgonens brev går, så att det blir ett brev', async () => {
    await notera(kvitto(1, 'ENHETSCHEF'));
    await notera(kvitto(2, 'ENHETSCHEF'), { bradskande: false, skickasTidigast: klockan('07:46') });
    await notera(kvitto(3, 'ORDFORANDE'), { bradskande: false, skickasTidigast: klockan('07:46') });
    const { attSkicka, nasta } = await samla(klockan('07:45'));
    const brev = await skickade(attSkicka, klockan('07:45'));
    expect(brev.map((b) => b?.notiser.length)).toEqual([2]);
    expect(nasta).toBe(klockan('07:46'));
  });

  it('låter högst fem brådskande brev gå till en person om dagen: resten kommer med nästa morgons', async () => {
    for (const arbetsdagar of [1, 2, 3, 4]) {
      await notera(kvitto(arbetsdagar, 'ENHETSCHEF'), { bradskande: true, skickasTidigast: klockan('07:30') });
    }
    expect((await samla(klockan('07:30'))).attSkicka).toHaveLength(4);
    for (const arbetsdagar of [5, 6, 7]) {
      await notera(kvitto(arbetsdagar, 'ENHETSCHEF', 'ORDFORANDE'), {
        bradskande: true,
        skickasTidigast: klockan('09:00'),
      });
    }
    const { attSkicka, nasta } = await samla(klockan('09:00'));
    // One more for the enhetschef, three for the ordförande.
    expect(attSkicka).toHaveLength(4 + 1 + 3);
    const mandag = klockan('07:45', '2025-02-17');
    expect(nasta).toBe(mandag);
    const kvar = (await samla(mandag, '2025-02-17')).attSkicka.filter((id) => !attSkicka.includes(id));
    const brev = await skickade(kvar, mandag);
    expect(brev.map((b) => [b?.slag, b?.notiser.length])).toEqual([['SAMMANFATTNING', 2]]);
  });
});
