import * as d from '#domain';
import { datum as dag } from '#domain';
import { efter, hinder, lage } from '../../../../test/support/organisationslage';
import { POSTER, organisation } from '../../../../test/support/situationer';

const NY = { namn: 'Socialnämnden', forkortning: 'SN', gallerFran: dag('2025-03-01') };

const medSn = efter(d.bildaOrgan(NY, lage('2025-02-03')));
const sn = medSn.organ.at(-1)?.id ?? '';

describe('ett organ som bildas', () => {
  it('finns från sin första dag', () => {
    const finns = (den: string) => d.verksammaOrgan(medSn, dag(den)).map(({ namn }) => namn);
    expect(finns('2025-02-28')).toEqual(['Nämnden']);
    expect(finns('2025-03-01')).toEqual(['Nämnden', 'Socialnämnden']);
    expect(medSn.organ.at(-1)).toMatchObject({ ...NY, gallerTill: null, eftertradareId: null, planparametrar: {} });
  });

  it('har ett namn som inget annat organ har då', () => {
    const forsok = (namn: string, idag: string, egen = organisation) =>
      hinder(d.bildaOrgan({ ...NY, namn }, lage(idag, egen)));
    const upphort = {
      ...organisation,
      organ: organisation.organ.map((o) => ({ ...o, gallerTill: dag('2025-01-31') })),
    };
    expect(forsok('Nämnden', '2025-02-03')).toEqual(['NAMNET_UPPTAGET']);
    expect(forsok('Nämnden', '2025-01-31', upphort)).toEqual(['NAMNET_UPPTAGET']);
    expect(forsok('Nämnden', '2025-02-01', upphort)).toEqual([]);
  });
});

describe('ett organ som upphör', () => {
  const upphor = (andrat: Partial<Parameters<typeof d.avslutaOrgan>[0]> = {}, oppna = 0, egen = medSn) =>
    d.avslutaOrgan(
      { organId: 'nav', sistaDag: dag('2025-03-31'), eftertradareId: sn, ...andrat },
      oppna,
      lage('2025-04-01', egen),
    );

  it('lämnar enheter och befattningar till den som tar över, men inte ordföranden', () => {
    const enheter = [
      { id: 'ekonomi', organId: 'nav', namn: 'Ekonomienheten' },
      { id: 'skola', organId: 'bun', namn: 'Skolenheten' },
    ];
    const fore = { ...medSn, enheter };
    const nya = efter(upphor({}, 3, fore), fore);
    const organet = (post: string) => nya.befattningar.find(({ id }) => id === post)?.organId;
    expect([organet(POSTER.ekonomi), organet(POSTER.ordforande)]).toEqual([sn, 'nav']);
    expect(nya.enheter.map(({ organId }) => organId)).toEqual([sn, 'bun']);
    expect(nya.organ[0]).toMatchObject({ gallerTill: '2025-03-31', eftertradareId: sn });
  });

  it('lämnar allt där det är när ingen tar över', () => {
    const nya = efter(upphor({ eftertradareId: null }), medSn);
    expect(nya.befattningar).toBe(medSn.befattningar);
  });

  it('har någon som tar över öppna ärenden, och det är ett annat organ som finns', () => {
    expect(hinder(upphor({ eftertradareId: null }, 1))).toEqual(['EFTERTRADARE_SAKNAS']);
    const texten = (oppna: number) => {
      const utfall = upphor({ eftertradareId: null }, oppna);
      return utfall.ok ? null : utfall.hinder[0]?.text;
    };
    expect([texten(1), texten(3)]).toEqual([
      'Organet har ett öppet ärende som någon ska ta över.',
      'Organet har 3 öppna ärenden som någon ska ta över.',
    ]);
    expect(hinder(upphor({ eftertradareId: 'okänt' }, 1))).toEqual(['ORGAN_SAKNAS']);
    expect(hinder(upphor({ eftertradareId: 'nav' }, 1))).toEqual(['SAMMA_ORGAN']);
  });

  it('har haft sin sista dag, efter sin första, och upphör en gång', () => {
    expect(hinder(upphor({ sistaDag: dag('2025-04-02') }))).toEqual(['DATUM_I_FRAMTIDEN']);
    expect(hinder(upphor({ sistaDag: dag('2018-12-31') }))).toHaveLength(1);
    const redan = efter(upphor(), medSn);
    expect(hinder(upphor({}, 0, redan))).toEqual(['REDAN_AVSLUTAT']);
  });
});

describe('organets egna tider', () => {
  it('ersätter de förra, och den kortaste remisstiden är inte längre än den normala', () => {
    const andra = (planparametrar: Parameters<typeof d.andraPlanparametrar>[0]['planparametrar']) =>
      d.andraPlanparametrar({ organId: 'nav', planparametrar });
    const nya = efter(andra({ remissArbetsdagar: 12 }));
    expect(nya.organ[0]?.planparametrar).toEqual({ remissArbetsdagar: 12 });
    expect(hinder(andra({ remissArbetsdagar: 10 }))).toEqual([]);
    expect(hinder(andra({ remissArbetsdagar: 9 }))).toEqual(['REMISSTIDEN_KORTARE_AN_MINST']);
  });
});
