import * as d from '#domain';
import { datum as dag } from '#domain';
import { BESLUT_38, DELAD_ATGARD, POSTER, arende, den, organisation } from '../../../../test/support/situationer';
import { anslag } from './ansla';

const bemotande = (andrat: Partial<d.Bemotande>): d.Bemotande => ({
  rekommendationId: 'r2',
  delId: null,
  stallningstagande: 'INSTAMMER',
  text: 'Nämnden instämmer.',
  egenRubrik: true,
  atgarder: [],
  ...andrat,
});

const VOTERING: d.Votering = {
  ...{ ja: 8, nej: 7, avstar: 0, jaBetyder: 'arbetsutskottets förslag', grupper: [] },
  jaGaller: 'FORSLAGET',
};

describe('nämndens beslut', () => {
  it('skapar åtgärder bara ur den antagna texten; motyrkandet bevaras som EJ_ANTAGEN (S3)', () => {
    const { atgarder, yttrandeversioner } = arende.beslutat().arende;
    expect(atgarder.map((a) => a.beskrivning)).toEqual(['Rutin för egenkontroll']);
    expect(yttrandeversioner.map((v) => [v.status, v.av])).toEqual([
      ['ANTAGEN', null],
      ['EJ_ANTAGEN', 'M, KD, L, SD'],
    ]);
  });

  it('antar inte det som förlorade omröstningen', () => {
    const forlorat = { ...BESLUT_38, votering: { ...VOTERING, ja: 7, nej: 8 } };
    expect(arende.kallat().hindras(d.fattaBeslut, forlorat, den('2025-03-20'))).toEqual(['UTFALLET_STAMMER_INTE']);
  });

  it('kan vara det ena eller det andra när rösterna blev lika, för då avgjorde ordföranden (KL 5:54)', () => {
    const lika = { ...BESLUT_38, votering: { ...VOTERING, ja: 7, nej: 7 } };
    expect(arende.kallat().hindras(d.fattaBeslut, lika, den('2025-03-20'))).toEqual([]);
    expect(arende.kallat().hindras(d.fattaBeslut, { ...lika, antaget: 'YRKANDET' }, den('2025-03-20'))).toEqual([]);
  });

  it('har lika många röster i grupperna som i resultatet', () => {
    const grupper = [
      { grupp: 'S, MP, V, C', ja: 8, nej: 0, avstar: 0 },
      { grupp: 'M, KD, L, SD', ja: 0, nej: 6, avstar: 0 },
    ];
    const skevt = { ...BESLUT_38, votering: { ...VOTERING, grupper } };
    expect(arende.kallat().hindras(d.fattaBeslut, skevt, den('2025-03-20'))).toEqual(['ROSTERNA_STAMMER_INTE']);
  });

  it('kan ha en reservation också när inget yrkande ställdes (KL 4:27)', () => {
    const utan = { ...BESLUT_38, motyrkanden: [] };
    expect(arende.kallat().hindras(d.fattaBeslut, utan, den('2025-03-20'))).toEqual([]);
  });

  it('gör nämndens uppdrag utöver yttrandet till åtgärder som ingen har än', () => {
    const medUppdrag = { ...BESLUT_38, uppdrag: ['Redovisa heltidsaktivering till juni.'] };
    const { atgarder } = arende.kallat().gor(d.fattaBeslut, medUppdrag, den('2025-03-20')).arende;
    expect(atgarder.map((a) => [a.beskrivning, a.rekommendationIds, a.status])).toEqual([
      ['Rutin för egenkontroll', ['r2'], 'BESLUTAD'],
      ['Redovisa heltidsaktivering till juni.', [], 'BESLUTAD'],
    ]);
  });

  describe('när yrkandet vann över förslaget', () => {
    const vann = { ...BESLUT_38, antaget: 'YRKANDET', votering: { ...VOTERING, ja: 7, nej: 8 } } as const;
    const yrkandet = () => arende.kallat().gor(d.fattaBeslut, vann, den('2025-03-20'));

    it('blir inget i utkastet till åtgärder, och utkastet bevaras som EJ_ANTAGEN', () => {
      const { atgarder, bemotanden, yttrandeversioner } = yrkandet().arende;
      expect([atgarder, bemotanden]).toEqual([[], []]);
      expect(yttrandeversioner.map((v) => [v.ursprung, v.status, v.bemotanden.length])).toEqual([
        ['YRKANDE', 'ANTAGEN', 0],
        ['FORSLAG_TILL_BESLUT', 'EJ_ANTAGEN', 2],
        ['YRKANDE', 'EJ_ANTAGEN', 0],
      ]);
    });

    it('skrivs bemötandena ur protokollet, och deras löften är åtgärder genast', () => {
      const atgarder = [{ ...DELAD_ATGARD, beskrivning: 'Heltidsaktivering' }];
      const skrivet = yrkandet().gor(d.skrivBemotande, bemotande({ atgarder }), den('2025-03-21'));
      expect(skrivet.arende.atgarder.map((a) => a.beskrivning)).toEqual(['Heltidsaktivering']);
    });

    it('expedieras inget förrän alla bemötanden är skrivna', () => {
      const justerat = yrkandet().gor(d.justera, { datum: dag('2025-03-25'), omedelbar: false }, den('2025-03-25'));
      const kommando = { datum: dag('2025-03-26'), mottagare: ['Revisorerna'], satt: 'e-post' };
      expect(justerat.hindras(d.expediera, kommando, den('2025-03-26'))).toEqual(['V08', 'V08']);
    });
  });

  it('kan inte registreras innan det är fattat', () => {
    expect(arende.kallat().hindras(d.fattaBeslut, BESLUT_38, den('2025-03-19'))).toEqual(['DATUM_I_FRAMTIDEN']);
  });

  it('justeras omedelbart bara på sammanträdesdagen', () => {
    const sent = { datum: dag('2025-03-21'), omedelbar: true };
    expect(arende.beslutat().hindras(d.justera, sent, den('2025-03-21'))).toEqual(['INTE_OMEDELBAR']);
  });

  it('anslås senast andra dagen efter justeringen (KL 8:12)', () => {
    expect(arende.justerat().arende.justering?.anslagSenast).toBe('2025-03-27');
  });
});

