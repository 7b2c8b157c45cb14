import { lasInKommun } from '#application';
import { datum, tillampaPaOrganisation, tidpunkt } from '#domain';
import { somSuperuser } from '../support/databas';
import { inlastKommun, testkommun, type Testkommun } from '../support/testkommun';
import { testlager, type Testlager } from '../support/testlager';

describe('Kommunens organisation', () => {
  let lager: Testlager;

  beforeAll(async () => {
    lager = await testlager();
  });
  afterAll(() => lager.stang());

  const i = <T>(kommun: Testkommun, arbete: Parameters<typeof lager.app.lager.iTransaktion<T>>[1]) =>
    lager.app.lager.iTransaktion(kommun.id, arbete);

  const version = async ({ id }: Testkommun) => {
    const sql = 'SELECT organisation_version AS version FROM kommuner WHERE id = $1';
    return (await somSuperuser<{ version: number }>(lager.databas, sql, id))[0]?.version;
  };

  const iOrdning = (delar: readonly object[]) => [...delar].map((del) => JSON.stringify(del)).sort();

  it('läses tillbaka som den lästes in', async () => {
    const kommun = await inlastKommun(lager.app.lager);
    const { data } = kommun;
    const last = await i(kommun, async (t) => ({
      organisation: await t.organisation.hamta(),
      kalender: await t.organisation.kalender(),
      sammantraden: await t.organisation.sammantraden(kommun.organId),
      personer: await t.organisation.personer(data.personer.map(({ id }) => id)),
      behorigheter: await t.organisation.behorigheter(kommun.person('ORDFORANDE')),
    }));
    expect(last.organisation.organ).toEqual(data.organisation.organ);
    expect(iOrdning(last.organisation.befattningar)).toEqual(iOrdning(data.organisation.befattningar));
    expect(iOrdning(last.organisation.innehav)).toEqual(iOrdning(data.organisation.innehav));
    expect(iOrdning(last.personer)).toEqual(iOrdning(data.personer));
    expect(last.kalender).toEqual(data.kalender);
    expect(last.sammantraden).toEqual(data.sammantraden);
    expect(last.behorigheter).toEqual(data.behorigheter);
    expect(await i(kommun, (t) => t.organisation.sammantraden(null))).toEqual(data.sammantraden);
    expect(await i(kommun, (t) => t.organisation.sammantrade(data.sammantraden[0]?.id ?? ''))).toEqual(
      data.sammantraden[0],
    );
  });

  it('ändras inte av att samma data läses in igen, i vilken ordning den än står', async () => {
    const kommun = await inlastKommun(lager.app.lager);
    const omvand = { ...kommun.data, personer: [...kommun.data.personer].reverse() };
    await i(kommun, (t) => t.organisation.lasIn(omvand));
    expect(await version(kommun)).toBe(1);
  });

  it('byts mot det som läses in: nytt tillkommer, ändrat ändras, utelämnat försvinner, och alla ser det', async () => {
    const kommun = await inlastKommun(lager.app.lager);
    const { data } = kommun;
    expect((await lager.worker.lager.iTransaktion(kommun.id, (t) => t.organisation.hamta())).enheter).toEqual([]);
    const [forsta, ...ovriga] = data.organisation.innehav;
    if (forsta === undefined) throw new Error('Innehav saknas.');
    const enhet = { id: testkommun().id, organId: kommun.organId, namn: 'Ekonomiskt bistånd' };
    const innehav = [{ ...forsta, tom: datum('2025-06-30') }, ...ovriga.slice(1)];
    const ny = {
      ...data,
      namn: 'Nyköping på prov',
      konton: data.konton.slice(1),
      behorigheter: [],
      sammantraden: [],
      kalender: { ...data.kalender, version: 2, egnaLedigaDagar: [datum('2025-05-02')] },
      organisation: { ...data.organisation, enheter: [enhet], innehav },
    };
    await i(kommun, (t) => t.organisation.lasIn(ny));
    expect(await version(kommun)).toBe(2);
    for (const { lager: oppet } of [lager.app, lager.worker]) {
      const last = await oppet.iTransaktion(kommun.id, async (t) => ({
        organisation: await t.organisation.hamta(),
        kalender: await t.organisation.kalender(),
        sammantraden: await t.organisation.sammantraden(null),
      }));
      expect(last.organisation.enheter).toEqual([enhet]);
      expect(iOrdning(last.organisation.innehav)).toEqual(iOrdning(innehav));
      expect(last.kalender).toEqual(ny.kalender);
      expect(last.sammantraden).toEqual([]);
    }
    const [borttaget] = data.konton;
    expect(await lager.app.konton.hittaKonto(borttaget?.issuer ?? '', borttaget?.subject ?? '')).toBeNull();
    await i(kommun, (t) => t.organisation.lasIn(ny));
    expect(await version(kommun)).toBe(2);
  });

  it('blir inte kvar i minnet när inläsningen avbryts', async () => {
    const kommun = await inlastKommun(lager.app.lager);
    const andrad = (namn: string) => ({
      ...kommun.data,
      organisation: {
        ...kommun.data.organisation,
        organ: kommun.data.organisation.organ.map((organ) => ({ ...organ, namn })),
      },
    });
    const avbruten = i(kommun, async (t) => {
      await t.organisation.lasIn(andrad('Avbruten'));
      expect((await t.organisation.hamta()).organ[0]?.namn).toBe('Avbruten');
      throw new Error('avbrott');
    });
    await expect(avbruten).rejects.toThrow('avbrott');
    await i(kommun, (t) => t.organisation.lasIn(andrad('Genomförd'))); // takes the version that the aborted one had
    expect((await i(kommun, (t) => t.organisation.hamta())).organ[0]?.namn).toBe('Genomförd');
  });

  it('behåller vad kommunen har ändrat själv när resten läses in igen', async () => {
    const kommun = await inlastKommun(lager.app.lager);
    const { organisation } = kommun.data;
    const id = organisation.befattningar[0]?.id ?? '';
    await i(kommun, async (t) => {
      const handelse = { typ: 'befattningIndragen', id, gallerTill: datum('2025-06-30') } as const;
      await t.organisation.spara(tillampaPaOrganisation(await t.organisation.hamta(), handelse));
      const av = { personId: null, befattningId: null, forPersonId: null };
      await t.kommun.logga([handelse], { tid: tidpunkt('2025-06-01T08:00:00.000Z'), av, rorArenden: true });
    });
    await lasInKommun(lager.app.lager, { ...kommun.data, namn: 'Nyköping på prov' });
    const efter = await i(kommun, (t) => t.organisation.hamta());
    expect(efter.befattningar.find((b) => b.id === id)?.gallerTill).toBe('2025-06-30');
    expect(efter.befattningar).toHaveLength(organisation.befattningar.length);
  });

  it('är tom för en kommun som inte finns', async () => {
    const okand = testkommun();
    expect(await i(okand, (t) => t.organisation.hamta())).toEqual({
      organ: [],
      enheter: [],
      befattningar: [],
      innehav: [],
      ersattningar: [],
      ledigheter: [],
    });
  });
});
