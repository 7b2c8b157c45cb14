import {
  delaRapportnyckel,
  liknarReferens,
  losReferenser,
  pekarInIArendet,
  referenserI,
  tolkaReferens,
} from './referens';

const los = ({ slag, nyckel }: { slag: string; nyckel: string }): string => `${slag}/${nyckel}`;

describe('hänvisningar', () => {
  it('byts ut var de än står', () => {
    expect(losReferenser({ a: ['$befattning.ec-ekonomi', 1, null], b: { c: '$rekommendation.3' } }, los)).toEqual({
      a: ['befattning/ec-ekonomi', 1, null],
      b: { c: 'rekommendation/3' },
    });
  });

  it('är bara hela texter som börjar med dollartecken', () => {
    expect(losReferenser(['kostar 5 $', '$$atgard.rutin', 'se $atgard.rutin'], los)).toEqual([
      'kostar 5 $',
      '$atgard.rutin',
      'se $atgard.rutin',
    ]);
  });

  it('finns bara av kända slag', () => {
    expect([tolkaReferens('$atgard.rutin'), tolkaReferens('$post.chef'), tolkaReferens('$atgard')]).toEqual([
      { slag: 'atgard', nyckel: 'rutin' },
      null,
      null,
    ]);
    expect(liknarReferens('$post.chef')).toBe(true);
  });

  it('på en rapport säger organ och period', () => {
    const nycklar = ['nav-2023', 'nav-syd-2023-k4', 'nav-2027-01-01', 'nav', '2023', 'nav-23'];
    expect(nycklar.map(delaRapportnyckel)).toEqual([
      { organ: 'nav', period: '2023' },
      { organ: 'nav-syd', period: '2023-K4' },
      { organ: 'nav', period: '2027-01-01' },
      null,
      null,
      null,
    ]);
  });

  it('räknas upp med vägen till var och en', () => {
    expect(referenserI({ a: [{ b: '$organ.nav' }] }, ['med'])).toEqual([
      { text: '$organ.nav', vag: ['med', 'a', '0', 'b'] },
    ]);
  });

  it('pekar in i ärendet när bara ärendet kan svara på dem', () => {
    expect([pekarInIArendet(['$organ.nav', '$arende.nav']), pekarInIArendet({ a: '$remiss.chef' })]).toEqual([
      false,
      true,
    ]);
  });
});
