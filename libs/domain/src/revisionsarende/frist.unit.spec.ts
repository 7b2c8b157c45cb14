import * as d from '#domain';
import { datum as dag } from '#domain';
import { arende, den } from '../../../../test/support/situationer';

describe('fristen', () => {
  it('läggs till vid anstånd och lämnar den ursprungliga orörd', () => {
    const anstand = { svarSenast: dag('2025-06-20'), beslutad: dag('2025-03-03'), kalla: 'Revisorernas svar' };
    const efter = arende.planerat().gor(d.beviljaAnstand, anstand, den('2025-03-03'));
    expect(efter.arende.frister.map((f) => f.svarSenast)).toEqual(['2025-03-31', '2025-06-20']);
    expect(d.gallandeFrist(efter.arende.frister).svarSenast).toBe('2025-06-20');
  });

  it('flyttas inte utan en handling från revisorerna (V15)', () => {
    const utan = { svarSenast: dag('2025-06-20'), beslutad: dag('2025-03-03'), kalla: null };
    expect(arende.planerat().hindras(d.beviljaAnstand, utan, den('2025-03-03'))).toEqual(['V15']);
  });

  it('är inget att tala om i ett ärende som har avskrivits', () => {
    const s = den('2025-03-10');
    const begaran = { begard: dag('2025-03-03'), onskadSvarSenast: dag('2025-05-15'), skal: 'Nämnden hinner inte.' };
    const brev = { datum: s.idag, kalla: 'brev' };
    const avskrivet = arende
      .planerat()
      .gor(d.begarAnstand, begaran, den('2025-03-03'))
      .gor(d.avskriv, { datum: s.idag, skal: 'Återtaget.' }, s);
    expect(
      avskrivet.hindras(d.beviljaAnstand, { ...brev, svarSenast: dag('2025-05-15'), beslutad: s.idag }, s),
    ).toEqual(['ARENDET_AVSLUTAT']);
    expect(avskrivet.hindras(d.avslaAnstand, brev, s)).toEqual(['ARENDET_AVSLUTAT']);
    expect(avskrivet.hindras(d.begarAnstand, begaran, s)).toContain('ARENDET_AVSLUTAT');
    expect(avskrivet.hindras(d.paminnelseFranRevisorerna, brev, s)).toEqual(['ARENDET_AVSLUTAT']);
  });

  describe('vid begäran om anstånd', () => {
    const begaran = { begard: dag('2025-03-03'), onskadSvarSenast: dag('2025-05-15'), skal: 'Nämnden hinner inte.' };
    const begart = () => arende.planerat().gor(d.begarAnstand, begaran, den('2025-03-03'));

    it('ändras inte medan revisorerna tänker, och begäran görs en gång', () => {
      expect(d.gallandeFrist(begart().arende.frister).svarSenast).toBe('2025-03-31');
      expect(begart().hindras(d.begarAnstand, begaran, den('2025-03-04'))).toEqual(['ANSTAND_REDAN_BEGART']);
    });

    it('står kvar när de säger nej, och svaret bevaras', () => {
      const nej = { datum: dag('2025-03-10'), kalla: 'Mejl 2025-03-10' };
      const avslaget = begart().gor(d.avslaAnstand, nej, den('2025-03-10')).arende;
      expect(avslaget.frister).toHaveLength(1);
      expect(avslaget.anstand.map((a) => a.besked?.utfall)).toEqual(['AVSLAGET']);
    });

    it('läggs den nya dagen till när de säger ja', () => {
      const ja = { svarSenast: dag('2025-05-15'), beslutad: dag('2025-03-10'), kalla: 'Mejl 2025-03-10' };
      const beviljat = begart().gor(d.beviljaAnstand, ja, den('2025-03-10')).arende;
      expect(beviljat.anstand.map((a) => a.besked?.utfall)).toEqual(['BEVILJAT']);
    });

    it('kan inget avslag registreras när inget har begärts', () => {
      const nej = { datum: dag('2025-03-10'), kalla: 'Mejl 2025-03-10' };
      expect(arende.planerat().hindras(d.avslaAnstand, nej, den('2025-03-10'))).toEqual(['INGEN_BEGARAN']);
    });
  });

  it('mäts både mot den ursprungliga och den gällande: 158 dagars anstånd, i tid mot gällande (S4)', () => {
    const frister = [
      { svarSenast: dag('2023-01-13'), slag: 'URSPRUNGLIG', beslutad: dag('2022-10-10'), kalla: 'missiv' },
      { svarSenast: dag('2023-06-20'), slag: 'ANSTAND', beslutad: dag('2022-12-22'), kalla: 'brev' },
    ].map((f) => ({ ...f, beslutadAv: 'REVISORERNA' })) as unknown as d.Frister;
    expect(d.fristlage(frister, dag('2023-06-14'), dag('2023-07-01'))).toEqual({
      motUrsprunglig: { svarSenast: '2023-01-13', dagarSen: 152 },
      motGallande: { svarSenast: '2023-06-20', dagarSen: 0 },
      anstandDagar: 158,
    });
  });

  it('flyttas inte när svaret är mottaget eller till en tidigare dag, och båda skälen sägs', () => {
    const anstand = { svarSenast: dag('2025-03-01'), beslutad: dag('2025-03-03'), kalla: 'Revisorernas svar' };
    expect(arende.mottaget().hindras(d.beviljaAnstand, anstand, den('2025-04-03'))).toEqual([
      'SVAR_REDAN_MOTTAGET',
      'NY_FRIST_INTE_SENARE',
    ]);
  });
});
