import { BrevetTogsInteEmot, rapportera, samlaBrev, skickaBrev, type Epost } from '#application';
import { datum, tidpunktIStockholm, type Roll } from '#domain';
import { ritaBrev } from '#integrations';
import { Stegklocka } from '#persistence';
import { kravStatus, remitteratArende } from '../support/apiarenden';
import { HEMLIGT_NAMN } from '../support/apikommun';
import { testapi, type Testapi } from '../support/testapi';

const INSTALLNINGAR = { publicUrl: 'https://rv.example', messageIdDoman: 'rv.example' };

/** Enhetschefen has a remiss to answer. It is Friday the seventeenth of January 2025. */
describe('Den som lämnar en befattning och den som kommer', () => {
  let api: Testapi;
  let klocka: Stegklocka;
  let nekade: readonly string[];
  let skickat: (readonly [till: string, rad: string])[];

  beforeEach(async () => {
    api = await testapi();
    klocka = await Stegklocka.oppna(api.lager.databas.workerUrl);
    [nekade, skickat] = [[], []];
    await remitteratArende(api);
    await seEfter();
  });
  afterEach(async () => {
    await klocka.stang();
    await api.stang();
  });

  const epost: Epost = {
    skicka: ({ till, ...innehall }) => {
      if (nekade.includes(till)) return Promise.reject(new BrevetTogsInteEmot('550', true));
      const rader = ritaBrev(innehall)
        .text.split('\n')
        .filter((rad) => rad.includes('efattningen '));
      skickat.push(...rader.map((rad) => [rollen(till), rad] as const));
      return Promise.resolve();
    },
  };
  const rollen = (adress: string): string => adress.split('@')[0] ?? '';
  const seEfter = () => rapportera(api.lager.worker.lager, api.kommun.id, () => undefined);

  /** Lets the reporting and the mail look, as their workflows would. Gives what has been told of changes, in all. */
  async function den(dag: string, tid: string) {
    const kommunId = api.kommun.id;
    await klocka.stall(kommunId, tidpunktIStockholm(datum(dag), tid));
    await seEfter();
    for (const brevId of (await samlaBrev(api.lager.worker.lager, kommunId)).attSkicka) {
      await skickaBrev(api.lager.worker.lager, epost, INSTALLNINGAR, { kommunId, brevId }).catch(() => undefined);
    }
    return [...skickat].sort();
  }

  const admin = async (vag: string, kropp: unknown) =>
    kravStatus(200, await api.post('SYSTEMADMINISTRATOR', vag, kropp));
  const slutar = (roll: Roll, tom: string, person: Roll = roll) =>
    admin(`befattningar/${api.kommun.post(roll)}/avslutade-innehav`, { personId: api.kommun.person(person), tom });
  const borjar = (roll: Roll, person: Roll, from: string, ovrigt: Readonly<Record<string, unknown>> = {}) =>
    admin(`befattningar/${api.kommun.post(roll)}/innehav`, { personId: api.kommun.person(person), from, ...ovrigt });

  const NY = 'Du svarar nu för befattningen enhetschef, sedan';
  const GAMMAL = 'Befattningen enhetschef ligger inte längre på dig, sedan';

  it('får veta det med dagens brev den morgon bytet gäller, en gång var', async () => {
    await slutar('ENHETSCHEF', '2025-01-21');
    await borjar('ENHETSCHEF', 'HANDLAGGARE', '2025-01-22');
    for (const dag of ['2025-01-20', '2025-01-21']) expect(await den(dag, '09:00')).toEqual([]);
    expect(await den('2025-01-22', '07:00')).toEqual([]);
    expect(await klocka.nasta(api.kommun.id)).toBe(tidpunktIStockholm(datum('2025-01-22'), '07:30'));
    expect(await den('2025-01-22', '07:30')).toEqual([]);
    const bada = [
      ['ENHETSCHEF', `${GAMMAL} den 22 januari 2025: en öppen uppgift har gått över till den nya innehavaren.`],
      ['HANDLAGGARE', `${NY} den 22 januari 2025: en öppen uppgift ligger på den.`],
    ];
    expect(await den('2025-01-22', '07:45')).toEqual(bada);
    await Promise.all([seEfter(), seEfter()]);
    for (const dag of ['2025-01-23', '2025-02-20']) expect(await den(dag, '09:00')).toEqual(bada);
    expect(api.logg.join()).not.toContain(HEMLIGT_NAMN);
  });

  it('får veta det morgonen efter, när bytet registreras samma dag som det gäller', async () => {
    await slutar('ENHETSCHEF', '2025-01-16');
    await borjar('ENHETSCHEF', 'HANDLAGGARE', '2025-01-17');
    expect(await den('2025-01-17', '18:00')).toEqual([]);
    // Saturday and Sunday are nobody's morning.
    expect(await den('2025-01-19', '12:00')).toEqual([]);
    expect(await klocka.nasta(api.kommun.id)).toBe(tidpunktIStockholm(datum('2025-01-20'), '07:30'));
    await den('2025-01-20', '07:30');
    expect((await den('2025-01-20', '07:45')).map(([till]) => till)).toEqual(['ENHETSCHEF', 'HANDLAGGARE']);
  });

  it('är bara den som lämnar när befattningen blir vakant, och bara den som kommer när den tillsätts', async () => {
    await slutar('ENHETSCHEF', '2025-01-19');
    await den('2025-01-20', '07:30');
    const lamnat = [
      'ENHETSCHEF',
      `${GAMMAL} den 20 januari 2025: en öppen uppgift ligger hos forvaltningschef medan befattningen är vakant.`,
    ];
    expect(await den('2025-01-20', '07:45')).toEqual([lamnat]);
    await borjar('ENHETSCHEF', 'HANDLAGGARE', '2025-01-27');
    await den('2025-01-27', '07:30');
    expect(await den('2025-01-27', '07:45')).toEqual([
      lamnat,
      ['HANDLAGGARE', `${NY} den 27 januari 2025: en öppen uppgift ligger på den.`],
    ]);
  });

  it('får inget veta om det rättas innan: den förra sätts tillbaka', async () => {
    await slutar('ENHETSCHEF', '2025-01-16');
    await borjar('ENHETSCHEF', 'HANDLAGGARE', '2025-01-17');
    await slutar('ENHETSCHEF', '2025-01-17', 'HANDLAGGARE');
    await borjar('ENHETSCHEF', 'ENHETSCHEF', '2025-01-18');
    await den('2025-01-20', '07:30');
    expect(await den('2025-01-20', '07:45')).toEqual([]);
  });

  it('får inget veta om byten som inget öppet ligger på', async () => {
    await slutar('REGISTRATOR', '2025-01-19');
    await borjar('REGISTRATOR', 'HANDLAGGARE', '2025-01-20');
    await den('2025-01-20', '07:30');
    expect(await den('2025-01-20', '07:45')).toEqual([]);
  });

  it('är den ordinarie både när en tillförordnad går in och när hen själv är tillbaka', async () => {
    await borjar('ENHETSCHEF', 'HANDLAGGARE', '2025-01-20', { tom: '2025-01-24', tillforordnad: true });
    await den('2025-01-20', '07:30');
    expect((await den('2025-01-20', '07:45')).map(([till, rad]) => [till, rad.startsWith(NY)])).toEqual([
      ['ENHETSCHEF', false],
      ['HANDLAGGARE', true],
    ]);
    await den('2025-01-27', '07:30');
    expect((await den('2025-01-27', '07:45')).filter(([, rad]) => rad.includes('25 januari'))).toEqual([
      ['ENHETSCHEF', `${NY} den 25 januari 2025: en öppen uppgift ligger på den.`],
      ['HANDLAGGARE', `${GAMMAL} den 25 januari 2025: en öppen uppgift har gått över till den nya innehavaren.`],
    ]);
  });

  it('får veta det när hen är tillbaka från sin ledighet, om det gäller då', async () => {
    await admin(`personer/${api.kommun.person('HANDLAGGARE')}/ledigheter`, { from: '2025-01-20', tom: '2025-01-31' });
    await slutar('ENHETSCHEF', '2025-01-19');
    await borjar('ENHETSCHEF', 'HANDLAGGARE', '2025-01-20');
    await den('2025-01-20', '07:30');
    expect((await den('2025-01-20', '07:45')).map(([till]) => till)).toEqual(['ENHETSCHEF']);
    expect((await den('2025-02-03', '07:45')).map(([till]) => till)).toEqual(['ENHETSCHEF', 'HANDLAGGARE']);
  });

  it('stoppar inget när brevet inte går att lämna: efter tre dagar försöker ingen mer', async () => {
    nekade = [`ENHETSCHEF@${api.kommun.id}.example`];
    await slutar('ENHETSCHEF', '2025-01-19');
    await den('2025-01-20', '07:30');
    for (const dag of ['2025-01-20', '2025-01-21', '2025-01-22']) {
      for (const tid of ['07:45', '08:00', '08:10', '08:20', '08:30']) await den(dag, tid);
    }
    const lista = kravStatus(200, await api.get('SYSTEMADMINISTRATOR', 'obestallbara-brev'));
    expect(lista.kropp['obestallbaraBrev']).toHaveLength(1);
    expect((await samlaBrev(api.lager.worker.lager, api.kommun.id)).attSkicka).toEqual([]);
  });
});
