import * as d from '#domain';
import { datum as dag } from '#domain';
import {
  BESLUT_38,
  POSTER,
  SAMMANTRADE,
  arende,
  den,
  organisation,
  taEmot,
} from '../../../../test/support/situationer';
import { SVARSOVERGANGAR } from './svar-status';

const bemotande = (andrat: Partial<d.Bemotande>): d.Bemotande => ({
  rekommendationId: 'r2',
  stallningstagande: 'INSTAMMER',
  text: 'Nämnden instämmer.',
  egenRubrik: true,
  atgarder: [],
  ...andrat,
});

const underskrift = { datum: dag('2025-02-20'), overstyrningsskal: null };
const chefen = () => den('2025-02-20', POSTER.forvaltningschef);

describe('svaret till revisorerna', () => {
  it('går hela vägen från revisorernas brev till mottaget svar', () => {
    const { svarStatus, svarMottaget } = arende.mottaget().arende;
    expect({ svarStatus, svarMottaget }).toEqual({ svarStatus: 'MOTTAGEN_AV_REVISORERNA', svarMottaget: '2025-03-27' });
  });

  it('kan inte tas emot med en svarsdag före missivet eller av ett organ som inte finns', () => {
    const utfall = taEmot({ svarSenast: dag('2025-01-10'), organId: 'okänt' });
    expect(utfall.ok ? [] : utfall.hinder.map((h) => h.kod)).toEqual(['DATUM_FORE', 'ORGAN_SAKNAS']);
  });

  it('kan inte tas emot med en frist mer än fem år bort', () => {
    const utfall = taEmot({ svarSenast: dag('2035-01-10') });
    expect(utfall.ok ? [] : utfall.hinder.map((h) => h.kod)).toEqual(['FRIST_FOR_LANGT_BORT']);
  });

  it('planeras bakåt från sammanträdet den 20 mars: AU 6 mars, manusstopp 24 februari, klass GUL', () => {
    const { plan } = arende.planerat().arende;
    expect(plan).toMatchObject({ klass: 'GUL', auDatum: '2025-03-06', manusstopp: '2025-02-24' });
  });

  it('planeras inte till ett sammanträde som har varit, i ett annat organ, med en handläggare som inte finns', () => {
    const kommando = {
      sammantrade: { ...SAMMANTRADE, organId: 'annat', datum: dag('2025-01-15') },
      handlaggare: 'ingen',
    };
    expect(arende.registrerat().hindras(d.faststallPlan, kommando, den('2025-01-20'))).toEqual([
      'DATUM_HAR_PASSERAT',
      'FEL_ORGAN',
      'BEFATTNING_SAKNAS',
    ]);
  });

  it('nekas i fel läge och säger när det går', () => {
    const utfall = d.expediera(
      arende.planerat().arende,
      { datum: dag('2025-01-20'), mottagare: [], satt: '' },
      den('2025-01-20'),
    );
    expect(utfall).toMatchObject({
      ok: false,
      hinder: [{ kod: 'FEL_LAGE', fix: 'Det går när ärendet är justerat eller åter för komplettering.' }],
    });
  });
});

describe('brevet från revisorerna', () => {
  it('är för gammalt efter tio år', () => {
    const utfall = taEmot({
      missivdatum: dag('2005-01-17'),
      inkommen: dag('2005-01-17'),
      svarSenast: dag('2005-03-31'),
    });
    expect(utfall.ok ? [] : utfall.hinder.map((h) => h.kod)).toContain('MISSIV_FOR_GAMMALT');
  });
});

