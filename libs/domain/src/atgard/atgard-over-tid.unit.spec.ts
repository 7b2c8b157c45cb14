import * as d from '#domain';
import { datum as dag } from '#domain';
import {
  BEVIS,
  DELAD_ATGARD,
  POSTER,
  arende,
  den,
  forstaAtgard,
  type Givet,
} from '../../../../test/support/situationer';

const id = (givet: Givet) => ({ atgardId: forstaAtgard(givet).id });
const chefen = (datum: string) => den(datum, POSTER.avdelningschef);

const klart = (givet: Givet, datum: string): Givet =>
  [POSTER.ekonomi, POSTER.koordinator].reduce(
    (g, post) => g.gor(d.klarmarkeraAtgard, { ...id(g), bevis: BEVIS }, den(datum, post)),
    givet,
  );

const verifierat = (givet: Givet, datum: string): Givet =>
  givet.gor(d.verifieraAtgard, { ...id(givet), kommentar: null }, chefen(datum));

describe('den återkommande åtgärden', () => {
  // Scenario S10: "kontroll att övervägande sker varje halvår".
  const varjeHalvar = () => {
    const mottaget = arende.mottaget();
    return mottaget.gor(
      d.tilldelaAtgard,
      {
        ...id(mottaget),
        ansvariga: DELAD_ATGARD.ansvariga,
        klartDatum: dag('2025-06-30'),
        foljsUpp: null,
        aterkommer: { manader: 6, sista: dag('2026-06-30') },
      },
      den('2025-04-01'),
    );
  };

  it('kommer tillbaka den sista i månaden när den började den sista, räknat från när den skulle ha varit klar', () => {
    const forsta = verifierat(klart(varjeHalvar(), '2025-07-10'), '2025-07-14');
    const andra = verifierat(klart(forsta, '2025-12-20'), '2025-12-22');
    expect([forsta, andra].map((g) => forstaAtgard(g).klartDatum)).toEqual(['2025-12-31', '2026-06-30']);
    expect(forstaAtgard(andra).forekomster.map((f) => [f.klartDatum, f.verifiering.datum])).toEqual([
      ['2025-06-30', '2025-07-14'],
      ['2025-12-31', '2025-12-22'],
    ]);
  });

  it('är verifierad först efter den sista gången', () => {
    const forsta = verifierat(klart(varjeHalvar(), '2025-06-30'), '2025-07-01');
    const andra = verifierat(klart(forsta, '2025-12-20'), '2025-12-22');
    const tredje = verifierat(klart(andra, '2026-06-20'), '2026-06-22');
    expect([forsta, andra, tredje].map((g) => forstaAtgard(g).status)).toEqual([
      'ACCEPTERAD',
      'ACCEPTERAD',
      'VERIFIERAD',
    ]);
  });

  it('kan inte ha sin sista gång före den första', () => {
    const mottaget = arende.mottaget();
    const kommando = {
      ...id(mottaget),
      ...{ ansvariga: [POSTER.ekonomi], klartDatum: dag('2025-06-30'), foljsUpp: null },
      aterkommer: { manader: 6, sista: dag('2025-05-01') },
    };
    expect(mottaget.hindras(d.tilldelaAtgard, kommando, den('2025-04-01'))).toEqual(['DATUM_FORE']);
  });
});

describe('bevisen', () => {
  it('numreras i den ordning de lades, och ett underkännande tar inte bort dem', () => {
    const klarmarkerat = arende.klarmarkerat();
    const handling = [{ slag: 'HANDLING', innehall: 'Riktlinje, dnr 2025-00310' }] as const;
    const igen = klarmarkerat
      .gor(d.underkannAtgard, { ...id(klarmarkerat), skal: 'Beslutet saknas.' }, chefen('2025-09-24'))
      .gor(d.laggBevis, { ...id(klarmarkerat), bevis: handling }, den('2025-09-26', POSTER.ekonomi));
    expect(forstaAtgard(igen).bevis.map((b) => [b.nummer, b.slag, b.datum])).toEqual([
      [1, 'TEXT', '2025-09-22'],
      [2, 'TEXT', '2025-09-22'],
      [3, 'HANDLING', '2025-09-26'],
    ]);
  });

  it('läggs bara av den som åtgärden ligger hos', () => {
    const tilldelat = arende.tilldelat();
    expect(tilldelat.hindras(d.laggBevis, { ...id(tilldelat), bevis: BEVIS }, chefen('2025-05-01'))).toEqual([
      'EJ_DIN_UPPGIFT',
    ]);
  });
});