describe('ett beslut i nämndens ställe', () => {
  const beslut: d.BeslutaUtanSammantrade = {
    vag: 'ORDFORANDE',
    datum: dag('2025-03-21'),
    lydelse: 'Yttrandet översänds.',
    mandat: 'Delegationsordningen 1.4',
    motivering: 'Nästa sammanträde är efter svar senast.',
  };
  const fattat = () => arende.undertecknat().gor(d.beslutaUtanSammantrade, beslut, den('2025-03-21'));

  it('kräver mandat från nämnden (KL 6:39)', () => {
    const utan = { ...beslut, mandat: null };
    expect(arende.undertecknat().hindras(d.beslutaUtanSammantrade, utan, den('2025-03-21'))).toEqual(['MANDAT_SAKNAS']);
  });

  it('kan vara en delegats bara där organet har delegerat', () => {
    const delegat = { ...beslut, vag: 'DELEGAT' } as const;
    const [nav, ...andra] = organisation.organ;
    if (nav === undefined) throw new Error('Organet saknas.');
    const delegerat = { ...organisation, organ: [{ ...nav, planparametrar: { delegationspunkt: '1.4' } }, ...andra] };
    const hindras = (s: d.Sammanhang) => arende.undertecknat().hindras(d.beslutaUtanSammantrade, delegat, s);
    expect(hindras(den('2025-03-21'))).toEqual(['INTE_DELEGERAT']);
    expect(hindras(den('2025-03-21', POSTER.jurist, delegerat))).toEqual([]);
  });

  it('expedieras utan justering, och skapar de åtgärder som yttrandet lovar', () => {
    const kommando = { datum: dag('2025-03-24'), mottagare: ['Revisorerna'], satt: 'e-post' };
    expect(fattat().hindras(d.expediera, kommando, den('2025-03-24'))).toEqual([]);
    expect(fattat().arende.atgarder.map((a) => a.beskrivning)).toEqual(['Rutin för egenkontroll']);
  });

  it('anmäls en gång (KL 6:40)', () => {
    const anmalan = { paragraf: '§ 5', datum: dag('2025-04-24') };
    const anmalt = fattat().gor(d.anmalBeslut, anmalan, den('2025-04-24'));
    expect(anmalt.arende.beslut?.anmald).toEqual(anmalan);
    expect(anmalt.hindras(d.anmalBeslut, anmalan, den('2025-04-25'))).toEqual(['INGET_ATT_ANMALA']);
  });

  it('är inget att anmäla när nämnden själv har beslutat', () => {
    const anmalan = { paragraf: '§ 5', datum: dag('2025-04-24') };
    expect(arende.beslutat().hindras(d.anmalBeslut, anmalan, den('2025-04-24'))).toEqual(['INGET_ATT_ANMALA']);
  });
});

describe('anslaget', () => {
  // Golden dates: domain 4.3, printed in the protokoll of Västerås and Växjö.
  it.each([
    ['2024-04-23', '2024-05-14', '2024-05-15'],
    ['2019-03-04', '2019-03-25', '2019-03-26'],
    ['2023-06-13', '2023-07-04', '2023-07-05'],
  ])('som sattes upp %s får överklagas till %s och tas ned tidigast %s', (uppe, overklagas, ned) => {
    expect(anslag(dag(uppe))).toEqual({ datum: uppe, overklagasSenast: overklagas, nedtagesTidigast: ned });
  });

  it('sätts upp en gång, när protokollet är justerat', () => {
    const uppe = { datum: dag('2025-03-26') };
    const anslaget = arende.justerat().gor(d.ansla, uppe, den('2025-03-26'));
    expect(anslaget.hindras(d.ansla, uppe, den('2025-03-27'))).toEqual(['REDAN_ANSLAGET']);
    expect(arende.beslutat().hindras(d.ansla, uppe, den('2025-03-26'))).toEqual(['INTE_JUSTERAT']);
  });
});
