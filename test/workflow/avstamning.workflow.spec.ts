import { randomUUID } from 'node:crypto';
import type { Client } from '@temporalio/client';
import type { Epost } from '#application';
import {
  AVSTAMNINGSSCHEMA,
  UPPGIFTSKO,
  arendeWorkflowId,
  rapporteringWorkflowId,
  utskickWorkflowId,
} from '#contracts/workflows';
import { laggTillMinuter, tidpunkt } from '#domain';
import type { Tidpunkt } from '#domain';
import { jsonLogg, korlage, temporalVakt } from '#integrations';
import { Stegklocka } from '#persistence';
import { skapaAktiviteter } from '../../apps/worker/src/aktiviteter/aktiviteter';
import type { Avstamningsdelar } from '../../apps/worker/src/avstamning/avstamningsdelar';
import { fornyaSchemat, sakerstallSchemat } from '../../apps/worker/src/avstamning/schema';
import { stamAv } from '../../apps/worker/src/avstamning/stam-av';
import { somSuperuser } from '../support/databas';
import { inlastKommun, oppnatArende } from '../support/testkommun';
import type { Testkommun } from '../support/testkommun';
import { testlager } from '../support/testlager';
import type { Testlager } from '../support/testlager';
import { egenNamnrymd } from './egen-namnrymd';
import { startaTestworker } from './testworker';
import type { Aktiviteter, Testworker } from './testworker';
import { tills } from './tills';

const INGENTING = { startade: 0, vackta: 0, fastnade: 0, avslutade: 0 };
const ingenEpost: Epost = { skicka: () => Promise.reject(new Error('inga brev väntas')) };

