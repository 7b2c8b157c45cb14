import * as d from '#domain';
import { datum as dag, type Organisation } from '#domain';
import { Givet, POSTER, arende, den, forstaAtgard, organisation, personen } from '../../../../test/support/situationer';

/** From that day somebody else is ordförande. */
const medNyOrdforande = (from: string, personId = 'ny-ordforande'): Organisation => ({
  ...organisation,
  innehav: [
    ...organisation.innehav.map((i) =>
      i.befattningId === POSTER.ordforande ? { ...i, tom: d.laggTillDagar(dag(from), -1) } : i,
    ),
    { ...{ id: 'ny', befattningId: POSTER.ordforande, personId, from: dag(from), tom: null }, tillforordnad: false },
  ],
});
const s = (datum: string, egen: Organisation = organisation) => den(datum, POSTER.ordforande, egen);
const skyldig = (givet: Givet, datum: string, egen?: Organisation) =>
  d
    .bevakningar(givet.arende, s(datum, egen))
    .filter(({ slag }) => slag === 'OVERLAMNING')
    .map(({ nyckel, ansvariga, forfaller }) => [nyckel, ansvariga, forfaller]);
const bekrafta = (overlamningsdag: string) => ({ overlamningsdag: dag(overlamningsdag), avPersonId: 'ny-ordforande' });

describe('överlämningen till en ny ordförande', () => {
  const byte = medNyOrdforande('2025-04-10');

  it('är att kvittera i de ärenden som fanns, från den dag hen tillträder och inom tio arbetsdagar', () => {
    expect(skyldig(arende.tilldelat(), '2025-04-09', byte)).toEqual([]);
    // Påsken ligger emellan: långfredagen den 18 och annandagen den 21 april.
    expect(skyldig(arende.tilldelat(), '2025-04-10', byte)).toEqual([
      ['overlamning/2025-04-10', [POSTER.ordforande], '2025-04-28'],
    ]);
    expect(skyldig(arende.inkommet(), '2025-04-10', medNyOrdforande('2025-01-17'))).toEqual([]);
  });

  it('är också en ny mandatperiod, med samma ordförande', () => {
    expect(skyldig(arende.tilldelat(), '2026-12-31')).toEqual([]);
    expect(skyldig(arende.tilldelat(), '2027-01-01').map(([nyckel]) => nyckel)).toEqual(['overlamning/2027-01-01']);
    expect(skyldig(arende.tilldelat(), '2027-02-01', medNyOrdforande('2027-01-15')).map(([nyckel]) => nyckel)).toEqual([
      'overlamning/2027-01-15',
    ]);
  });

  it('är ingen när samma person har fått ett nytt innehav', () => {
    expect(
      skyldig(arende.tilldelat(), '2025-05-01', medNyOrdforande('2025-04-10', personen(POSTER.ordforande))),
    ).toEqual([]);
  });

  it('är ingen i ett ärende där den nya är jävig', () => {
    const givet = new Givet({ ...arende.tilldelat().arende, javiga: ['ny-ordforande'] });
    expect(skyldig(givet, '2025-04-10', byte)).toEqual([]);
  });

  it('är gjord när den är kvitterad, tills nästa', () => {
    const klart = arende.tilldelat().gor(d.bekrafta, bekrafta('2025-04-10'), s('2025-04-14', byte));
    expect(klart.arende.bekraftelser).toEqual([
      { overlamningsdag: '2025-04-10', datum: '2025-04-14', avPersonId: 'ny-ordforande' },
    ]);
    expect(skyldig(klart, '2025-04-14', byte)).toEqual([]);
    expect(skyldig(klart, '2027-01-01', byte)).toHaveLength(1);
    const igen = d.bekrafta(klart.arende, bekrafta('2025-04-10'), s('2025-04-15', byte));
    expect(igen).toEqual({ ok: true, handelser: [] });
  });

  it('säger vad som är öppet och hur det står till med det', () => {
    const givet = arende
      .tilldelat()
      .gor(d.begarKomplettering, { fraga: 'När är det klart?', senast: dag('2025-05-15') }, den('2025-04-08'));
    const gjord = d.overlamning(
      {
        organ: { id: 'nav', namn: 'Nämnden' },
        arenden: [givet.arende],
        stegar: d.stegregler([])('nav'),
      },
      s('2025-04-10', byte),
    );
    expect(gjord).toMatchObject({
      ...{ organ: 'Nämnden', overlamningsdag: '2025-04-10', datum: '2025-04-10' },
      arenden: [
        {
          ...{ arendeId: givet.arende.id, dnr: '2025-00022', svarMottaget: '2025-03-27', sammantrade: null },
          atgarder: [
            {
              ...{ atgardId: forstaAtgard(givet).id, status: 'TILLDELAD', klartDatum: '2025-09-30', forsenad: false },
              ansvariga: [POSTER.ekonomi, POSTER.koordinator],
            },
          ],
          ...{ anstandUtanBesked: [], oanmaltBeslut: null },
          obesvaradeKompletteringar: [{ fraga: 'När är det klart?', senast: '2025-05-15' }],
        },
      ],
    });
    expect(JSON.stringify(gjord?.arenden[0]?.harnast)).not.toContain('verlämning');
  });

  it('görs inte när ingen har något att kvittera', () => {
    const stegar = d.stegregler([])('nav');
    const organ = { id: 'nav', namn: 'Nämnden' };
    expect(d.overlamning({ organ, arenden: [arende.tilldelat().arende], stegar }, s('2025-04-09', byte))).toBeNull();
    expect(d.overlamning({ organ, arenden: [], stegar }, s('2027-01-01'))).toBeNull();
  });
});

describe('kvitteringen', () => {
  const lage: d.Overlamningslage = {
    ...{ organId: 'nav', overlamningsdag: dag('2027-01-01'), gjord: true, senaste: dag('2027-01-01'), kvitterad: null },
  };
  const hinder = (andrat: Partial<d.Overlamningslage>) => {
    const utfall = d.kvitteraOverlamning({ ...lage, ...andrat }, s('2027-01-11'));
    return utfall.ok ? [] : utfall.hinder.map(({ kod }) => kod);
  };

  it('säger vem och när', () => {
    expect(d.kvitteraOverlamning(lage, s('2027-01-11'))).toEqual({
      ok: true,
      handelser: [
        {
          ...{ typ: 'overlamningKvitterad', id: 'nav', overlamningsdag: '2027-01-01' },
          ...{ datum: '2027-01-11', avPersonId: personen(POSTER.ordforande) },
        },
      ],
    });
  });

  it('nekas för en som inte finns, för en äldre och för en kvitterad, med alla skäl', () => {
    expect(hinder({})).toEqual([]);
    expect(hinder({ gjord: false, senaste: null })).toEqual(['OVERLAMNING_SAKNAS']);
    expect(hinder({ senaste: dag('2027-01-15'), kvitterad: { datum: dag('2027-01-11'), avPersonId: 'p' } })).toEqual([
      ...['OVERLAMNING_AVLOST', 'OVERLAMNING_REDAN_KVITTERAD'],
    ]);
  });
});
