import type { Client } from '@temporalio/client';
import { aktorFor, listaRapporter, visaRapport, type Epost, type Rapportrad } from '#application';
import { UPPGIFTSKO, rapporteringWorkflowId } from '#contracts/workflows';
import { datum, tidpunktIStockholm } from '#domain';
import { jsonLogg, temporalVakt } from '#integrations';
import { Stegklocka } from '#persistence';
import { skapaAktiviteter } from '../../apps/worker/src/aktiviteter/aktiviteter';
import { inlastKommun, oppnatArende, type Testkommun } from '../support/testkommun';
import { testlager, type Testlager } from '../support/testlager';
import { egenNamnrymd } from './egen-namnrymd';
import { startaTestworker, type Testworker } from './testworker';
import { tills } from './tills';

const ingenEpost: Epost = { skicka: () => Promise.reject(new Error('inga brev väntas')) };

describe('Rapporteringen på den riktiga motorn', () => {
  let lager: Testlager;
  let klocka: Stegklocka;
  let kommun: Testkommun;
  let worker: Testworker;
  let klient: Client;

  beforeAll(async () => {
    lager = await testlager();
    klocka = await Stegklocka.oppna(lager.databas.workerUrl);
    kommun = await inlastKommun(lager.app.lager);
    await klocka.stall(kommun.id, tidpunktIStockholm(datum('2025-01-17'), '10:00'));
    const aktiviteter = skapaAktiviteter({
      ...lager.worker,
      get klient() {
        return klient;
      },
      get vakt() {
        return temporalVakt(klient);
      },
      logg: jsonLogg(() => undefined),
      epost: ingenEpost,
      utskick: { publicUrl: 'http://localhost', messageIdDoman: 'provkoping.example' },
    });
    worker = await startaTestworker(aktiviteter, { ko: UPPGIFTSKO, namnrymd: await egenNamnrymd() });
    klient = worker.klient;
    await oppnatArende(lager.app.lager, kommun);
    await lager.app.lager.iTransaktion(kommun.id, async (t) => t.rapporter.borja(await t.nu()));
    await lamnaVidare();
    await rapporterat();
  });
  afterAll(async () => {
    await worker.stang();
    await klocka.stang();
    await lager.stang();
  });

  /** What the relay does. Cases sleep on: this is about reports. */
  const lamnaVidare = () =>
    lager.worker.utkorg.tom(100, ({ slag, kommunId }) =>
      slag === 'RAPPORTERING' ? temporalVakt(klient).vackRapportering(kommunId) : Promise.resolve(),
    );

  /** Until the workflow has looked: then what is next lies ahead. */
  const rapporterat = () =>
    tills('rapporteringen har sett efter', async () => {
      const nasta = await klocka.nasta(kommun.id);
      const nu = await lager.worker.lager.iTransaktion(kommun.id, (t) => t.nu());
      return nasta !== null && nasta > nu;
    });

  const jurist = () =>
    lager.app.lager.iTransaktion(kommun.id, (t) =>
      aktorFor(t, { kommunId: kommun.id, personId: kommun.person('FORVALTNINGSJURIST') }, datum('2025-04-01')),
    );

  const rapporter = async (): Promise<readonly Rapportrad[]> => {
    const fraga = { sida: 1, antal: 20, organId: null, slag: null };
    const svar = await listaRapporter(lager.app.lager, await jurist(), fraga);
    if (!svar.ok) throw new Error(JSON.stringify(svar));
    return svar.varde.rader;
  };

  const stallTill = async (dag: string, tid: string): Promise<void> => {
    await klocka.stall(kommun.id, tidpunktIStockholm(datum(dag), tid));
    await lamnaVidare();
  };

  it('gör inget förrän kvartalet är slut och första arbetsdagens morgon har kommit', async () => {
    expect(await rapporter()).toEqual([]);
    await stallTill('2025-04-01', '07:29');
    expect(await rapporter()).toEqual([]);
  });

  it('fryser kvartalets status den morgonen, en gång hur ofta den än väcks', async () => {
    await stallTill('2025-04-01', '07:30');
    await tills('rapporten är gjord', async () => (await rapporter()).length === 1);
    const [rapport] = await rapporter();
    expect(rapport).toMatchObject({ slag: 'KVARTAL', period: '2025-K1', version: 1, datum: '2025-04-01' });
    await rapporterat();
    expect(await klocka.nasta(kommun.id)).toBe(tidpunktIStockholm(datum('2025-07-01'), '07:30'));

    await temporalVakt(klient).vackRapportering(kommun.id);
    await temporalVakt(klient).vackRapportering(kommun.id);
    await stallTill('2025-04-02', '08:00');
    expect(await rapporter()).toHaveLength(1);

    const visad = await visaRapport(lager.app.lager, await jurist(), rapport?.id ?? '');
    expect(visad).toMatchObject({
      ok: true,
      varde: {
        ar: null,
        kvartal: {
          organ: 'Socialnämnden',
          farger: { rod: 1 },
          granskningar: [{ svar: { mottaget: null, motGallande: { utfall: 'SEN', dagar: 1 } } }],
          nastaRapport: '2025-07-01',
        },
      },
    });
  });

  it('gör efter ett långt avbrott bara det senaste kvartalet och året, aldrig serien som missades', async () => {
    await stallTill('2026-01-02', '07:30');
    await tills('rapporterna är gjorda', async () => (await rapporter()).length === 3);
    await rapporterat();
    expect((await rapporter()).map(({ period }) => period).sort()).toEqual(['2025', '2025-K1', '2025-K4']);
  });

  it('sover vidare till nästa rapport', async () => {
    const { status } = await klient.workflow.getHandle(rapporteringWorkflowId(kommun.id)).describe();
    expect(status.name).toBe('RUNNING');
  });
});
