import { rapportera, samlaBrev, skickaBrev, visaKvitto, type Epost } from '#application';
import { datum, tidpunktIStockholm, type Roll } from '#domain';
import { ritaBrev } from '#integrations';
import { Stegklocka } from '#persistence';
import { Client } from 'pg';
import type { QueryRunner } from 'typeorm';
import { ExternaKvitton1764001100400 } from '../../libs/persistence/src/migrations/1764001100400-externa-kvitton';
import { granskningsbegaran, kravStatus, nyttArende } from '../support/apiarenden';
import { inlastApikommun } from '../support/apikommun';
import { somSuperuser } from '../support/databas';
import { testapi, type Testapi } from '../support/testapi';

const INSTALLNINGAR = { publicUrl: 'https://rv.example', messageIdDoman: 'rv.example' };
const EXTERNA = [
  { namn: 'Bostadsbolaget AB', slag: 'BOLAG' },
  { namn: 'Räddningstjänstförbundet', slag: 'KOMMUNALFORBUND' },
];

type Rad = Readonly<Record<string, unknown>>;
type Kvittorad = Readonly<{ id: string; bevakning: Readonly<{ nyckel: string; rubrik: string }>; steg: Rad }>;

/** The reply is to be with revisorerna on Monday 31 March 2025. It is Friday the seventeenth of January. */
describe('Bolag och kommunalförbund som inte har svarat', () => {
  let api: Testapi;
  let klocka: Stegklocka;
  let skickat: (readonly [till: string, rad: string])[];
  let byten: string[];

  beforeEach(async () => {
    api = await testapi();
    klocka = await Stegklocka.oppna(api.lager.databas.workerUrl);
    [skickat, byten] = [[], []];
  });
  afterEach(async () => {
    await klocka.stang();
    await api.stang();
  });

  const epost: Epost = {
    skicka: ({ till, ...innehall }) => {
      const { text } = ritaBrev(innehall);
      const rader = text.split('\n').filter((rad) => rad.includes('bolag eller kommunalförbund'));
      skickat.push(...rader.map((rad) => [till.split('@')[0] ?? '', rad] as const));
      byten.push(...text.split('\n').filter((rad) => rad.includes('efattningen Kanslichef')));
      return Promise.resolve();
    },
  };

  const admin = async (vag: string, kropp: unknown) =>
    kravStatus(200, await api.post('SYSTEMADMINISTRATOR', vag, kropp)).kropp;
  /** The kommun has a post for KS-kansliet, under the förvaltningschef. */
  const inrattaKansli = async (): Promise<string> => {
    const overordnadId = api.kommun.post('FORVALTNINGSCHEF');
    const { id } = await admin('befattningar', { namn: 'Kanslichef', roll: 'KS_KANSLI', organId: null, overordnadId });
    await admin(`befattningar/${String(id)}/innehav`, { personId: api.kommun.person('KS_KANSLI'), from: '2025-01-17' });
    return String(id);
  };
  const seEfter = () => rapportera(api.lager.worker.lager, api.kommun.id, () => undefined);

  /** Lets the reporting and the mail look, as their workflows would, at 7.30 and when the digest leaves. */
  async function den(dag: string, ...tider: readonly string[]) {
    for (const tid of tider.length === 0 ? ['07:30', '07:45'] : tider) {
      await klocka.stall(api.kommun.id, tidpunktIStockholm(datum(dag), tid));
      await seEfter();
      for (const brevId of (await samlaBrev(api.lager.worker.lager, api.kommun.id)).attSkicka)
        await skickaBrev(api.lager.worker.lager, epost, INSTALLNINGAR, { kommunId: api.kommun.id, brevId });
    }
    return skickat;
  }

  const lista = async (roll: Roll, vag: string, nyckel: string) =>
    kravStatus(200, await api.get(roll, vag)).kropp[nyckel] as readonly Rad[];
  const kvitton = async (granskningId: string) =>
    (await lista('KS_KANSLI', `granskningar/${granskningId}/kvitton`, 'kvitton')) as unknown as readonly Kvittorad[];
  const steg = async (granskningId: string) =>
    (await kvitton(granskningId)).map(({ bevakning, steg: { dag, slag } }) => [
      bevakning.rubrik.split(' ')[2],
      dag,
      slag,
    ]);
  const svara = async (granskningId: string, plats: number, roll: Roll = 'KS_KANSLI') => {
    const { externa } = kravStatus(200, await api.get('REVISOR', `granskningar/${granskningId}`)).kropp;
    const { id } = (externa as readonly Readonly<{ id: string }>[])[plats] ?? { id: '' };
    kravStatus(200, await api.post(roll, `externa-adressater/${id}/svar`, { datum: '2025-01-17' }));
  };

  it('bevakas av kommunstyrelsens kansli före, på och efter dagen, tills svaret är registrerat', async () => {
    await inrattaKansli();
    const { granskningId } = await nyttArende(api, { externa: EXTERNA });
    // Ten working days before is the first thing that happens about them.
    const { vantaMs } = await seEfter();
    const vantat =
      Date.parse(tidpunktIStockholm(datum('2025-03-17'), '07:30')) - Date.parse('2025-01-17T09:00:00.000Z');
    expect(vantaMs).toBe(vantat);
    const rad = 'Följ upp svaret från ett bolag eller kommunalförbund: senast den 31 mars 2025.';
    expect(await den('2025-03-17')).toEqual([
      ['KS_KANSLI', rad],
      ['KS_KANSLI', rad],
    ]);
    await svara(granskningId, 0);
    await den('2025-03-31');
    await den('2025-04-07');
    // Easter is in between: ten working days after is the fourteenth of April, then every tenth.
    await den('2025-04-14');
    await svara(granskningId, 1);
    await den('2025-04-30');
    expect((await steg(granskningId)).sort()).toEqual([
      ['Bostadsbolaget', '2025-03-17', 'PAMINNELSE'],
      ['Räddningstjänstförbundet', '2025-03-17', 'PAMINNELSE'],
      ['Räddningstjänstförbundet', '2025-03-31', 'PAMINNELSE'],
      ['Räddningstjänstförbundet', '2025-04-07', 'PAMINNELSE'],
      ['Räddningstjänstförbundet', '2025-04-14', 'ESKALERING'],
    ]);
    const sent = rad.replace('senast', 'försenat sedan');
    expect(skickat.slice(2)).toEqual([
      ['KS_KANSLI', rad],
      ['KS_KANSLI', sent],
      ['FORVALTNINGSCHEF', sent],
    ]);
  });

  it('står bland uppgifterna för den som har kansliet, mellan det som ligger i ärenden, och för ingen annan', async () => {
    await inrattaKansli();
    const { granskningId } = await nyttArende(api, { externa: EXTERNA });
    expect(await lista('KS_KANSLI', 'uppgifter', 'uppgifter')).toMatchObject([
      { arendeId: null, granskningId, bevakning: { slag: 'EXTERNT_SVAR', forfaller: '2025-03-31' } },
      { arendeId: null, granskningId, arendeTitel: 'Granskning av aktivering av unga' },
    ]);
    expect((await lista('FORVALTNINGSJURIST', 'uppgifter', 'uppgifter')).map((u) => u['granskningId'])).toEqual([null]);
    await svara(granskningId, 0);
    expect(await lista('KS_KANSLI', 'uppgifter', 'uppgifter')).toMatchObject([
      { bevakning: { rubrik: 'Svaret från Räddningstjänstförbundet ska vara hos revisorerna' } },
    ]);
  });

  it('ligger på juristen när kommunen inte har någon befattning för kansliet', async () => {
    const { granskningId } = await nyttArende(api, { externa: EXTERNA.slice(0, 1) });
    const sidan = async (vilken: string) =>
      (await lista('FORVALTNINGSJURIST', `uppgifter?${vilken}`, 'uppgifter')).map((u) => u['granskningId']);
    expect(await sidan('limit=10')).toEqual([granskningId, null]);
    expect([await sidan('limit=1'), await sidan('limit=1&page=2')]).toEqual([[granskningId], [null]]);
    expect(await den('2025-03-17')).toEqual([['FORVALTNINGSJURIST', expect.stringContaining('senast den 31 mars')]]);
  });

  it('bevakas också när granskningen inte har gått till något organ, och tas upp genast när den registreras sent', async () => {
    const kansli = await inrattaKansli();
    await seEfter();
    await klocka.stall(api.kommun.id, tidpunktIStockholm(datum('2025-03-20'), '10:00'));
    const begaran = granskningsbegaran(api, { organIds: [], rekommendationer: [], externa: EXTERNA.slice(0, 1) });
    const { id } = kravStatus(201, await api.post('REGISTRATOR', 'granskningar', begaran)).kropp;
    expect(await den('2025-03-20', '10:00')).toEqual([]);
    await den('2025-03-21');
    const [kvitto] = await kvitton(String(id));
    expect(kvitto).toMatchObject({
      ...{ arendeId: null, granskningId: id, organId: null, stegeId: 'extern', hoppadeOver: [] },
      adressater: [{ befattningId: kansli, personId: api.kommun.person('KS_KANSLI'), skal: 'INNEHAVARE' }],
      ...{ steg: { arbetsdagar: -10 }, nastaSteg: { dag: '2025-03-31' } },
    });
  });

  it('har ett kvitto som säger varför, som räknas om, och som läses av den som fick det och de som följer svaren', async () => {
    await inrattaKansli();
    const { granskningId } = await nyttArende(api, { externa: EXTERNA.slice(0, 1) });
    await den('2025-03-17');
    const [{ id } = { id: '' }] = await kvitton(granskningId);
    const kvitto = kravStatus(200, await api.get('KS_KANSLI', `kvitton/${id}`)).kropp;
    expect(kvitto['omraknat']).toEqual({ stammer: true, skillnader: [] });
    expect(kvitto['varfor']).toBe(
      'Svaret från Bostadsbolaget AB ska vara hos revisorerna senast den 31 mars 2025. Det är 10 arbetsdagar kvar, därför ' +
        'kommer en påminnelse. Uppgiften ligger hos Kanslichef. Beskedet gick till Kanslichef. Regel: påminnelsestegen ' +
        '”extern”, version 1. Nästa steg om inget händer: den 31 mars 2025.',
    );
    const status = async (roll: Roll) => (await api.get(roll, `kvitton/${id}`)).status;
    expect(
      await Promise.all((['REGISTRATOR', 'FORVALTNINGSJURIST', 'ENHETSCHEF', 'REVISOR'] as const).map(status)),
    ).toEqual([200, 200, 403, 403]);
    const annan = await inlastApikommun(api.lager, api.issuer);
    const [roll] = [{ roll: 'KS_KANSLI', organId: null, befattningId: null, forPersonId: null } as const];
    const utifran = { kommunId: annan.id, personId: annan.person('KS_KANSLI'), roller: [roll] };
    expect(await visaKvitto(api.lager.app.lager, utifran, id)).toMatchObject({ ok: false });
    expect((await api.get('KS_KANSLI', `granskningar/${id}/kvitton`)).status).toBe(404);
  });

  it('påminns om en gång, hur många gånger någon än ser efter, och aldrig när svaret hann före brevet', async () => {
    await inrattaKansli();
    const { granskningId } = await nyttArende(api, { externa: EXTERNA });
    await klocka.stall(api.kommun.id, tidpunktIStockholm(datum('2025-03-17'), '07:30'));
    await Promise.all([seEfter(), seEfter(), seEfter()]);
    expect(await kvitton(granskningId)).toHaveLength(2);
    const [igen] = await api.lager.worker.lager.iTransaktion(api.kommun.id, async (t) =>
      Promise.all((await t.kvitton.lista(granskningId, 0, 1)).map((kvitto) => t.kvitton.skrivEnGang(kvitto, []))),
    );
    expect(igen).toBe(false);
    await svara(granskningId, 0);
    expect(await den('2025-03-17')).toHaveLength(1);
    expect(await kvitton(granskningId)).toHaveLength(2);
  });

  it('kan skjutas upp av den som påminns', async () => {
    await inrattaKansli();
    const { granskningId } = await nyttArende(api, { externa: EXTERNA.slice(0, 1) });
    await den('2025-03-17');
    const [{ id } = { id: '' }] = await kvitton(granskningId);
    const begaran = { till: '2025-03-24', skal: 'Bolagets styrelse sammanträder den 21 mars.' };
    kravStatus(201, await api.post('KS_KANSLI', `kvitton/${id}/uppskjutningar`, begaran));
    expect(await kvitton(granskningId)).toMatchObject([{ uppskjutningar: [{ till: '2025-03-24' }] }]);
    expect(await den('2025-03-21')).toHaveLength(1);
    expect(await den('2025-03-24')).toHaveLength(2);
    await svara(granskningId, 0);
    expect(
      (await api.post('KS_KANSLI', `kvitton/${id}/uppskjutningar`, { ...begaran, till: '2025-03-26' })).kropp,
    ).toMatchObject({ hinder: [{ kod: 'REDAN_GJORT' }] });
  });

  it('följer kommunens egna steg och lediga dagar, och följer med befattningen när någon annan tar över', async () => {
    const kansli = await inrattaKansli();
    const { granskningId } = await nyttArende(api, { externa: EXTERNA.slice(0, 1) });
    await den('2025-01-20');
    await admin('kalender/lediga-dagar', { datum: '2025-03-24' });
    const stege = { stege: 'extern', steg: [{ arbetsdagar: -5, till: 'ANSVARIG', slag: 'PAMINNELSE' }] };
    kravStatus(
      200,
      await api.post('KS_KANSLI', 'stegar', { ...stege, nyUppgift: null, darefterVar: null, gallerFran: '2025-02-03' }),
    );
    const nytt = { personId: api.kommun.person('NAMNDSEKRETERARE'), from: '2025-02-03', tillforordnad: true };
    await admin(`befattningar/${kansli}/innehav`, nytt);
    await den('2025-02-03');
    expect(byten.sort()).toEqual([
      'Befattningen Kanslichef ligger inte längre på dig, sedan den 3 februari 2025: en öppen uppgift har gått över till den nya innehavaren.',
      'Du svarar nu för befattningen Kanslichef, sedan den 3 februari 2025: en öppen uppgift ligger på den.',
    ]);
    const { vantaMs } = await seEfter();
    const fran = Date.parse(tidpunktIStockholm(datum('2025-02-03'), '07:45'));
    expect(fran + vantaMs).toBe(Date.parse(tidpunktIStockholm(datum('2025-03-21'), '07:30')));
    expect(await den('2025-03-21')).toEqual([['NAMNDSEKRETERARE', expect.stringContaining('senast den 31 mars')]]);
    expect(await steg(granskningId)).toEqual([['Bostadsbolaget', '2025-03-21', 'PAMINNELSE']]);
  });

  it('väcker rapporteringen när en granskning kommer och när reglerna ändras, men inte i en kommun utan dem', async () => {
    const nar = async () => {
      const sql = 'SELECT nasta FROM rapportering WHERE kommun_id = $1';
      const [rad] = await somSuperuser<{ nasta: Date }>(api.lager.databas, sql, api.kommun.id);
      return rad?.nasta.toISOString();
    };
    const nu = '2025-01-17T09:00:00.000Z';
    await nyttArende(api);
    await seEfter();
    await admin('kalender/lediga-dagar', { datum: '2025-03-24' });
    expect(await nar()).toBe(tidpunktIStockholm(datum('2025-04-01'), '07:30'));
    await nyttArende(api, { externa: EXTERNA });
    expect(await nar()).toBe(nu);
    await seEfter();
    expect(await nar()).toBe(tidpunktIStockholm(datum('2025-03-14'), '07:30'));
    await admin('kalender/lediga-dagar', { datum: '2025-03-25' });
    expect(await nar()).toBe(nu);
  });

  it('bevakas också när de kom före uppgraderingen, som går att ta tillbaka', async () => {
    await inrattaKansli();
    const { granskningId } = await nyttArende(api, { externa: EXTERNA.slice(0, 1) });
    await den('2025-03-17');
    const [{ id } = { id: '' }] = await kvitton(granskningId);
    const begaran = { till: '2025-03-24', skal: 'Bolagets styrelse sammanträder den 21 mars.' };
    kravStatus(201, await api.post('KS_KANSLI', `kvitton/${id}/uppskjutningar`, begaran));
    const tom = () => somSuperuser(api.lager.databas, 'DELETE FROM utkorg');
    const vackta = () => somSuperuser(api.lager.databas, 'SELECT slag, kommun_id FROM utkorg');
    await medAgaren(api.lager.databas.ownerUrl, async (agare) => {
      await tom();
      await new ExternaKvitton1764001100400().down(agare);
      expect(await vackta()).toEqual([]);
      await new ExternaKvitton1764001100400().up(agare);
    });
    expect(await vackta()).toEqual([{ slag: 'RAPPORTERING', kommun_id: api.kommun.id }]);
    await den('2025-03-18');
    expect(await kvitton(granskningId)).toMatchObject([{ steg: { arbetsdagar: -10 }, uppskjutningar: [] }]);
  });
});

/** Runs what a migration does as the account that migrates. */
async function medAgaren(url: string, gor: (agare: QueryRunner) => Promise<void>): Promise<void> {
  const klient = new Client({ connectionString: url });
  await klient.connect();
  try {
    await gor({ query: (sql: string) => klient.query(sql) } as unknown as QueryRunner);
  } finally {
    await klient.end();
  }
}