describe('Avstämningen', () => {
  let lager: Testlager;
  let klocka: Stegklocka;
  let kommun: Testkommun;
  let worker: Testworker;
  let klient: Client;
  let namnrymd: string;
  const rader: string[] = [];
  const logg = jsonLogg((rad) => rader.push(rad));

  beforeAll(async () => {
    lager = await testlager();
    klocka = await Stegklocka.oppna(lager.databas.workerUrl);
    kommun = await inlastKommun(lager.app.lager);
    await klocka.stall(kommun.id, tidpunkt('2025-01-17T10:00:00.000Z'));
    namnrymd = await egenNamnrymd();
    const aktiviteter = skapaAktiviteter({
      ...lager.worker,
      get klient() {
        return klient;
      },
      get vakt() {
        return temporalVakt(klient);
      },
      logg,
      epost: ingenEpost,
      utskick: { publicUrl: 'http://localhost', messageIdDoman: 'provkoping.example' },
    });
    worker = await startaTestworker(aktiviteter, { ko: UPPGIFTSKO, namnrymd });
    klient = worker.klient;
  });
  afterAll(async () => {
    await worker.stang();
    await klocka.stang();
    await lager.stang();
  });

  beforeEach(() => {
    rader.length = 0;
  });

  const stam = (andrat: Partial<Avstamningsdelar> = {}) =>
    stamAv({
      nu: (kommunId) => lager.worker.lager.iTransaktion(kommunId, (t) => t.nu()),
      oversyn: lager.worker.oversyn,
      vakt: temporalVakt(klient),
      klient,
      logg,
      ...andrat,
    });

  const loggat = (ord: string): readonly object[] =>
    rader.map((rad) => JSON.parse(rad) as Readonly<{ handelse: string }>).filter(({ handelse }) => handelse === ord);

  const osedd = async (arendeId: string): Promise<boolean> =>
    (await lager.worker.oversyn.oppnaArenden(kommun.id)).some((a) => a.arendeId === arendeId && a.osedd);

  const nastaVakning = async (arendeId: string): Promise<Tidpunkt | null> =>
    (await lager.worker.oversyn.oppnaArenden(kommun.id)).find((a) => a.arendeId === arendeId)?.nastaVakning ?? null;

  /** As after a restore of an older database: the case is gone, and nobody told its workflow. */
  const glom = (arendeId: string) =>
    somSuperuser(
      lager.databas,
      `SET session_replication_role = replica; DELETE FROM revisionsarenden WHERE id = '${arendeId}'`,
    );

  it('bygger upp allt ur databasen när Temporal är tomt, och rör sedan ingenting', async () => {
    const ids = [await oppnatArende(lager.app.lager, kommun), await oppnatArende(lager.app.lager, kommun)];
    expect(await stam()).toEqual({ ...INGENTING, startade: ids.length + 2 });
    for (const id of [...ids.map(arendeWorkflowId), utskickWorkflowId(kommun.id), rapporteringWorkflowId(kommun.id)]) {
      expect(await korlage(klient, id)).not.toBe('KOR_INTE');
    }
    expect(await stam()).toEqual(INGENTING);
  });

  it('väcker ett ärende som har försovit sig', async () => {
    const arendeId = await oppnatArende(lager.app.lager, kommun);
    await temporalVakt(klient).vackArende(kommun.id, arendeId);
    await tills('ärendet är bevakat', async () => (await nastaVakning(arendeId)) !== null);
    await stam();
    const vakning = await nastaVakning(arendeId);
    if (vakning === null) throw new Error('ärendet väntar inte på något');

    await klocka.stall(kommun.id, laggTillMinuter(vakning, 6));
    const { startade, vackta } = await stam();
    expect([startade, vackta]).toEqual([0, 3]);
    await tills('ärendet väntar på nästa steg', async () => ((await nastaVakning(arendeId)) ?? '') > vakning);
  });

  it('väcker ett ärende vars väckning gick förlorad', async () => {
    const arendeId = await oppnatArende(lager.app.lager, kommun);
    await temporalVakt(klient).vackArende(kommun.id, arendeId);
    await tills('ärendet är bevakat', async () => !(await osedd(arendeId)));
    await stam();
    await somSuperuser(lager.databas, 'UPDATE revisionsarenden SET bevakad_version = 0 WHERE id = $1', arendeId);
    expect(await stam()).toEqual({ ...INGENTING, vackta: 1 });
    await tills('ärendet är bevakat igen', async () => !(await osedd(arendeId)));
  });

  it('säger till om ett ärende som inte går att bevaka, och väcker det inte en gång till', async () => {
    const arendeId = await oppnatArende(lager.app.lager, kommun);
    const [rad] = await somSuperuser<{ tillstand: object }>(
      lager.databas,
      'SELECT tillstand FROM revisionsarenden WHERE id = $1',
      arendeId,
    );
    const satt = (tillstand: object | undefined) =>
      somSuperuser(lager.databas, 'UPDATE revisionsarenden SET tillstand = $2 WHERE id = $1', arendeId, tillstand);
    await satt({ avslut: null });
    await temporalVakt(klient).vackArende(kommun.id, arendeId);
    const id = arendeWorkflowId(arendeId);
    await tills('bevakningen misslyckas', async () => (await korlage(klient, id)) === 'FASTNAT');
    expect(await stam()).toEqual({ ...INGENTING, fastnade: 1 });
    expect(loggat('avstamning.fastnat')).toEqual([expect.objectContaining({ kommunId: kommun.id, arendeId })]);
    await satt(rad?.tillstand);
    await tills('ärendet är bevakat', async () => !(await osedd(arendeId)));
    expect(await stam()).toEqual(INGENTING);
  });

  it('avslutar det som bevakar något som inte finns', async () => {
    await stam();
    const arendeId = await oppnatArende(lager.app.lager, kommun);
    const kommunId = randomUUID();
    await temporalVakt(klient).vackArende(kommun.id, arendeId);
    await temporalVakt(klient).vackUtskick(kommunId);
    await tills('ärendet är bevakat', async () => (await nastaVakning(arendeId)) !== null);
    await glom(arendeId);
    await tills('båda syns i sökningen', async () => {
      const funna = await klient.workflow.count(
        `WorkflowId IN ('${arendeWorkflowId(arendeId)}', '${utskickWorkflowId(kommunId)}')`,
      );
      return funna.count === 2;
    });
    expect(await stam()).toEqual({ ...INGENTING, avslutade: 2 });
    const status = async (id: string) => (await klient.workflow.getHandle(id).describe()).status.name;
    expect(await status(arendeWorkflowId(arendeId))).toBe('COMPLETED');
    expect(await status(utskickWorkflowId(kommunId))).toBe('TERMINATED');
  });

  it('avslutar det som någon har startat för hand med ett id som inte är något', async () => {
    await stam();
    const workflowId = arendeWorkflowId('inget-id');
    const input = { kommunId: kommun.id, arendeId: 'inget-id', handelserPerKorning: 1 };
    await klient.workflow.start('revisionsarende', { workflowId, taskQueue: 'ingen-lyssnar', args: [input] });
    await tills('det syns i sökningen', async () => {
      return (await klient.workflow.count(`WorkflowId = '${workflowId}'`)).count === 1;
    });
    expect(await stam()).toEqual({ ...INGENTING, avslutade: 1 });
    expect((await klient.workflow.getHandle(workflowId).describe()).status.name).toBe('TERMINATED');
  });

  /** Runs the kommun's mail workflow with activities of its own instead of the worker's. */
  async function utskickMed(aktiviteter: Aktiviteter, utfall: (workflowId: string) => Promise<void>) {
    await stam();
    const workflowId = utskickWorkflowId(kommun.id);
    await klient.workflow.getHandle(workflowId).terminate();
    const egen = await startaTestworker(aktiviteter, { namnrymd });
    const args = [{ kommunId: kommun.id }];
    const handtag = await klient.workflow.start('utskick', { workflowId, taskQueue: egen.ko, args });
    try {
      await utfall(workflowId);
    } finally {
      await handtag.terminate();
      await egen.stang();
    }
  }

  const forsok = async (workflowId: string): Promise<number> =>
    (await klient.workflow.getHandle(workflowId).describe()).raw.pendingActivities?.[0]?.attempt ?? 0;

  it('säger till om en kommuns utskick som inte går att samla', async () => {
    const samlaBrev = () => Promise.reject(new Error('går inte'));
    await utskickMed({ samlaBrev }, async (workflowId) => {
      await tills('samlandet har misslyckats flera gånger', async () => (await forsok(workflowId)) >= 3);
      expect(await stam()).toEqual({ ...INGENTING, fastnade: 1 });
      expect(loggat('avstamning.fastnat')).toEqual([expect.objectContaining({ kommunId: kommun.id, workflowId })]);
    });
  });

  it('säger inget om ett utskick som försöker med en död adress', async () => {
    const samlaBrev = () => Promise.resolve({ attSkicka: ['a'], vantaMs: 1_000 });
    const skickaBrev = () => Promise.reject(new Error('svarar inte'));
    await utskickMed({ samlaBrev, skickaBrev }, async (workflowId) => {
      await tills('brevet har nekats flera gånger', async () => (await forsok(workflowId)) >= 3);
      expect(await stam()).toEqual(INGENTING);
    });
  });

  it('går igenom allt annat när ett ärende i varje kommun inte går att väcka, och säger det sist', async () => {
    await stam();
    const andra = await inlastKommun(lager.app.lager);
    await klocka.stall(andra.id, tidpunkt('2025-01-17T10:00:00.000Z'));
    const stumma = [await oppnatArende(lager.app.lager, kommun), await oppnatArende(lager.app.lager, andra)];
    const herrelost = utskickWorkflowId(randomUUID());
    await temporalVakt(klient).vackUtskick(herrelost.slice(herrelost.indexOf('/') + 1));
    await tills('det herrelösa syns i sökningen', async () => {
      return (await klient.workflow.count(`WorkflowId = '${herrelost}'`)).count === 1;
    });
    const vakt = temporalVakt(klient);
    const vackArende = (kommunId: string, id: string) =>
      stumma.includes(id) ? Promise.reject(new Error('stum')) : vakt.vackArende(kommunId, id);

    await expect(stam({ vakt: { ...vakt, vackArende } })).rejects.toThrow('stum');
    expect(await korlage(klient, utskickWorkflowId(andra.id))).not.toBe('KOR_INTE');
    expect(await korlage(klient, herrelost)).toBe('KOR_INTE');
    expect(loggat('avstamning.klar').at(-1)).toMatchObject({ ...INGENTING, startade: 2, avslutade: 1, fel: 2 });
    expect(await stam()).toEqual({ ...INGENTING, startade: 2 });
  });

  it('körs av ett schema som kommer tillbaka när det har försvunnit', async () => {
    const schema = klient.schedule.getHandle(AVSTAMNINGSSCHEMA);
    await sakerstallSchemat(klient);
    await tills('schemat har kört', async () => (await schema.describe()).info.numActionsTaken === 1);
    await sakerstallSchemat(klient);
    expect((await schema.describe()).spec.timezone).toBe('Europe/Stockholm');

    await schema.delete();
    await sakerstallSchemat(klient);
    expect((await schema.describe()).action).toMatchObject({ workflowType: 'avstamning', taskQueue: UPPGIFTSKO });
  });

  it('låter en paus som driften har satt stå kvar när schemat förnyas', async () => {
    await sakerstallSchemat(klient);
    const schema = klient.schedule.getHandle(AVSTAMNINGSSCHEMA);
    await schema.pause('underhåll');
    await fornyaSchemat(klient);
    expect((await schema.describe()).state.paused).toBe(true);
  });
});
