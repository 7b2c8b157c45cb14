import {
  aterkallaOrganremiss,
  avskriv,
  avsluta,
  begarAnstand,
  bevakningar,
  beviljaAnstand,
  datum as dag,
  expediera,
  faststallPlan,
  fattaBeslut,
  forlangOrganremiss,
  ingaIGemensamt,
  justera,
  kalla,
  kvitteraSvar,
  registrera,
  remitteraTillOrgan,
  skrivBemotande,
  underteckna,
  type ArendeHandelse,
  type RevisionsArende,
  type Sammanhang,
  type Utfall,
} from '#domain';
import { BESLUT_38, POSTER, arende } from '../../../../test/support/situationer';
import { GRANNEN, GRANNENS_JURIST, GRANNENS_MOTE, Tva, nar } from '../../../../test/support/tva-organ';

const REMISS = {
  organId: GRANNEN,
  rekommendationIds: ['r2'],
  fraga: 'Hur samverkar ni med oss?',
  svarSenast: dag('2025-02-17'),
};

type Beslut<K> = (arende: RevisionsArende, kommando: K, s: Sammanhang) => Utfall<ArendeHandelse>;

const koder = <K>(besluta: Beslut<K>, a: RevisionsArende, kommando: K, datum: string): readonly string[] => {
  const utfall = besluta(a, kommando, nar(datum));
  return utfall.ok ? [] : utfall.hinder.map(({ kod }) => kod);
};

const nycklar = (a: RevisionsArende, datum: string): readonly string[] =>
  bevakningar(a, nar(datum)).map(({ nyckel, forfaller }) => `${nyckel} ${forfaller}`);

const remissen = ({ fragar }: Tva) => {
  const [remiss] = fragar.organremisser;
  if (remiss === undefined) throw new Error('Ingen remiss.');
  return remiss;
};

const skickad = (): Tva => Tva.fran(arende.planerat().arende).iFragande(remitteraTillOrgan, REMISS, '2025-01-22');

const registrerad = (): Tva => skickad().iTillfragat(registrera, { dnr: 'GN 2025-7' }, '2025-01-23');

const beslutad = (): Tva =>
  registrerad()
    .iTillfragat(faststallPlan, { sammantrade: GRANNENS_MOTE, handlaggare: GRANNENS_JURIST }, '2025-01-24')
    .iTillfragat(
      skrivBemotande,
      {
        ...{ rekommendationId: 'r2', delId: null, stallningstagande: 'INSTAMMER_DELVIS', text: 'Vi möts varje månad.' },
        ...{ egenRubrik: true, atgarder: [] },
      },
      '2025-01-28',
    )
    .iTillfragat(underteckna, { datum: dag('2025-01-29'), overstyrningsskal: null }, '2025-01-29')
    .iTillfragat(kalla, { datum: dag('2025-02-06') }, '2025-02-06')
    .iTillfragat(
      fattaBeslut,
      {
        ...BESLUT_38,
        paragraf: '§ 21',
        datum: dag('2025-02-13'),
        lydelse: 'Nämnden lämnar yttrandet.',
        motyrkanden: [],
      },
      '2025-02-13',
    );

const expedierad = (): Tva =>
  beslutad()
    .iTillfragat(justera, { datum: dag('2025-02-14'), omedelbar: false }, '2025-02-14')
    .iTillfragat(expediera, { datum: dag('2025-02-17'), mottagare: ['Nämnden'], satt: 'internpost' }, '2025-02-17');

