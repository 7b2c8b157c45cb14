import * as d from '#domain';
import { datum as dag } from '#domain';
import {
  BEVIS,
  DELAD_ATGARD,
  POSTER,
  arende,
  den,
  forstaAtgard,
  medVakant,
  organisation,
  personen,
  type Givet,
  TILLDELNING,
} from '../../../../test/support/situationer';

const innehav = (befattningId: string, personId: string, from: string): d.Innehav => ({
  id: `${befattningId}-${personId}`,
  befattningId,
  personId,
  from: dag(from),
  tom: null,
  tillforordnad: false,
});

const id = (givet: Givet) => ({ atgardId: forstaAtgard(givet).id });

describe('åtgärden', () => {
  it('tilldelas inte med en dag som har varit eller till en befattning som inte finns', () => {
    const mottaget = arende.mottaget();
    const kommando = { ...id(mottaget), ...TILLDELNING, ansvariga: ['ingen'], klartDatum: dag('2025-03-01') };
    expect(mottaget.hindras(d.tilldelaAtgard, kommando, den('2025-04-01'))).toEqual([
      'DATUM_HAR_PASSERAT',
      'BEFATTNING_SAKNAS',
    ]);
  });

  it('är accepterad först när alla som delar den har accepterat', () => {
    const tilldelat = arende.tilldelat();
    const ena = tilldelat.gor(d.accepteraAtgard, id(tilldelat), den('2025-04-02', POSTER.ekonomi));
    const bada = ena.gor(d.accepteraAtgard, id(tilldelat), den('2025-04-03', POSTER.koordinator));
    expect([ena, bada].map((givet) => forstaAtgard(givet).status)).toEqual(['TILLDELAD', 'ACCEPTERAD']);
  });

  it('är klarmarkerad först när alla som delar den har rapporterat klart (S3)', () => {
    const tilldelat = arende.tilldelat();
    const klar = { ...id(tilldelat), bevis: BEVIS };
    const ena = tilldelat.gor(d.klarmarkeraAtgard, klar, den('2025-09-20', POSTER.ekonomi));
    const bada = ena.gor(d.klarmarkeraAtgard, klar, den('2025-09-22', POSTER.koordinator));
    expect([ena, bada].map((givet) => forstaAtgard(givet).status)).toEqual(['PAGAR', 'KLARMARKERAD']);
  });

  it('klarmarkeras inte två gånger av samma befattning', () => {
    const tilldelat = arende.tilldelat();
    const klar = { ...id(tilldelat), bevis: BEVIS };
    const ena = tilldelat.gor(d.klarmarkeraAtgard, klar, den('2025-09-20', POSTER.ekonomi));
    expect(ena.hindras(d.klarmarkeraAtgard, klar, den('2025-09-21', POSTER.ekonomi))).toEqual(['REDAN_KLAR']);
  });

  it('klarmarkeras inte utan bevis', () => {
    const tilldelat = arende.tilldelat();
    const utan = { ...id(tilldelat), bevis: [] };
    expect(tilldelat.hindras(d.klarmarkeraAtgard, utan, den('2025-09-20', POSTER.ekonomi))).toEqual(['BEVIS_SAKNAS']);
  });

  it('rörs inte av den som inte ansvarar för den', () => {
    const tilldelat = arende.tilldelat();
    const rapport = { ...id(tilldelat), text: 'Det går bra.' };
    expect(tilldelat.hindras(d.rapporteraAtgard, rapport, den('2025-05-01', POSTER.avdelningschef))).toEqual([
      'EJ_DIN_UPPGIFT',
    ]);
  });

  it('ligger hos närmast högre chef medan befattningen är vakant', () => {
    const tilldelat = arende.tilldelat();
    const vakant = den('2025-04-02', POSTER.avdelningschef, medVakant(POSTER.ekonomi));
    const efter = tilldelat.gor(d.accepteraAtgard, id(tilldelat), vakant);
    expect(forstaAtgard(efter).ansvar.map((a) => a.accepterad)).toEqual(['2025-04-02', null]);
  });

  it('kan avböjas med skäl och tilldelas någon annan', () => {
    const tilldelat = arende.tilldelat();
    const skal = 'Ligger hos koordinatorn.';
    const avbojd = tilldelat.gor(d.avbojAtgard, { ...id(tilldelat), skal }, den('2025-04-02', POSTER.ekonomi));
    expect(forstaAtgard(avbojd)).toMatchObject({ status: 'AVBOJD', avbojning: { skal, befattningId: POSTER.ekonomi } });
    const ny = { ...id(tilldelat), ...TILLDELNING, ansvariga: [POSTER.koordinator], klartDatum: dag('2025-10-31') };
    const igen = forstaAtgard(avbojd.gor(d.tilldelaAtgard, ny, den('2025-04-04')));
    expect(igen).toMatchObject({ status: 'TILLDELAD', avbojning: null, klartDatum: '2025-10-31' });
  });

  it('förblir blockerad vid en rapport tills blockeringen hävs', () => {
    const tilldelat = arende.tilldelat();
    const s = den('2025-05-01', POSTER.ekonomi);
    const blockering = {
      ...id(tilldelat),
      ...{ orsak: 'Upphandlingen är överklagad.', vantarPa: 'förvaltningsrätten', kontrolleras: null },
    };
    const rapporterad = tilldelat
      .gor(d.blockeraAtgard, blockering, s)
      .gor(d.rapporteraAtgard, { ...id(tilldelat), text: 'Vi väntar.' }, s);
    expect(forstaAtgard(rapporterad).status).toBe('BLOCKERAD');
    expect(forstaAtgard(rapporterad.gor(d.havBlockering, id(tilldelat), s))).toMatchObject({
      status: 'PAGAR',
      blockering: null,
    });
  });

  it('får mer tid med skäl, och den tidigare dagen står kvar', () => {
    const tilldelat = arende.tilldelat();
    const merTid = { ...id(tilldelat), klartDatum: dag('2025-11-28'), skal: 'Ny lag.' };
    const efter = forstaAtgard(tilldelat.gor(d.planeraOmAtgard, merTid, den('2025-09-01', POSTER.avdelningschef)));
    expect(efter).toMatchObject({
      klartDatum: '2025-11-28',
      omplaneringar: [{ fran: '2025-09-30', till: '2025-11-28', skal: 'Ny lag.', godkandAv: POSTER.avdelningschef }],
    });
  });

  it('planeras inte om till en tidigare dag', () => {
    const tilldelat = arende.tilldelat();
    const tidigare = { ...id(tilldelat), klartDatum: dag('2025-09-01'), skal: 'Fel.' };
    expect(tilldelat.hindras(d.planeraOmAtgard, tidigare, den('2025-08-01'))).toEqual(['NYTT_DATUM_INTE_SENARE']);
  });

  it.each([POSTER.ekonomi, POSTER.koordinator])('verifieras aldrig av den som gjort den (%s)', (post) => {
    const klart = arende.klarmarkerat();
    const kommando = { ...id(klart), kommentar: null };
    expect(klart.hindras(d.verifieraAtgard, kommando, den('2025-09-25', post))).toEqual(['EGEN_ATGARD']);
  });

  it('verifieras inte heller av den som tagit över befattningen', () => {
    const klart = arende.klarmarkerat();
    const nyInnehavare = {
      ...medVakant(POSTER.ekonomi),
      innehav: [
        ...medVakant(POSTER.ekonomi).innehav,
        {
          id: 'ny',
          befattningId: POSTER.ekonomi,
          personId: 'jurist-person',
          from: dag('2025-09-23'),
          tom: null,
          tillforordnad: true,
        },
      ],
    };
    const kommando = { ...id(klart), kommentar: null };
    expect(klart.hindras(d.verifieraAtgard, kommando, den('2025-09-25', POSTER.jurist, nyInnehavare))).toEqual([
      'EGEN_ATGARD',
    ]);
  });

  it('verifieras inte av den som har haft befattningen under tiden', () => {
    const klart = arende.klarmarkerat();
    const bytt = {
      ...organisation,
      innehav: [
        ...organisation.innehav.map((i) => (i.befattningId === POSTER.ekonomi ? { ...i, tom: dag('2025-05-31') } : i)),
        innehav(POSTER.ekonomi, 'ny-person', '2025-06-01'),
        innehav(POSTER.avdelningschef, personen(POSTER.ekonomi), '2025-06-01'),
      ],
    };
    const kommando = { ...id(klart), kommentar: null };
    const somForraChefen = { ...den('2025-09-25', POSTER.avdelningschef, bytt), personId: personen(POSTER.ekonomi) };
    expect(klart.hindras(d.verifieraAtgard, kommando, somForraChefen)).toEqual(['EGEN_ATGARD']);
  });

  it.each([
    ['är ersättare för den ansvariga', POSTER.ekonomi, '2025-09-01', '2025-12-31'],
    ['har varit det under tiden', POSTER.ekonomi, '2025-06-01', '2025-06-30'],
  ])('verifieras inte av den som %s', (_, post, from, tom) => {
    const klart = arende.klarmarkerat();
    const ersattning = {
      ...{ id: 'e', befattningId: post, forPersonId: personen(post), personId: personen(POSTER.jurist) },
      ...{ from: dag(from), tom: dag(tom) },
    };
    const s = den('2025-09-25', POSTER.jurist, { ...organisation, ersattningar: [ersattning] });
    expect(klart.hindras(d.verifieraAtgard, { ...id(klart), kommentar: null }, s)).toEqual(['EGEN_ATGARD']);
  });

  it('verifieras inte av ersättaren för den som gjort den, inte heller från en annan befattning', () => {
    const tilldelat = arende.tilldelat();
    const klar = { ...id(tilldelat), bevis: BEVIS };
    // The head of department has done a vacant post's part; the jurist stands in for the head, and verifies as jurist.
    const klart = tilldelat
      .gor(d.klarmarkeraAtgard, klar, den('2025-09-20', POSTER.avdelningschef, medVakant(POSTER.ekonomi)))
      .gor(d.klarmarkeraAtgard, klar, den('2025-09-20', POSTER.koordinator));
    const ersattning = {
      id: 'e',
      befattningId: POSTER.avdelningschef,
      forPersonId: personen(POSTER.avdelningschef),
      personId: personen(POSTER.jurist),
      from: dag('2025-09-22'),
      tom: dag('2025-09-30'),
    };
    const med = { ...organisation, ersattningar: [ersattning] };
    const kommando = { ...id(klart), kommentar: null };
    expect(klart.hindras(d.verifieraAtgard, kommando, den('2025-09-25', POSTER.jurist, med))).toEqual(['EGEN_ATGARD']);
    expect(klart.hindras(d.verifieraAtgard, kommando, den('2025-10-01', POSTER.jurist, med))).toEqual([]);
  });

  it('verifieras inte av den vars klarmarkering underkändes, om någon annan gör om den', () => {
    const tilldelat = arende.tilldelat();
    const vakant = medVakant(POSTER.ekonomi);
    const klar = { ...id(tilldelat), bevis: BEVIS };
    const omgjort = tilldelat
      .gor(d.klarmarkeraAtgard, klar, den('2025-09-20', POSTER.avdelningschef, vakant))
      .gor(d.klarmarkeraAtgard, klar, den('2025-09-20', POSTER.koordinator))
      .gor(d.underkannAtgard, { ...id(tilldelat), skal: 'Nej.' }, den('2025-09-22'))
      .gor(d.klarmarkeraAtgard, klar, den('2025-09-23', POSTER.ekonomi))
      .gor(d.klarmarkeraAtgard, klar, den('2025-09-23', POSTER.koordinator));
    const kommando = { ...id(tilldelat), kommentar: null };
    expect(omgjort.hindras(d.verifieraAtgard, kommando, den('2025-09-25', POSTER.avdelningschef))).toEqual([
      'EGEN_ATGARD',
    ]);
  });

  it('får inte mer tid och avslutas inte av den som själv ansvarar för den', () => {
    const tilldelat = arende.tilldelat();
    const s = den('2025-09-01', POSTER.ekonomi);
    const merTid = { ...id(tilldelat), klartDatum: dag('2025-11-28'), skal: 'Hinner inte.' };
    expect(tilldelat.hindras(d.planeraOmAtgard, merTid, s)).toEqual(['EGEN_ATGARD']);
    expect(tilldelat.hindras(d.avslutaUtanAtgard, { ...id(tilldelat), skal: 'Nej.' }, s)).toEqual(['EGEN_ATGARD']);
  });

  it('går tillbaka till arbete när bevisen inte räcker, och alla delar görs klara på nytt', () => {
    const klart = arende.klarmarkerat();
    const skal = 'Rutinen är inte beslutad.';
    const underkand = klart.gor(d.underkannAtgard, { ...id(klart), skal }, den('2025-09-25', POSTER.avdelningschef));
    expect(forstaAtgard(underkand).status).toBe('PAGAR');
    expect(forstaAtgard(underkand).ansvar.map((a) => a.klar)).toEqual([null, null]);
  });

  it('kan avslutas utan åtgärd, med skäl, men inte när den är klarmarkerad', () => {
    const tilldelat = arende.tilldelat();
    const skal = 'Verksamheten har upphört.';
    const avslutad = tilldelat.gor(d.avslutaUtanAtgard, { ...id(tilldelat), skal }, den('2025-06-01'));
    expect(forstaAtgard(avslutad)).toMatchObject({
      status: 'AVSLUTAD_UTAN_ATGARD',
      avslut: { skal, datum: '2025-06-01' },
    });
    const klart = arende.klarmarkerat();
    expect(klart.hindras(d.avslutaUtanAtgard, { ...id(klart), skal }, den('2025-10-01'))).toEqual(['FEL_LAGE']);
  });

  it('beslutas av förvaltningschefen först när nämnden har beslutat', () => {
    const ny = {
      ...{ rekommendationIds: ['r1'], beskrivning: 'Ny', ansvariga: DELAD_ATGARD.ansvariga },
      ...{ klartDatum: null, foljsUpp: null },
    };
    expect(arende.kallat().hindras(d.beslutaAtgard, ny, den('2025-03-19', POSTER.forvaltningschef))).toEqual([
      'FEL_LAGE',
    ]);
    expect(arende.mottaget().gor(d.beslutaAtgard, ny, den('2025-04-01')).arende.atgarder).toHaveLength(2);
  });

  it('som inte finns nekas vid namn', () => {
    const okand = { atgardId: 'okänd', kommentar: null };
    expect(arende.mottaget().hindras(d.verifieraAtgard, okand, den('2025-04-01'))).toEqual(['ATGARD_SAKNAS']);
  });
});
