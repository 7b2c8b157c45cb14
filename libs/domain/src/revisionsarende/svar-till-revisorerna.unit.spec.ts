import * as d from '#domain';
import { datum as dag } from '#domain';
import { arende, den, type Givet } from '../../../../test/support/situationer';

const bild = (givet: Givet, idag = '2025-04-02') => d.svarTillRevisorerna(givet.arende, dag(idag));

const kompletterat = () =>
  arende
    .mottaget()
    .gor(d.begarKomplettering, { fraga: 'När är det klart?', senast: dag('2025-05-15') }, den('2025-03-28'));

describe('svaret som revisorerna känner det', () => {
  it('är detsamma var ärendet än befinner sig, tills något har skickats', () => {
    const utanId = (givet: Givet) => bild(givet, '2025-03-24');
    const forst = utanId(arende.inkommet());
    for (const givet of [arende.remitterat(), arende.bemott(), arende.kallat(), arende.justerat()]) {
      expect(utanId(givet)).toEqual(forst);
    }
  });

  it('mäter mot båda fristerna', () => {
    const beviljat = { svarSenast: dag('2025-04-15'), beslutad: dag('2025-03-03'), kalla: 'Mejl' };
    const { fristlage } = bild(arende.registrerat().gor(d.beviljaAnstand, beviljat, den('2025-03-03')));
    expect([fristlage.motUrsprunglig.dagarSen, fristlage.motGallande.dagarSen, fristlage.anstandDagar]).toEqual([
      ...[2, 0, 15],
    ]);
  });

  it('har en begäran om anstånd tills revisorerna har svarat på den', () => {
    const begart = arende
      .registrerat()
      .gor(
        d.begarAnstand,
        { begard: dag('2025-03-01'), onskadSvarSenast: dag('2025-04-15'), skal: 'Sommaren.' },
        den('2025-03-01'),
      );
    expect(bild(begart).begartAnstand).toEqual({
      ...{ begard: '2025-03-01', onskadSvarSenast: '2025-04-15', skal: 'Sommaren.' },
    });
    expect(bild(begart).mojliga).toEqual(['beviljaAnstand', 'avslaAnstand', 'paminnelseFranRevisorerna']);
    const avslaget = begart.gor(d.avslaAnstand, { datum: dag('2025-03-02'), kalla: 'Mejl' }, den('2025-03-02'));
    expect(bild(avslaget).begartAnstand).toBeNull();
  });

  it('kvitteras, kompletteras och godtas i den ordningen', () => {
    expect(bild(arende.expedierat()).mojliga[0]).toBe('kvitteraSvar');
    expect(bild(arende.mottaget()).mojliga).toEqual(['begarKomplettering', 'godtaSvar']);
    expect(bild(kompletterat()).mojliga).toEqual([]);
    const lamnad = { text: 'I höst.', datum: dag('2025-04-01'), mottagare: ['Kommunens revisorer'], satt: 'e-post' };
    const besvarat = kompletterat().gor(d.lamnaKomplettering, lamnad, den('2025-04-01'));
    expect(bild(besvarat).mojliga).toEqual(['kvitteraSvar']);
    const kvitterat = besvarat.gor(d.kvitteraSvar, { datum: dag('2025-04-02') }, den('2025-04-02'));
    expect(bild(kvitterat).mojliga).toEqual(['begarKomplettering', 'godtaSvar']);
    expect(bild(kvitterat.gor(d.godtaSvar, {}, den('2025-04-02'))).mojliga).toEqual(['begarKomplettering']);
  });

  it('väntas inte av den som bara har fått granskningen för kännedom', () => {
    expect(bild(arende.inkommet({ slag: 'KANNEDOM' }))).toMatchObject({ slag: 'KANNEDOM', mojliga: [] });
  });
});
