import * as d from '#domain';
import { datum as dag } from '#domain';
import { SAMMANTRADE, arende, den } from '../../../../test/support/situationer';

const april: d.Sammantrade = { ...SAMMANTRADE, id: 'april', datum: dag('2025-04-24'), auDatum: null };
const med = (datum: string, ...sammantraden: readonly d.Sammantrade[]): d.Sammanhang => ({
  ...den(datum),
  sammantraden,
});
const efter = (a: d.RevisionsArende, s: d.Sammanhang): d.RevisionsArende => d.tillampaAlla(a, d.raknaOmPlanen(a, s));

describe('planen räknas om', () => {
  it('när sammanträdet flyttas, och det som ändrades står i ärendet', () => {
    const flyttat = { ...SAMMANTRADE, datum: dag('2025-03-18') };
    const { plan, omrakningar } = efter(arende.planerat().arende, med('2025-02-03', flyttat));
    expect(plan).toMatchObject({ namndDatum: '2025-03-18', kallelseUt: '2025-03-11', expediering: '2025-03-26' });
    expect(omrakningar).toMatchObject([{ datum: '2025-02-03', orsak: 'SAMMANTRADET_FLYTTAT' }]);
    expect(omrakningar[0]?.andrat).toContainEqual({ falt: 'namndDatum', fran: '2025-03-20', till: '2025-03-18' });
  });

  it('inte alls när dagarna är desamma', () => {
    expect(d.raknaOmPlanen(arende.planerat().arende, med('2025-02-03', SAMMANTRADE))).toEqual([]);
  });

  it('till ingen plan när sammanträdet ställs in, och ett nytt ska då väljas', () => {
    const utan = efter(arende.planerat().arende, med('2025-02-03'));
    expect([utan.plan, utan.planUtanMoteSedan]).toEqual([null, '2025-02-03']);
    const bevakade = d.bevakningar(utan, med('2025-02-03'));
    expect(bevakade.map((b) => [b.slag, b.forfaller])).toEqual([
      ['SVAR', '2025-03-31'],
      ['PLANERING', '2025-02-06'],
    ]);
  });

  it('när en ledig dag läggs till i kedjan', () => {
    const ledig = { ...d.SVENSK_KALENDER, version: 2, egnaLedigaDagar: [dag('2025-02-24')] };
    const { plan, omrakningar } = efter(arende.planerat().arende, {
      ...med('2025-02-03', SAMMANTRADE),
      kalender: ledig,
    });
    expect(plan?.manusstopp).toBe('2025-02-21');
    expect(omrakningar[0]?.orsak).toBe('DAGARNA_ANDRADE');
  });

  it('till en ny klass när anstånd beviljas', () => {
    const anstand = { svarSenast: dag('2025-05-15'), beslutad: dag('2025-02-03'), kalla: 'Brev 2025-02-03' };
    const beviljat = arende.planerat().gor(d.beviljaAnstand, anstand, med('2025-02-03', SAMMANTRADE));
    expect(beviljat.arende).toMatchObject({ plan: { klass: 'GRON' }, omrakningar: [{ orsak: 'DAGARNA_ANDRADE' }] });
  });

  it('till nästa sammanträde när nämnden bordlägger', () => {
    const bordlaggning = { av: 'NAMND', paragraf: '§ 38', datum: dag('2025-03-20') } as const;
    const bordlagt = arende.kallat().gor(d.bordlagg, bordlaggning, med('2025-03-20', SAMMANTRADE, april));
    expect(bordlagt.arende).toMatchObject({
      svarStatus: 'BORDLAGD',
      planUtanMoteSedan: null,
      plan: { sammantradeId: 'april', klass: 'ROD' },
      omrakningar: [{ orsak: 'UPPEHALL' }],
    });
  });

  it('inte när nämnden har beslutat', () => {
    expect(d.raknaOmPlanen(arende.beslutat().arende, med('2025-03-21'))).toEqual([]);
  });
});
