import * as d from '#domain';
import { datum as dag } from '#domain';
import { POSTER, SAMMANTRADE, arende, den, organisation, taEmot } from '../../../../test/support/situationer';
import { SVARSOVERGANGAR } from './svar-status';

const bemotande = (andrat: Partial<d.Bemotande>): d.Bemotande => ({
  rekommendationId: 'r2',
  delId: null,
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

  it('planeras inte till ett sammanträde som inte finns, och handläggaren prövas ändå', () => {
    const hinder = arende
      .registrerat()
      .hindras(d.faststallPlan, { sammantrade: null, handlaggare: 'ingen' }, den('2025-01-20'));
    expect(hinder).toEqual(['SAMMANTRADE_SAKNAS', 'BEFATTNING_SAKNAS']);
  });

  it.each([
    ['remissen är ute', arende.remitterat, 'UNDER_BEREDNING'],
    ['yttrandet är undertecknat', arende.undertecknat, 'KLAR_FOR_BEREDNING'],
  ] as const)(
    'planeras om till ett annat sammanträde också när %s, och det som är gjort står kvar',
    (_, givet, status) => {
      const senare = { ...SAMMANTRADE, id: 'april', datum: dag('2025-04-24'), auDatum: null };
      const fore = givet();
      const igen = fore.gor(d.faststallPlan, { sammantrade: senare, handlaggare: POSTER.jurist }, den('2025-03-03'));
      expect(igen.arende).toMatchObject({ svarStatus: status, plan: { namndDatum: '2025-04-24' } });
      expect(igen.arende.remisser).toEqual(fore.arende.remisser);
      expect(igen.arende.underskrift).toEqual(fore.arende.underskrift);
    },
  );

  it('planeras inte om när kallelsen har gått ut', () => {
    const kommando = { sammantrade: SAMMANTRADE, handlaggare: POSTER.jurist };
    expect(arende.kallat().hindras(d.faststallPlan, kommando, den('2025-03-14'))).toEqual(['FEL_LAGE']);
  });

  it('nekas i fel läge och säger när det går', () => {
    const utfall = d.expediera(
      arende.planerat().arende,
      { datum: dag('2025-01-20'), mottagare: [], satt: '' },
      den('2025-01-20'),
    );
    expect(utfall).toMatchObject({
      ok: false,
      hinder: [
        {
          kod: 'FEL_LAGE',
          fix: 'Det går när ärendet är beslutat, beslutat, med justerat protokoll eller öppet för komplettering.',
        },
      ],
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
    const ofardigt = arende.remitterat().gor(
      d.skrivBemotande,
      bemotande({
        atgarder: [{ beskrivning: 'Rutin', ansvariga: [], klartDatum: null, foljsUpp: null, datumSaknasSkal: null }],
      }),
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
        {
          beskrivning: 'Rutin',
          ansvariga: [POSTER.ekonomi],
          klartDatum: null,
          foljsUpp: null,
          datumSaknasSkal: 'Ny lag väntas.',
        },
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

describe('den delade rekommendationen', () => {
  const delad = () =>
    arende
      .planerat()
      .gor(
        d.delaRekommendation,
        { rekommendationId: 'r2', delar: ['Anta en riktlinje.', 'Se till att den följs.'] },
        den('2025-02-03'),
      );
  const delId = (n: number): string => delad().arende.rekommendationer[1]?.delar[n]?.id ?? '';

  it('besvaras del för del', () => {
    const givet = delad();
    const del = givet.arende.rekommendationer[1]?.delar[0]?.id ?? '';
    const halvt = givet
      .gor(d.skrivBemotande, { ...bemotande({}), rekommendationId: 'r1' }, den('2025-02-14'))
      .gor(d.skrivBemotande, bemotande({ delId: del }), den('2025-02-14'));
    expect(halvt.hindras(d.underteckna, underskrift, chefen())).toEqual(['V08']);
    expect(givet.hindras(d.skrivBemotande, bemotande({}), den('2025-02-14'))).toEqual(['DELEN_SAKNAS']);
  });

  it('delas inte när den redan är besvarad', () => {
    const kommando = { rekommendationId: 'r2', delar: ['a', 'b'] };
    expect(arende.bemott().hindras(d.delaRekommendation, kommando, den('2025-02-15'))).toEqual(['REDAN_BEMOTT']);
    expect(delId(1)).not.toBe('');
  });
});

describe('övergångarna', () => {
  it('når varje läge från det första, och bara lägen som finns', () => {
    const natt = new Set<d.SvarStatus>(['INKOMMEN', 'KANNEDOM']);
    for (const status of natt) for (const nasta of SVARSOVERGANGAR[status]) natt.add(nasta);
    expect([...natt].sort()).toEqual([...d.SVAR_STATUSAR].sort());
  });

  it('leder från varje läge till avslut', () => {
    const leder = (status: d.SvarStatus, sedda: readonly d.SvarStatus[] = []): boolean =>
      status === 'AVSLUTAD' ||
      status === 'AVSKRIVEN' ||
      SVARSOVERGANGAR[status].some((nasta) => !sedda.includes(nasta) && leder(nasta, [...sedda, status]));
    expect(d.SVAR_STATUSAR.filter((status) => !leder(status))).toEqual([]);
  });
});