describe('remissen', () => {
  const svar = (arendet: d.RevisionsArende) => ({ remissId: arendet.remisser[0]?.id ?? '', text: 'Vi instämmer.' });

  it('besvaras av den som innehar befattningen', () => {
    const remitterat = arende.remitterat();
    const efter = remitterat.gor(d.svaraPaRemiss, svar(remitterat.arende), den('2025-02-10', POSTER.ekonomi));
    expect(efter.arende.remisser.map((r) => r.svar?.datum)).toEqual(['2025-02-10', undefined]);
  });

  it('besvaras inte av någon annan, som får veta var den ligger', () => {
    const { arende: remitterat } = arende.remitterat();
    const utfall = d.svaraPaRemiss(remitterat, svar(remitterat), den('2025-02-10', POSTER.koordinator));
    expect(utfall).toMatchObject({
      ok: false,
      hinder: [{ kod: 'EJ_DIN_UPPGIFT', text: 'Uppgiften ligger hos enhetschef-ekonomi.' }],
    });
  });

  it('besvaras inte två gånger', () => {
    const remitterat = arende.remitterat();
    const kommando = svar(remitterat.arende);
    const besvarad = remitterat.gor(d.svaraPaRemiss, kommando, den('2025-02-10', POSTER.ekonomi));
    expect(besvarad.hindras(d.svaraPaRemiss, kommando, den('2025-02-11', POSTER.ekonomi))).toEqual([
      'REMISS_REDAN_BESVARAD',
    ]);
  });

  it('är stängd när yttrandet är undertecknat', () => {
    const undertecknat = arende.undertecknat();
    const kommando = svar(undertecknat.arende);
    expect(undertecknat.hindras(d.svaraPaRemiss, kommando, den('2025-02-21', POSTER.ekonomi))).toEqual([
      'YTTRANDET_UNDERTECKNAT',
    ]);
  });

  it('går inte till en befattning i ett annat organ, som är en egen myndighet', () => {
    const annan = { ...organisation.befattningar[0], id: 'annan', organId: 'sn' } as d.Befattning;
    const s = den('2025-01-22', POSTER.jurist, {
      ...organisation,
      befattningar: [...organisation.befattningar, annan],
    });
    const kommando = { befattningIds: ['annan'], rekommendationIds: ['r1'], fraga: '?', svarSenast: dag('2025-02-10') };
    expect(arende.planerat().hindras(d.skickaRemiss, kommando, s)).toEqual(['BEFATTNING_I_ANNAT_ORGAN']);
  });

  it('kan inte ha svarsdag efter manusstopp', () => {
    const kommando = {
      befattningIds: [POSTER.ekonomi],
      rekommendationIds: ['r1'],
      fraga: '?',
      svarSenast: dag('2025-03-10'),
    };
    expect(arende.planerat().hindras(d.skickaRemiss, kommando, den('2025-01-22'))).toEqual(['DATUM_FORE']);
  });
});

describe('underskriften', () => {
  it('hindras av varje rekommendation utan bemötande och varje löfte utan ägare eller dag (V08, V09)', () => {
    const ofardigt = arende
      .remitterat()
      .gor(
        d.skrivBemotande,
        bemotande({ atgarder: [{ beskrivning: 'Rutin', ansvariga: [], klartDatum: null, datumSaknasSkal: null }] }),
        den('2025-02-14'),
      );
    expect(ofardigt.hindras(d.underteckna, underskrift, chefen())).toEqual(['V08', 'V09']);
  });

  it('hindras av ett bemötande utan egen rubrik', () => {
    const utanRubrik = arende.bemott().gor(d.skrivBemotande, bemotande({ egenRubrik: false }), den('2025-02-14'));
    expect(utanRubrik.hindras(d.underteckna, underskrift, chefen())).toEqual(['V08']);
  });

  it('går igenom trots luckor när skälet anges, och skälet bevaras', () => {
    const overstyrd = arende
      .remitterat()
      .gor(d.underteckna, { ...underskrift, overstyrningsskal: 'Nämnden vill svara i tid.' }, chefen());
    expect(overstyrd.arende.underskrift?.overstyrning).toEqual({
      skal: 'Nämnden vill svara i tid.',
      koder: ['V08', 'V08'],
    });
  });

  it('godtar ett uttryckligt "datum saknas" i stället för en dag', () => {
    const senare = bemotande({
      atgarder: [
        { beskrivning: 'Rutin', ansvariga: [POSTER.ekonomi], klartDatum: null, datumSaknasSkal: 'Ny lag väntas.' },
      ],
    });
    const bemott = arende.bemott().gor(d.skrivBemotande, senare, den('2025-02-14'));
    expect(bemott.hindras(d.underteckna, underskrift, chefen())).toEqual([]);
  });

  it('gör texten fast', () => {
    expect(arende.undertecknat().hindras(d.skrivBemotande, bemotande({}), den('2025-02-21'))).toEqual(['FEL_LAGE']);
  });

  it('avvisar ingen rekommendation utan motivering', () => {
    const avvisat = bemotande({ stallningstagande: 'AVVISAS', text: ' ' });
    expect(arende.remitterat().hindras(d.skrivBemotande, avvisat, den('2025-02-14'))).toEqual(['MOTIVERING_SAKNAS']);
  });
});