describe('Remiss till ett annat organ', () => {
  it('öppnar ett eget ärende hos organet, med det frågande organets dag som frist', () => {
    expect(skickad().svarar).toMatchObject({
      organId: GRANNEN,
      slag: 'REMISS',
      titel: 'Remiss: Granskning av aktivering av unga',
      svarStatus: 'INKOMMEN',
      dnr: null,
      overordnat: { arendeId: 'arende', organId: 'nav', fraga: 'Hur samverkar ni med oss?', aterkallad: null },
      frister: [
        {
          svarSenast: '2025-02-17',
          beslutad: '2025-01-22',
          beslutadAv: 'FRAGANDE_ORGAN',
          kalla: 'remiss från Nämnden, dnr 2025-00022',
        },
      ],
      rekommendationer: [{ id: 'r2' }],
    });
  });

  it('ger det tillfrågade organet ärendet att diarieföra och svara på, och lägger bevakningen på den som frågar', () => {
    const tva = skickad();
    expect(nycklar(tva.svarar, '2025-01-22')).toEqual(['svar 2025-02-17', 'diarieforing 2025-01-23']);
    expect(bevakningar(tva.svarar, nar('2025-01-22'))[0]).toMatchObject({
      slag: 'YTTRANDE',
      ansvariga: [GRANNENS_JURIST],
    });
    const fragans = bevakningar(tva.fragar, nar('2025-01-22')).find(({ slag }) => slag === 'ORGANREMISS');
    expect(fragans).toMatchObject({ forfaller: '2025-02-17', ansvariga: [POSTER.jurist] });
  });

  it.each<readonly [string, Partial<typeof REMISS>, readonly string[]]>([
    ['till det egna organet', { organId: 'nav' }, ['EGET_ORGAN']],
    ['till ett organ som inte finns', { organId: 'okänd' }, ['ORGAN_SAKNAS']],
    ['efter manusstopp', { svarSenast: dag('2025-03-14') }, ['DATUM_FORE']],
    ['med en dag som har passerat', { svarSenast: dag('2025-01-20') }, ['DATUM_HAR_PASSERAT']],
    ['om en rekommendation som inte är ärendets', { rekommendationIds: ['r9'] }, ['REKOMMENDATION_SAKNAS']],
  ])('nekas %s', (_, andrat, vantat) => {
    expect(koder(remitteraTillOrgan, arende.planerat().arende, { ...REMISS, ...andrat }, '2025-01-22')).toEqual(vantat);
  });

  it('nekas när organet redan har en obesvarad remiss, och när ärendet självt är en', () => {
    const tva = registrerad();
    expect(koder(remitteraTillOrgan, tva.fragar, REMISS, '2025-01-23')).toEqual(['REDAN_TILLFRAGAT']);
    expect(koder(remitteraTillOrgan, tva.svarar, { ...REMISS, organId: 'nav' }, '2025-01-23')).toContain(
      'SJALV_TILLFRAGAD',
    );
  });

  it('nekas innan ärendet är planerat', () => {
    expect(koder(remitteraTillOrgan, arende.registrerat().arende, REMISS, '2025-01-22')).toEqual(['FEL_LAGE']);
  });

  it('är besvarad i det frågande ärendet samma stund som yttrandet expedieras', () => {
    const tva = expedierad();
    expect(remissen(tva).utfall).toEqual({
      slag: 'BESVARAD',
      datum: '2025-02-17',
      yttrande: {
        paragraf: '§ 21',
        lydelse: 'Nämnden lämnar yttrandet.',
        bemotanden: [
          {
            rekommendationId: 'r2',
            delId: null,
            stallningstagande: 'INSTAMMER_DELVIS',
            text: 'Vi möts varje månad.',
          },
        ],
      },
    });
    expect(tva.svarar).toMatchObject({ svarStatus: 'EXPEDIERAD', svarMottaget: '2025-02-17' });
    expect(bevakningar(tva.fragar, nar('2025-02-17')).some(({ slag }) => slag === 'ORGANREMISS')).toBe(false);
  });

  it('väntar inte på någon kvittens, bara på att nämnden avslutar', () => {
    const slag = bevakningar(expedierad().svarar, nar('2025-02-17')).map((bevakning) => bevakning.slag);
    expect(slag).toEqual(['ANSLAG', 'AVSLUT']);
  });

  it('avslutas av sin nämnd, och följs inte upp av revisorerna', () => {
    const beslut = { paragraf: '§ 30', datum: dag('2025-03-13') };
    expect(koder(avsluta, beslutad().svarar, beslut, '2025-03-13')).toEqual(['YTTRANDE_INTE_EXPEDIERAT']);
    const { svarar } = expedierad().iTillfragat(avsluta, { ...beslut, uppfoljningAr: 2 }, '2025-03-13');
    expect(svarar).toMatchObject({ svarStatus: 'AVSLUTAD', avslut: { paragraf: '§ 30', uppfoljningAr: null } });
  });

  it('har inget med revisorerna att göra: anstånd, påminnelse, kvittens och gemensamt yttrande nekas', () => {
    const { svarar } = registrerad();
    const mer = { begard: dag('2025-01-24'), onskadSvarSenast: dag('2025-03-03'), skal: 'Mer tid.' };
    const kalla = 'Brev';
    const anstand = { svarSenast: dag('2025-03-03'), beslutad: dag('2025-01-24'), kalla };
    expect(koder(begarAnstand, svarar, mer, '2025-01-24')).toEqual(['REMISS_FRAN_ORGAN']);
    expect(koder(beviljaAnstand, svarar, anstand, '2025-01-24')).toEqual(['REMISS_FRAN_ORGAN']);
    expect(koder(ingaIGemensamt, svarar, {}, '2025-01-24')).toEqual(['REMISS_FRAN_ORGAN']);
    expect(koder(kvitteraSvar, expedierad().svarar, { datum: dag('2025-02-17') }, '2025-02-17')).toEqual([
      'REMISS_FRAN_ORGAN',
    ]);
  });

  it('får mer tid av den som frågar, i båda ärendena, och den tidigare dagen står kvar', () => {
    const tva = registrerad();
    const forlangd = tva.iFragande(
      forlangOrganremiss,
      { remissId: remissen(tva).id, svarSenast: dag('2025-02-19') },
      '2025-02-10',
    );
    expect(remissen(forlangd).svarSenast).toBe('2025-02-19');
    expect(forlangd.svarar.frister.map(({ svarSenast, beslutadAv }) => `${svarSenast} ${beslutadAv}`)).toEqual([
      '2025-02-17 FRAGANDE_ORGAN',
      '2025-02-19 FRAGANDE_ORGAN',
    ]);
    expect(
      koder(
        forlangOrganremiss,
        tva.fragar,
        { remissId: remissen(tva).id, svarSenast: REMISS.svarSenast },
        '2025-02-10',
      ),
    ).toEqual(['NY_FRIST_INTE_SENARE']);
  });

  it('kan återkallas; det tillfrågade organet har då bara att avskriva ärendet', () => {
    const tva = registrerad();
    const aterkallad = tva.iFragande(
      aterkallaOrganremiss,
      { remissId: remissen(tva).id, skal: 'Frågan är besvarad.' },
      '2025-02-03',
    );
    expect(remissen(aterkallad).utfall).toEqual({
      slag: 'ATERKALLAD',
      datum: '2025-02-03',
      skal: 'Frågan är besvarad.',
    });
    expect(aterkallad.svarar.overordnat?.aterkallad).toEqual({ datum: '2025-02-03', skal: 'Frågan är besvarad.' });
    expect(nycklar(aterkallad.svarar, '2025-02-03')).toEqual(['aterkallelse 2025-02-17']);
    const avskriven = aterkallad.iTillfragat(avskriv, { datum: dag('2025-02-04'), skal: 'Återkallad.' }, '2025-02-04');
    expect(nycklar(avskriven.svarar, '2025-02-04')).toEqual([]);
    expect(remissen(avskriven).utfall?.slag).toBe('ATERKALLAD');
  });

  it('besvaras ändå av den som redan har beslutat, utan att det frågande ärendet ändras', () => {
    const tva = beslutad();
    const aterkallad = tva.iFragande(
      aterkallaOrganremiss,
      { remissId: remissen(tva).id, skal: 'För sent.' },
      '2025-02-14',
    );
    const slut = aterkallad
      .iTillfragat(justera, { datum: dag('2025-02-14'), omedelbar: false }, '2025-02-14')
      .iTillfragat(expediera, { datum: dag('2025-02-17'), mottagare: ['Nämnden'], satt: 'internpost' }, '2025-02-17');
    expect(remissen(slut).utfall?.slag).toBe('ATERKALLAD');
    expect(slut.svarar.svarStatus).toBe('EXPEDIERAD');
  });

  it('är avskriven i det frågande ärendet när det tillfrågade organet avskriver den', () => {
    const tva = registrerad().iTillfragat(avskriv, { datum: dag('2025-01-27'), skal: 'Berör inte oss.' }, '2025-01-27');
    expect(remissen(tva).utfall).toEqual({ slag: 'AVSKRIVEN', datum: '2025-01-27', skal: 'Berör inte oss.' });
  });

  it('återkallas när det frågande ärendet avskrivs', () => {
    const tva = registrerad().iFragande(avskriv, { datum: dag('2025-01-27'), skal: 'Fel nämnd.' }, '2025-01-27');
    expect(tva.svarar.overordnat?.aterkallad).toEqual({
      datum: '2025-01-27',
      skal: 'Ärendet som remissen gällde är avskrivet.',
    });
    expect(tva.fragar.svarStatus).toBe('AVSKRIVEN');
  });

  it('tar varken mer tid, återkallelse eller svar sedan den är avgjord', () => {
    const tva = expedierad();
    const remissId = remissen(tva).id;
    const nej = [
      koder(forlangOrganremiss, tva.fragar, { remissId, svarSenast: dag('2025-02-19') }, '2025-02-17'),
      koder(aterkallaOrganremiss, tva.fragar, { remissId, skal: 'Nej.' }, '2025-02-17'),
      koder(aterkallaOrganremiss, tva.fragar, { remissId: 'okänd', skal: 'Nej.' }, '2025-02-17'),
    ];
    expect(nej).toEqual([['REMISS_AVGJORD'], ['REMISS_AVGJORD'], ['REMISS_SAKNAS']]);
  });

  it('påminner inte om det som yttrandet undertecknats utan', () => {
    const tva = skickad();
    const undertecknat = { ...tva.fragar, underskrift: { datum: dag('2025-02-20'), overstyrning: null } };
    expect(bevakningar(undertecknat, nar('2025-02-20')).some(({ slag }) => slag === 'ORGANREMISS')).toBe(false);
  });
});