describe('uppföljningen', () => {
  it('har en egen dag, skild från dagen då åtgärden ska vara klar', () => {
    const mottaget = arende.mottaget();
    const tilldelat = mottaget.gor(
      d.tilldelaAtgard,
      {
        ...id(mottaget),
        ...{ ansvariga: [POSTER.ekonomi], klartDatum: dag('2025-09-30'), foljsUpp: dag('2025-11-28') },
        aterkommer: null,
      },
      den('2025-04-01'),
    );
    const foljd = tilldelat.gor(
      d.foljUppAtgard,
      { ...id(tilldelat), text: 'Används i hälften av enheterna.', nasta: dag('2026-02-27') },
      den('2025-11-27'),
    );
    expect([tilldelat, foljd].map((g) => forstaAtgard(g).foljsUpp)).toEqual(['2025-11-28', '2026-02-27']);
    expect(forstaAtgard(foljd).uppfoljningar).toHaveLength(1);
  });
});

describe('effekten', () => {
  const utfall = { uppnadd: false, text: 'Rutinen används inte.' };

  it('kontrolleras nio månader efter att åtgärden verifierades, av någon annan än den som gjort den', () => {
    const g = arende.verifierat();
    expect(forstaAtgard(g).effektkontroll).toEqual({ senast: '2026-06-25', utfall: null });
    expect(g.hindras(d.kontrolleraEffekt, { ...id(g), ...utfall }, den('2026-06-10', POSTER.ekonomi))).toEqual([
      'EGEN_ATGARD',
    ]);
  });

  it('kontrolleras också när ärendet är avslutat, en gång', () => {
    const avslutat = arende
      .verifierat()
      .gor(d.aterrapportera, { paragraf: '§ 61', datum: dag('2025-11-20'), text: 'Klart.' }, den('2025-11-20'))
      .gor(d.avsluta, { paragraf: '§ 62', datum: dag('2025-11-20') }, den('2025-11-20'));
    const kommando = { ...id(avslutat), ...utfall };
    const kontrollerat = avslutat.gor(d.kontrolleraEffekt, kommando, chefen('2026-06-10'));
    expect(kontrollerat.hindras(d.kontrolleraEffekt, kommando, chefen('2026-06-11'))).toEqual(['REDAN_KONTROLLERAD']);
  });
});

describe('åtgärden som öppnas igen', () => {
  const igen = { skal: 'Rutinen följs inte.', klartDatum: dag('2026-05-29') };

  it('går till samma befattningar, och det den kom fram till förut står kvar', () => {
    const g = arende.verifierat();
    const oppnad = forstaAtgard(g.gor(d.ateroppnaAtgard, { ...id(g), ...igen }, chefen('2026-02-02')));
    expect(oppnad).toMatchObject({ status: 'TILLDELAD', verifiering: null, effektkontroll: null });
    expect(oppnad.ansvar.map((a) => [a.befattningId, a.klar])).toEqual(
      DELAD_ATGARD.ansvariga.map((post) => [post, null]),
    );
    expect(oppnad.ateroppningar.map((a) => a.varVerifierad?.datum)).toEqual(['2025-09-25']);
  });

  it('öppnas inte i ett avslutat ärende', () => {
    const avslutat = arende
      .verifierat()
      .gor(d.aterrapportera, { paragraf: '§ 61', datum: dag('2025-11-20'), text: 'Klart.' }, den('2025-11-20'))
      .gor(d.avsluta, { paragraf: '§ 62', datum: dag('2025-11-20') }, den('2025-11-20'));
    const kommando = { ...id(avslutat), ...igen };
    expect(avslutat.hindras(d.ateroppnaAtgard, kommando, chefen('2026-02-02'))).toEqual(['ARENDET_AVSLUTAT']);
  });
});

