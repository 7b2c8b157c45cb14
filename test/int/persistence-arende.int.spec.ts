import { VersionenAndrad } from '#application';
import { datum, tillampaAlla } from '#domain';
import { kedjanHaller } from '#persistence';
import { randomUUID } from 'node:crypto';
import { somSuperuser } from '../support/databas';
import { inlastKommun, nyttArende, oppnatArende, registrera, skrivning, type Testkommun } from '../support/testkommun';
import { testlager, type Testlager } from '../support/testlager';

describe('Ett ärende i databasen', () => {
  let lager: Testlager;
  let kommun: Testkommun;

  beforeAll(async () => {
    lager = await testlager();
    kommun = await inlastKommun(lager.app.lager);
  });
  afterAll(() => lager.stang());

  const i = <T>(arbete: Parameters<typeof lager.app.lager.iTransaktion<T>>[1]) =>
    lager.app.lager.iTransaktion(kommun.id, arbete);

  it('läses tillbaka precis som händelserna ger det', async () => {
    const id = await oppnatArende(lager.app.lager, kommun);
    await i((t) => registrera(t, kommun, id));
    const { lagrat, logg } = await i(async (t) => ({
      lagrat: await t.arenden.hamta(id),
      logg: await t.arenden.handelser(id, 0, 100),
    }));
    expect(lagrat?.version).toBe(2);
    expect(logg.map(({ nummer, handelse }) => [nummer, handelse.typ])).toEqual([
      [1, 'arendeInkommet'],
      [2, 'arendeRegistrerat'],
    ]);
    expect(
      tillampaAlla(
        null,
        logg.map(({ handelse }) => handelse),
      ),
    ).toEqual(lagrat?.arende);
  });

  it('finns inte när id:t är okänt eller inget id alls', async () => {
    const svar = await i(async (t) => [
      await t.arenden.hamta(randomUUID()),
      await t.arenden.hamtaForAndring('../../etc'),
      await t.granskningar.hamta('1'),
      await t.kvitton.hamta(''),
      await t.publiceringar.hamta('x'),
      await t.organisation.sammantrade("';--"),
    ]);
    expect(svar).toEqual([null, null, null, null, null, null]);
  });

  it('ändras av en enda när två utgick från samma version, och den andra får veta vilken som gäller', async () => {
    const id = await oppnatArende(lager.app.lager, kommun);
    const fran = await i((t) => t.arenden.hamta(id));
    if (fran === null) throw new Error('Ärendet saknas.');
    const handelser = [{ typ: 'arendeRegistrerat', dnr: 'SN 1', datum: datum('2025-01-20') }] as const;
    const till = tillampaAlla(fran.arende, handelser);
    const forsok = () => i((t) => t.arenden.spara(fran, till, handelser, skrivning(kommun, till)));
    const utfall = await Promise.allSettled([forsok(), forsok(), forsok()]);
    expect(utfall.filter((u) => u.status === 'fulfilled')).toHaveLength(1);
    const nekade = utfall.flatMap((u) => (u.status === 'rejected' ? [u.reason as unknown] : []));
    expect(nekade).toEqual([new VersionenAndrad(2), new VersionenAndrad(2)]);
    expect(nekade[0]).toMatchObject({ nuvarande: 2 });
    expect(await i((t) => t.arenden.handelser(id, 0, 10))).toHaveLength(2);
  });

  it('lämnar ingenting efter sig när transaktionen avbryts', async () => {
    const id = await oppnatArende(lager.app.lager, kommun);
    await lager.worker.utkorg.tom(1000, () => Promise.resolve());
    const avbrott = i(async (t) => {
      await registrera(t, kommun, id);
      await t.idempotens.ta('nyckel', kommun.person('ENHETSCHEF'), 'a');
      throw new Error('avbrott');
    });
    await expect(avbrott).rejects.toThrow('avbrott');
    const efter = await i(async (t) => ({
      lagrat: await t.arenden.hamta(id),
      logg: await t.arenden.handelser(id, 0, 9),
    }));
    expect(efter.lagrat).toMatchObject({ version: 1, arende: { svarStatus: 'INKOMMEN', dnr: null } });
    expect(efter.logg).toHaveLength(1);
    expect((await lager.worker.utkorg.tom(1000, () => Promise.resolve())).lamnade).toBe(0);
    expect(await somSuperuser(lager.databas, 'SELECT FROM idempotensnycklar')).toHaveLength(0);
  });

  it('kan sparas flera gånger i samma transaktion', async () => {
    const id = await oppnatArende(lager.app.lager, kommun);
    await i(async (t) => {
      await registrera(t, kommun, id, 'SN 1');
      await registrera(t, kommun, id, 'SN 2');
    });
    const logg = await i((t) => t.arenden.handelser(id, 0, 9));
    expect(logg.map(({ nummer }) => nummer)).toEqual([1, 2, 3]);
    expect(kedjanHaller(logg)).toBe(true);
  });

  it('har en obruten kedja som brister när en händelse ändras i efterhand', async () => {
    const id = await oppnatArende(lager.app.lager, kommun);
    for (const dnr of ['SN 1', 'SN 2', 'SN 3']) await i((t) => registrera(t, kommun, id, dnr));
    const las = () => i((t) => t.arenden.handelser(id, 0, 100));
    expect(kedjanHaller(await las())).toBe(true);

    const satt = (uppdatering: string) =>
      somSuperuser(lager.databas, `UPDATE handelser SET ${uppdatering} WHERE arende_id = $1 AND nummer = 2`, id);
    for (const [andring, ater] of [
      [`data = data || '{"dnr": "SN 9"}'`, `data = data || '{"dnr": "SN 1"}'`],
      [`tid = tid + interval '1 ms'`, `tid = tid - interval '1 ms'`],
      [`person_id = NULL`, `person_id = '${kommun.person('FORVALTNINGSJURIST')}'`],
    ] as const) {
      await satt(andring);
      expect(kedjanHaller(await las())).toBe(false);
      await satt(ater);
      expect(kedjanHaller(await las())).toBe(true);
    }
    const slut = () => i((t) => t.arenden.loggslut(id));
    expect(kedjanHaller(await las(), await slut())).toBe(true);
    await somSuperuser(lager.databas, 'DELETE FROM handelser WHERE arende_id = $1 AND nummer = 4', id);
    expect(kedjanHaller(await las())).toBe(true);
    expect(kedjanHaller(await las(), await slut())).toBe(false);
    await somSuperuser(lager.databas, 'DELETE FROM handelser WHERE arende_id = $1 AND nummer = 2', id);
    expect(kedjanHaller(await las())).toBe(false);
  });

  it('ligger hos sina ansvariga så länge det bevakas', async () => {
    const egen = await inlastKommun(lager.app.lager);
    const inom = <T>(arbete: Parameters<typeof lager.app.lager.iTransaktion<T>>[1]) =>
      lager.app.lager.iTransaktion(egen.id, arbete);
    const id = await oppnatArende(lager.app.lager, egen);
    const hos = (...roller: readonly Parameters<Testkommun['post']>[0][]) =>
      inom((t) => {
        const vem = { personId: egen.person('ORDFORANDE'), befattningIds: roller.map(egen.post), iArenden: [] };
        return t.arenden.uppgifter(vem, { efter: null, hoppaOver: 0, antal: 10 });
      });
    const forst = await hos('FORVALTNINGSJURIST');
    expect(forst.totalt).toBe(2);
    expect(forst.rader.map(({ arendeId, bevakning }) => [arendeId, bevakning.nyckel])).toEqual([
      [id, 'diarieforing'],
      [id, 'svar'],
    ]);
    expect(await hos('ENHETSCHEF')).toEqual({ rader: [], totalt: 0 });

    await inom(async (t) => {
      const fran = await t.arenden.hamtaForAndring(id);
      if (fran === null) throw new Error('Ärendet saknas.');
      const [svar] = forst.rader.filter(({ bevakning }) => bevakning.nyckel === 'svar').map((rad) => rad.bevakning);
      if (svar === undefined) throw new Error('Bevakningen saknas.');
      const bevakningar = [{ ...svar, ansvariga: [egen.post('ENHETSCHEF'), egen.post('ORDFORANDE')] }];
      await t.arenden.spara(fran, fran.arende, [], { ...skrivning(egen, fran.arende), bevakningar });
    });
    expect((await hos('FORVALTNINGSJURIST')).totalt).toBe(0);
    const hosTva = await hos('ENHETSCHEF', 'ORDFORANDE');
    expect(hosTva).toMatchObject({ totalt: 1, rader: [{ arendeId: id, bevakning: { nyckel: 'svar' } }] });
  });

  it('listas sida för sida i fristordning, med sökning där procent och understreck är sig själva', async () => {
    const egen = await inlastKommun(lager.app.lager);
    const inom = <T>(arbete: Parameters<typeof lager.app.lager.iTransaktion<T>>[1]) =>
      lager.app.lager.iTransaktion(egen.id, arbete);
    const frister = ['2025-05-02', '2025-03-31', '2025-03-31', '2025-09-01'];
    for (const [index, svarSenast] of frister.entries()) {
      const titel = index === 0 ? 'Höjd med 100_% Åker' : `Granskning ${String(index)}`;
      await oppnatArende(lager.app.lager, egen, { svarSenast: datum(svarSenast), titel });
    }
    const forPersonId = egen.person('ORDFORANDE');
    const filter = { organIds: null, forPersonId, svarStatus: null, sok: null, efter: null, hoppaOver: 0, antal: 2 };
    const sida1 = await inom((t) => t.arenden.lista(filter));
    const sista = sida1.rader[1];
    if (sista === undefined) throw new Error('Sidan är för kort.');
    const sida2 = await inom((t) => t.arenden.lista({ ...filter, efter: sista }));
    expect([sida1.totalt, sida2.totalt]).toEqual([4, 4]);
    const rader = [...sida1.rader, ...sida2.rader];
    expect(rader.map(({ svarSenast }) => svarSenast)).toEqual(['2025-03-31', '2025-03-31', '2025-05-02', '2025-09-01']);
    expect(new Set(rader.map(({ id }) => id)).size).toBe(4);
    const hoppat = await inom((t) => t.arenden.lista({ ...filter, hoppaOver: 2 }));
    expect(hoppat.rader).toEqual(sida2.rader);

    const sok = async (text: string) => (await inom((t) => t.arenden.lista({ ...filter, sok: text }))).totalt;
    expect(await sok('åker')).toBe(1);
    expect(await sok('100_%')).toBe(1);
    expect(await sok('%')).toBe(1);
    expect(await sok('\\')).toBe(0);
    const tomt = await inom((t) => t.arenden.lista({ ...filter, organIds: [] }));
    expect(tomt).toEqual({ rader: [], totalt: 0 });
    const status = await inom((t) => t.arenden.lista({ ...filter, organIds: [egen.organId], svarStatus: 'INKOMMEN' }));
    expect(status.totalt).toBe(4);
  });

  it('syns i sin granskning och publiceras med löpande version', async () => {
    const id = await oppnatArende(lager.app.lager, kommun);
    const lagrat = await i((t) => t.arenden.hamta(id));
    if (lagrat === null) throw new Error('Ärendet saknas.');
    const innehall = {
      titel: 'Yttrande',
      dnr: null,
      revisorernasDnr: null,
      datum: datum('2025-03-26'),
      ursprungligSvarSenast: datum('2025-03-31'),
      gallandeSvarSenast: datum('2025-03-31'),
      beslut: null,
      gemensamtMed: [],
      reservationer: [],
      ejAntagna: [],
      bemotanden: [],
      kompletteringar: [],
    };
    await i((t) => t.publiceringar.publicera(id, innehall, skrivning(kommun, lagrat.arende).tid));
    await i((t) => t.publiceringar.publicera(id, { ...innehall, titel: 'Nytt' }, skrivning(kommun, lagrat.arende).tid));
    const { rader, totalt } = await i((t) => t.publiceringar.lista(0, 10));
    expect([totalt, rader.length]).toEqual([1, 1]);
    expect(rader[0]).toMatchObject({ arendeId: id, organId: kommun.organId, version: 2, innehall: { titel: 'Nytt' } });
    expect(await i((t) => t.publiceringar.hamta(rader[0]?.id ?? ''))).toEqual(rader[0]);

    const granskning = await i((t) => t.granskningar.hamta(lagrat.arende.granskningId));
    expect(granskning?.arenden).toEqual([
      { id, organId: kommun.organId, slag: 'SVAR', svarMottaget: null, expedierat: false },
    ]);
    expect(granskning?.granskning).toMatchObject({ inkommen: '2025-01-17', narKlartBegart: true });
    const lista = await i((t) => t.granskningar.lista(0, 100));
    expect(lista.rader).toContainEqual(granskning);
    expect(lista.totalt).toBe(lista.rader.length);
  });

  it('vägras när det pekar på ett organ som inte finns', async () => {
    const frammande = { ...nyttArende(kommun, randomUUID()) };
    const skapa = i((t) => t.arenden.skapa(frammande.arende, frammande.handelser, skrivning(kommun, frammande.arende)));
    await expect(skapa).rejects.toThrow('fk_revisionsarenden_kommun_id_granskning_id');
  });
});
