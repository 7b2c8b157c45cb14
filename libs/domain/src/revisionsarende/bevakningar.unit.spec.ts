import * as d from '#domain';
import { datum as dag } from '#domain';
import {
  BEVIS,
  DELAD_ATGARD,
  POSTER,
  SAMMANTRADE,
  arende,
  den,
  forstaAtgard,
  organisation,
  type Givet,
} from '../../../../test/support/situationer';

const omgivning = { organisation, kalender: d.SVENSK_KALENDER, sammantraden: [], idag: dag('2025-01-17') };
const bevakade = (givet: Givet) => d.bevakningar(givet.arende, omgivning);
const slag = (givet: Givet) => bevakade(givet).map((b) => b.slag);

describe('det som bevakas', () => {
  it('är svaret och diarieföringen när revisorernas brev har kommit, sedan planeringen', () => {
    expect(slag(arende.inkommet())).toEqual(['SVAR', 'DIARIEFORING']);
    expect(slag(arende.registrerat())).toEqual(['SVAR', 'PLANERING']);
  });

  it('är diarieföringen till nästa arbetsdag (OSL 5:1) och planeringen tio arbetsdagar efter den', () => {
    const dagen = (givet: Givet, vad: string) => bevakade(givet).find((b) => b.slag === vad)?.forfaller;
    expect(dagen(arende.inkommet(), 'DIARIEFORING')).toBe('2025-01-20');
    expect(dagen(arende.registrerat(), 'PLANERING')).toBe('2025-02-03');
  });

  it('är ett nytt sammanträde inom tre arbetsdagar när nämnden har skjutit upp ärendet', () => {
    const bordlaggning = { av: 'NAMND', paragraf: '§ 38', datum: dag('2025-03-20') } as const;
    const bordlagt = bevakade(arende.kallat().gor(d.bordlagg, bordlaggning, den('2025-03-20')));
    expect(bordlagt.map((b) => [b.slag, b.forfaller])).toEqual([
      ['SVAR', '2025-03-31'],
      ['PLANERING', '2025-03-25'],
    ]);
  });

  it('är justeringen inom fjorton dagar (KL 5:69) och sedan anslaget inom två (KL 8:12)', () => {
    const dagar = (givet: Givet) =>
      bevakade(givet)
        .filter((b) => b.slag === 'JUSTERING' || b.slag === 'ANSLAG')
        .map((b) => [b.slag, b.forfaller]);
    expect([dagar(arende.beslutat()), dagar(arende.justerat()), dagar(arende.expedierat())]).toEqual([
      [['JUSTERING', '2025-04-03']],
      [['ANSLAG', '2025-03-27']],
      [],
    ]);
  });

  it('är anmälan av det som ordföranden beslutade i nämndens ställe (V14)', () => {
    const beslut = { lydelse: 'Ja.', mandat: '1.4', motivering: 'Brådskar.', datum: dag('2025-03-21') };
    const fattat = arende
      .undertecknat()
      .gor(d.beslutaUtanSammantrade, { ...beslut, vag: 'ORDFORANDE' }, den('2025-03-21'));
    expect(slag(fattat)).toContain('ANMALAN');
    const avslut = { paragraf: '§ 62', datum: dag('2025-03-24') };
    expect(fattat.hindras(d.avsluta, avslut, den('2025-03-24'))).toContain('BESLUT_EJ_ANMALT');
    const anmalt = fattat.gor(d.anmalBeslut, { paragraf: '§ 5', datum: dag('2025-04-24') }, den('2025-04-24'));
    expect(slag(anmalt)).not.toContain('ANMALAN');
    expect(anmalt.hindras(d.avsluta, avslut, den('2025-04-25'))).not.toContain('BESLUT_EJ_ANMALT');
  });

  it('är anmälan till nämnden för det som kom för kännedom, och inget svar', () => {
    const kannedom = arende
      .inkommet({ slag: 'KANNEDOM', rekommendationer: [] })
      .gor(d.registrera, { dnr: 'KS 1' }, den('2025-01-20'));
    expect(slag(kannedom)).toEqual(['ANMALAN']);
  });

  it('är hos förvaltningschef och ordförande när revisorerna har påmint, tills svaret har expedierats', () => {
    const paminnelse = { datum: dag('2025-03-03'), kalla: 'Mejl 2025-03-03' };
    const paminda = bevakade(arende.planerat().gor(d.paminnelseFranRevisorerna, paminnelse, den('2025-03-03')));
    expect(paminda.find((b) => b.slag === 'REVISORSPAMINNELSE')?.ansvariga).toEqual([
      POSTER.forvaltningschef,
      POSTER.ordforande,
    ]);
  });

  it('är varje obesvarad remiss, hos den befattning som fick den', () => {
    const remisser = bevakade(arende.remitterat()).filter((b) => b.slag === 'REMISSVAR');
    expect(remisser.map((b) => [b.ansvariga, b.forfaller])).toEqual([
      [[POSTER.ekonomi], '2025-02-12'],
      [[POSTER.koordinator], '2025-02-12'],
    ]);
  });

  it('är inte längre remissen när yttrandet är undertecknat', () => {
    expect(slag(arende.undertecknat())).toEqual(['SVAR']);
  });

  it('är inte längre svaret när revisorerna har fått det, men åtgärden som ingen har', () => {
    expect(slag(arende.mottaget())).toEqual(['TILLDELNING']);
  });

  it('räknar tiden att tilldela från den dag åtgärden beslutades, också en som beslutas långt senare', () => {
    const ny = { rekommendationIds: ['r1'], beskrivning: 'Ny', ansvariga: [], klartDatum: null, foljsUpp: null };
    const sent = arende.tilldelat().gor(d.beslutaAtgard, ny, den('2025-12-10', POSTER.forvaltningschef));
    const dagar = (givet: Givet) =>
      bevakade(givet)
        .filter((b) => b.slag === 'TILLDELNING')
        .map((b) => b.forfaller);
    expect([dagar(arende.beslutat()), dagar(arende.justerat()), dagar(sent)]).toEqual([
      ['2025-04-03'],
      ['2025-04-03'],
      ['2025-12-29'],
    ]);
  });

  it('är varje ansvarigs del av en delad åtgärd, och att var och en accepterar', () => {
    expect(slag(arende.tilldelat())).toEqual(['ATGARD', 'ACCEPTANS', 'ATGARD', 'ACCEPTANS']);
  });

  it('är inte längre den del som är klar', () => {
    const tilldelat = arende.tilldelat();
    const klar = { atgardId: forstaAtgard(tilldelat).id, bevis: BEVIS };
    const ena = bevakade(tilldelat.gor(d.klarmarkeraAtgard, klar, den('2025-09-20', POSTER.ekonomi)));
    expect(ena.map((b) => b.ansvariga)).toEqual([[POSTER.koordinator]]);
  });

  it('är verifieringen när alla delar är klara, sedan återrapporten, avslutet och effekten, sedan inget', () => {
    const aterrapport = { paragraf: '§ 61', datum: dag('2025-11-20'), text: 'Allt är genomfört.' };
    const berattat = arende.verifierat().gor(d.aterrapportera, aterrapport, den('2025-11-20'));
    const avslutat = berattat.gor(d.avsluta, { paragraf: '§ 62', datum: dag('2025-11-20') }, den('2025-11-20'));
    const effekt = { atgardId: forstaAtgard(avslutat).id, uppnadd: true, text: 'Bristerna har minskat.' };
    const kontrollerat = avslutat.gor(d.kontrolleraEffekt, effekt, den('2026-06-10', POSTER.avdelningschef));
    expect([arende.klarmarkerat(), arende.verifierat(), berattat, avslutat, kontrollerat].map(slag)).toEqual([
      ['VERIFIERING'],
      ['EFFEKT', 'ATERRAPPORT'],
      ['EFFEKT', 'AVSLUT'],
      ['EFFEKT'],
      [],
    ]);
  });

  it('är inget i ett avslutat ärende vars åtgärd avslutades utan åtgärd, även om en uppföljning var bestämd', () => {
    const mottaget = arende.mottaget();
    const atgardId = forstaAtgard(mottaget).id;
    const tilldelning = {
      ...{ atgardId, ansvariga: DELAD_ATGARD.ansvariga, klartDatum: dag('2025-09-30') },
      ...{ foljsUpp: dag('2026-03-31'), aterkommer: null },
    };
    const avslutat = mottaget
      .gor(d.tilldelaAtgard, tilldelning, den('2025-04-01'))
      .gor(d.avslutaUtanAtgard, { atgardId, skal: 'Verksamheten har upphört.' }, den('2025-06-02', POSTER.jurist))
      .gor(d.aterrapportera, { paragraf: '§ 61', datum: dag('2025-06-12'), text: 'Så blev det.' }, den('2025-06-12'))
      .gor(d.avsluta, { paragraf: '§ 62', datum: dag('2025-06-12') }, den('2025-06-12'));
    expect([slag(avslutat), d.arSlutbevakad(avslutat.arende)]).toEqual([[], true]);
  });

  it('räknar återrapporten från den dag då det sista blev klart, vad det än var', () => {
    const dagen = (givet: Givet) => bevakade(givet).find((b) => b.slag === 'ATERRAPPORT')?.forfaller;
    const utanAtgard = { atgardId: forstaAtgard(arende.tilldelat()).id, skal: 'Verksamheten har upphört.' };
    const tilldelat = arende.tilldelat();
    const avslutad = tilldelat.gor(
      d.avslutaUtanAtgard,
      { ...utanAtgard, atgardId: forstaAtgard(tilldelat).id },
      den('2025-12-01', POSTER.jurist),
    );
    expect(dagen(avslutad)).toBe('2026-01-05');
    const kompletterat = arende
      .verifierat()
      .gor(d.begarKomplettering, { fraga: 'När?', senast: dag('2026-02-13') }, den('2026-01-15'))
      .gor(
        d.lamnaKomplettering,
        { text: 'Då.', datum: dag('2026-02-02'), mottagare: ['Revisorerna'], satt: 'e-post' },
        den('2026-02-02'),
      )
      .gor(d.kvitteraSvar, { datum: dag('2026-02-03') }, den('2026-02-03'));
    expect(dagen(kompletterat)).toBe('2026-03-03');
  });

  it('är återrapporten till nästa sammanträde som hinner bära den, när ett sådant är känt', () => {
    const moten = ['2025-10-09', '2025-10-16', '2025-11-20'].map((d) => ({ ...SAMMANTRADE, id: d, datum: dag(d) }));
    // Verified on 25 September: fifteen working days later is 16 October.
    const bevakade = d.bevakningar(arende.verifierat().arende, { ...omgivning, sammantraden: moten });
    expect(bevakade.find((b) => b.slag === 'ATERRAPPORT')?.forfaller).toBe('2025-10-16');
  });

  it('varnar för effektkontrollen när den närmar sig, inte nio månader i förväg', () => {
    const effekt = bevakade(arende.verifierat()).find((b) => b.slag === 'EFFEKT');
    expect([effekt?.forfaller, effekt?.startar]).toEqual(['2026-06-25', '2026-06-10T10:00:00.000Z']);
  });

  it('är hindret för en blockerad åtgärd, till dagen då någon ska höra efter', () => {
    const tilldelat = arende.tilldelat();
    const hinder = { orsak: 'Överklagad.', vantarPa: 'förvaltningsrätten', kontrolleras: null };
    const kommando = { atgardId: forstaAtgard(tilldelat).id, ...hinder };
    const blockerat = tilldelat.gor(d.blockeraAtgard, kommando, den('2025-05-05', POSTER.ekonomi));
    expect(bevakade(blockerat).find((b) => b.slag === 'BLOCKERING')?.forfaller).toBe('2025-06-03');
  });

  it('följer den nya dagen när en åtgärd får mer tid', () => {
    const tilldelat = arende.tilldelat();
    const merTid = { atgardId: forstaAtgard(tilldelat).id, klartDatum: dag('2025-11-28'), skal: 'Ny lag.' };
    const omplanerat = tilldelat.gor(d.planeraOmAtgard, merTid, den('2025-09-01'));
    const dagar = bevakade(omplanerat)
      .filter((b) => b.slag === 'ATGARD')
      .map((b) => b.forfaller);
    expect(dagar).toEqual(['2025-11-28', '2025-11-28']);
  });

  it('säger inte i efterhand det som skulle ha sagts tidigare om den nya dagen', () => {
    const tilldelat = arende.tilldelat();
    const merTid = { atgardId: forstaAtgard(tilldelat).id, klartDatum: dag('2025-10-10'), skal: 'Ny lag.' };
    const sammaDag = den('2025-10-01', POSTER.avdelningschef);
    const [b] = bevakade(tilldelat.gor(d.planeraOmAtgard, merTid, sammaDag)).filter((x) => x.slag === 'ATGARD');
    if (b === undefined) throw new Error('Åtgärden bevakas inte.');
    const lage = { nu: d.tidpunktIStockholm(dag('2025-10-01'), '16:00'), sistGjorda: null };
    expect(d.forfallnaSteg(b, d.STANDARDREGLER('nav')('atgard'), d.SVENSK_KALENDER, lage).gor).toBeNull();
    expect(d.nastaSteg(b, d.STANDARDREGLER('nav')('atgard'), d.SVENSK_KALENDER, lage)?.dag).toBe('2025-10-09');
  });

  it('är kompletteringen, till dess egen dag', () => {
    const begaran = { fraga: 'När är det klart?', senast: dag('2025-05-15') };
    const begard = arende.mottaget().gor(d.begarKomplettering, begaran, den('2025-04-10'));
    const komplettering = bevakade(begard).find((b) => b.slag === 'KOMPLETTERING');
    expect(komplettering?.forfaller).toBe('2025-05-15');
  });

  it('har alltid en egen nyckel, så att kvitton aldrig blandas ihop', () => {
    for (const givet of Object.values(arende).map((situation) => situation())) {
      const nycklar = bevakade(givet).map((b) => b.nyckel);
      expect(new Set(nycklar).size).toBe(nycklar.length);
    }
  });
});