describe('nämndens beslut', () => {
  it('skapar åtgärder bara ur den antagna texten; motyrkandet bevaras som EJ_ANTAGEN (S3)', () => {
    const { atgarder, yttrandeversioner } = arende.beslutat().arende;
    expect(atgarder.map((a) => a.beskrivning)).toEqual(['Rutin för egenkontroll']);
    expect(yttrandeversioner.map((v) => [v.status, v.av])).toEqual([
      ['ANTAGEN', null],
      ['EJ_ANTAGEN', 'M, KD, L, SD'],
    ]);
  });

  it('kan inte vara ett förslag som förlorade omröstningen', () => {
    const forlorat = { ...BESLUT_38, votering: { ja: 7, nej: 8, avstar: 0, jaBetyder: 'förslaget' } };
    expect(arende.kallat().hindras(d.fattaBeslut, forlorat, den('2025-03-20'))).toEqual(['FORSLAGET_FORLORADE']);
  });

  it('har ingen reservation utan ett yrkande som förlorade', () => {
    const utan = { ...BESLUT_38, motyrkanden: [] };
    expect(arende.kallat().hindras(d.fattaBeslut, utan, den('2025-03-20'))).toEqual(['YRKANDE_SAKNAS']);
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

describe('fristen', () => {
  it('läggs till vid anstånd och lämnar den ursprungliga orörd', () => {
    const anstand = { svarSenast: dag('2025-06-20'), beslutad: dag('2025-03-03'), kalla: 'Revisorernas svar' };
    const efter = arende.planerat().gor(d.beviljaAnstand, anstand, den('2025-03-03'));
    expect(efter.arende.frister.map((f) => f.svarSenast)).toEqual(['2025-03-31', '2025-06-20']);
    expect(d.gallandeFrist(efter.arende.frister).svarSenast).toBe('2025-06-20');
  });

  it('flyttas inte när svaret är mottaget eller till en tidigare dag, och båda skälen sägs', () => {
    const anstand = { svarSenast: dag('2025-03-01'), beslutad: dag('2025-03-03'), kalla: 'Revisorernas svar' };
    expect(arende.mottaget().hindras(d.beviljaAnstand, anstand, den('2025-04-03'))).toEqual([
      'SVAR_REDAN_MOTTAGET',
      'NY_FRIST_INTE_SENARE',
    ]);
  });
});

describe('övergångarna', () => {
  it('når varje läge från det första, och bara lägen som finns', () => {
    const natt = new Set<d.SvarStatus>(['INKOMMEN']);
    for (const status of natt) for (const nasta of SVARSOVERGANGAR[status]) natt.add(nasta);
    expect([...natt].sort()).toEqual([...d.SVAR_STATUSAR].sort());
  });

  it('leder från varje läge till avslut', () => {
    const leder = (status: d.SvarStatus, sedda: readonly d.SvarStatus[] = []): boolean =>
      status === 'AVSLUTAD' ||
      SVARSOVERGANGAR[status].some((nasta) => !sedda.includes(nasta) && leder(nasta, [...sedda, status]));
    expect(d.SVAR_STATUSAR.filter((status) => !leder(status))).toEqual([]);
  });
});
