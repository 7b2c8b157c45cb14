import { rapportera, samlaBrev, skickaBrev, type Epost } from '#application';
import { datum, tidpunktIStockholm, tillampaAlla, type ArendeHandelse } from '#domain';
import { ritaBrev } from '#integrations';
import { Stegklocka } from '#persistence';
import { randomUUID } from 'node:crypto';
import { inlastKommun, oppnatArende, skrivning, type Testkommun } from '../support/testkommun';
import { testlager, type Testlager } from '../support/testlager';

describe('Ett avslutat ärende', () => {
  let lager: Testlager;
  let klocka: Stegklocka;
  let kommun: Testkommun;
  let arendeId: string;
  const skickat: string[] = [];
  const epost: Epost = {
    skicka: (brev) => {
      skickat.push(ritaBrev(brev).text);
      return Promise.resolve();
    },
  };

  beforeEach(async () => {
    lager = await testlager();
    klocka = await Stegklocka.oppna(lager.databas.workerUrl);
    kommun = await inlastKommun(lager.app.lager);
    arendeId = await oppnatArende(lager.app.lager, kommun);
    skickat.length = 0;
  });
  afterEach(async () => {
    await klocka.stang();
    await lager.stang();
  });

  /** Two years later it is a Saturday, the twentieth of November 2027. */
  const avsluta = (uppfoljningAr = 2) =>
    lager.app.lager.iTransaktion(kommun.id, async (t) => {
      const fran = await t.arenden.hamtaForAndring(arendeId);
      if (fran === null) throw new Error('Ärendet finns inte.');
      const dag = datum('2025-11-20');
      const avslut: ArendeHandelse = {
        ...{ typ: 'arendeAvslutat', paragraf: '§ 62', datum: dag, tid: tidpunktIStockholm(dag, '15:00') },
        uppfoljningAr,
      };
      const till = tillampaAlla(fran.arende, [avslut]);
      await t.arenden.spara(fran, till, [avslut], skrivning(kommun, till));
      await t.rapporter.borja(await t.nu());
    });

  /** Lets the reporting and then the mail look, as their workflows would. Gives the receipts of the case. */
  const den = async (dag: string, tid: string) => {
    const { lager: record } = lager.worker;
    await klocka.stall(kommun.id, tidpunktIStockholm(datum(dag), tid));
    await rapportera(record, kommun.id, () => undefined);
    for (const brevId of (await samlaBrev(record, kommun.id)).attSkicka) {
      const installningar = { publicUrl: 'http://localhost', messageIdDoman: 'provkoping.example' };
      await skickaBrev(record, epost, installningar, { kommunId: kommun.id, brevId });
    }
    const kvitton = await record.iTransaktion(kommun.id, (t) => t.kvitton.lista(arendeId, 0, 10));
    return kvitton.map(({ bevakning, skapat }) => [bevakning.slag, skapat]);
  };

  it('påminner en gång, första arbetsdagen två år senare, den som då har handläggarens befattning', async () => {
    await avsluta();
    expect(await den('2027-11-20', '07:30')).toEqual([]);
    const mandag = tidpunktIStockholm(datum('2027-11-22'), '07:30');
    expect(await klocka.nasta(kommun.id)).toBe(mandag);
    expect(await den('2027-11-22', '07:30')).toEqual([['UPPFOLJANDE_GRANSKNING', mandag]]);
    expect(await den('2027-11-22', '07:45')).toHaveLength(1);
    expect(skickat).toHaveLength(1);
    expect(skickat[0]).toContain('Se över läget inför revisorernas uppföljning: senast den 20 december 2027.');
    expect(await den('2028-03-01', '09:00')).toHaveLength(1);
    expect(skickat).toHaveLength(1);
  });

  it('kan vila i tre år', async () => {
    await avsluta(3);
    expect(await den('2027-11-22', '07:30')).toEqual([]);
    expect(await den('2028-11-20', '07:30')).toHaveLength(1);
  });

  it('påminner inte om en granskning som redan har följts upp', async () => {
    await avsluta();
    await lager.app.lager.iTransaktion(kommun.id, async (t) => {
      const lagrat = await t.arenden.hamta(arendeId);
      if (lagrat === null) throw new Error('Ärendet finns inte.');
      const { granskningId, organId, titel } = lagrat.arende;
      const idag = datum('2026-11-02');
      await t.granskningar.sparaUppfoljningar(granskningId, [
        {
          ...{ arendeId, granskningId, organId, titel, datum: idag, rekommendationId: randomUUID(), nummer: 1 },
          ...{ text: 'Anta målsättning.', svar: 'MOTTAGEN', stallningstagande: 'INSTAMMER', farg: 'GRON' },
          ...{ genomforande: 'GENOMFORT', atgarderKlara: 1, atgarderTotalt: 1, definition: '', atgarder: [] },
        },
      ]);
    });
    expect(await den('2027-11-22', '07:30')).toEqual([]);
  });
});