describe('vad händer härnäst', () => {
  it('visar närmaste dagen först: plan, förfallodagar och nästa steg', () => {
    const { nu, idag } = den('2025-03-03');
    const rader = d.vadHanderHarnast(arende.undertecknat().arende, {
      ...omgivning,
      stegar: d.STANDARDREGLER('nav'),
      nu,
      idag,
    });
    expect(rader.map((r) => [r.dag, r.slag])).toEqual([
      ['2025-03-06', 'PLANERAT'],
      ['2025-03-13', 'PLANERAT'],
      ['2025-03-17', 'PAMINNELSE'],
      ['2025-03-20', 'PLANERAT'],
      ['2025-03-31', 'FORFALLER'],
    ]);
  });
});

describe('den som är jävig', () => {
  const tilldelat = arende.tilldelat();
  const personId = organisation.innehav.find((i) => i.befattningId === POSTER.ekonomi)?.personId ?? '';
  const javig = tilldelat.gor(d.anmalJav, { personId }, den('2025-04-02')).arende;

  it('blir inte påmind: det gör närmast högre, och det är ingen vakans', () => {
    const { nu, idag } = den('2025-04-02');
    const rader = d.vadHanderHarnast(javig, { ...omgivning, stegar: d.STANDARDREGLER('nav'), nu, idag });
    const paminda = rader.filter((r) => r.slag === 'PAMINNELSE').flatMap((r) => r.befattningIds);
    expect(new Set(paminda)).toEqual(new Set([POSTER.avdelningschef, POSTER.koordinator]));
    expect(rader.filter((r) => r.slag === 'FORFALLER').flatMap((r) => r.befattningIds)).toContain(POSTER.ekonomi);
  });

  it('gör att stegen byter mottagare, och inget mer', () => {
    const varld = { ...omgivning, idag: dag('2025-04-02'), stegregler: d.STANDARDREGLER };
    const aret = { fran: dag('2025-04-02'), tom: dag('2025-12-31') };
    const utan = { arende: tilldelat.arende, varld };
    const { nya, borta, flyttade, andraMottagare } = d.arendeskillnad(utan, { arende: javig, varld }, aret).steg;
    expect([nya, borta, flyttade]).toEqual([[], [], []]);
    expect(andraMottagare.length).toBeGreaterThan(0);
  });
});

describe('en eskalering som väntar', () => {
  it('står hos den som ska få den, inte hos den som har uppgiften', () => {
    const tilldelat = arende.tilldelat();
    const { nu, idag } = den('2025-10-10');
    const rader = d.vadHanderHarnast(tilldelat.arende, { ...omgivning, stegar: d.STANDARDREGLER('nav'), nu, idag });
    const poster = (sort: string) => new Set(rader.filter((r) => r.slag === sort).flatMap((r) => r.befattningIds));
    expect(poster('ESKALERING')).toEqual(new Set([POSTER.avdelningschef, POSTER.forvaltningschef]));
    expect(poster('FORFALLER')).toEqual(new Set([POSTER.ekonomi, POSTER.koordinator]));
  });
});