describe('sammanslagningen', () => {
  const tva = () => {
    const ny = {
      rekommendationIds: ['r1'],
      beskrivning: 'Samma rutin',
      ansvariga: [],
      klartDatum: null,
      foljsUpp: null,
    };
    return arende.tilldelat().gor(d.beslutaAtgard, ny, den('2025-04-10', POSTER.forvaltningschef));
  };
  const [forst, sist] = [0, 1].map((n) => (g: Givet) => g.arende.atgarder[n]?.id ?? '');

  it('avslutar den ena, och den andra svarar mot båda rekommendationerna', () => {
    const g = tva();
    const kommando = { atgardId: sist?.(g) ?? '', tillAtgardId: forst?.(g) ?? '', skal: 'Det är samma rutin.' };
    const { atgarder } = g.gor(d.slaIhopAtgard, kommando, den('2025-04-11')).arende;
    expect(atgarder.map((a) => [a.status, a.rekommendationIds, a.sammanslagenMed])).toEqual([
      ['TILLDELAD', ['r2', 'r1'], null],
      ['SAMMANSLAGEN', ['r1'], forst?.(g)],
    ]);
  });

  it('görs av någon annan än den som har åtgärden', () => {
    const g = tva();
    const egen = { atgardId: forst?.(g) ?? '', tillAtgardId: sist?.(g) ?? '', skal: 'Det är samma rutin.' };
    expect(g.hindras(d.slaIhopAtgard, egen, den('2025-04-11', POSTER.ekonomi))).toEqual(['EGEN_ATGARD']);
  });

  it('går inte med sig själv eller med en som är avslutad', () => {
    const g = tva();
    const sjalv = { atgardId: sist?.(g) ?? '', tillAtgardId: sist?.(g) ?? '', skal: 'x' };
    expect(g.hindras(d.slaIhopAtgard, sjalv, den('2025-04-11'))).toEqual(['KAN_INTE_TA_OVER']);
  });
});

describe('dagen att höra efter när åtgärden är blockerad', () => {
  it('kan väljas, men inte i efterhand', () => {
    const g = arende.tilldelat();
    const hinder = { orsak: 'Överklagad.', vantarPa: 'förvaltningsrätten', kontrolleras: dag('2025-05-01') };
    const kommando = { ...id(g), ...hinder };
    expect(g.hindras(d.blockeraAtgard, kommando, den('2025-05-02', POSTER.ekonomi))).toEqual(['DATUM_HAR_PASSERAT']);
  });
});

describe('den åtgärd som väntade på någon annan när den avslutades', () => {
  it('väntar inte längre när den öppnas igen, så att ingen påminns om hindret', () => {
    const blockerad = arende.tilldelat();
    const hinder = { orsak: 'Överklagat', vantarPa: 'domstolen', kontrolleras: dag('2025-06-02') };
    const oppnad = blockerad
      .gor(d.blockeraAtgard, { ...id(blockerad), ...hinder }, den('2025-05-05', POSTER.ekonomi))
      .gor(d.avslutaUtanAtgard, { ...id(blockerad), skal: 'Upphandlingen avbröts.' }, chefen('2025-05-12'))
      .gor(
        d.ateroppnaAtgard,
        { ...id(blockerad), skal: 'Den görs om.', klartDatum: dag('2025-11-28') },
        chefen('2025-08-18'),
      );
    const { organisation, kalender, sammantraden, idag } = chefen('2025-08-18');
    const slag = d.bevakningar(oppnad.arende, { organisation, kalender, sammantraden, idag }).map((b) => b.slag);
    expect([forstaAtgard(oppnad).blockering, slag.includes('BLOCKERING')]).toEqual([null, false]);
  });
});
