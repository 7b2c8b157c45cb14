import * as d from '#domain';
import { datum as dag } from '#domain';
import { arende, den } from '../../../../test/support/situationer';

describe('kompletteringen', () => {
  const begard = () =>
    arende
      .mottaget()
      .gor(d.begarKomplettering, { fraga: 'När är det klart?', senast: dag('2025-05-15') }, den('2025-04-10'));

  it('öppnar en egen frist; det första svaret förblir i tid (S2)', () => {
    const { svarStatus, svarMottaget, frister } = begard().arende;
    expect({ svarStatus, svarMottaget }).toEqual({ svarStatus: 'KOMPLETTERING_BEGARD', svarMottaget: '2025-03-27' });
    expect(d.gallandeFrist(frister).svarSenast).toBe('2025-03-31');
  });

  it('lämnas, kvitteras och godtas', () => {
    const lamnad = { text: 'Den 30 september.', datum: dag('2025-05-06'), mottagare: ['Revisorerna'], satt: 'e-post' };
    const godtaget = begard()
      .gor(d.lamnaKomplettering, lamnad, den('2025-05-06'))
      .gor(d.kvitteraSvar, { datum: dag('2025-05-07') }, den('2025-05-07'))
      .gor(d.godtaSvar, {}, den('2025-05-20'));
    expect(godtaget.arende).toMatchObject({
      svarStatus: 'GODTAGEN',
      svarMottaget: '2025-03-27',
      godtagen: '2025-05-20',
    });
    expect(godtaget.arende.kompletteringar.map((k) => k.mottagen)).toEqual(['2025-05-07']);
  });

  it('kan inte lämnas om ingen har begärts', () => {
    const lamnad = { text: '.', datum: dag('2025-04-06'), mottagare: ['Revisorerna'], satt: 'e-post' };
    expect(arende.mottaget().hindras(d.lamnaKomplettering, lamnad, den('2025-04-06'))).toEqual([
      'INGEN_KOMPLETTERING_BEGARD',
    ]);
  });

  it('fyller luckor men skriver inte om det som nämnden har antagit', () => {
    const nytt: d.Bemotande = {
      rekommendationId: 'r2',
      delId: null,
      stallningstagande: 'INSTAMMER',
      text: 'En annan linje.',
      egenRubrik: true,
      atgarder: [],
    };
    expect(begard().hindras(d.skrivBemotande, nytt, den('2025-04-20'))).toEqual(['BEMOTANDET_ANTAGET']);
  });
});

describe('avslutet', () => {
  const avslut = { paragraf: '§ 62', datum: dag('2025-11-20') };
  const aterrapport = { paragraf: '§ 61', datum: dag('2025-11-20'), text: 'Allt är genomfört.' };

  it('hindras av allt som saknas, inte bara det första (domain 2.6)', () => {
    expect(arende.justerat().hindras(d.avsluta, avslut, den('2025-11-20'))).toEqual([
      'SVAR_INTE_MOTTAGET',
      'ATGARD_INTE_AVSLUTAD',
      'ATERRAPPORT_SAKNAS',
    ]);
  });

  it('går när svaret är mottaget, åtgärderna verifierade och nämnden har fått veta', () => {
    const avslutat = arende
      .verifierat()
      .gor(d.aterrapportera, aterrapport, den('2025-11-20'))
      .gor(d.avsluta, avslut, den('2025-11-20'));
    expect(avslutat.arende.svarStatus).toBe('AVSLUTAD');
    expect(avslutat.hindras(d.aterrapportera, aterrapport, den('2025-12-01'))).toContain('ARENDET_AVSLUTAT');
  });
});
