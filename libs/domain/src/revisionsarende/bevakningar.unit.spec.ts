import * as d from '#domain';
import { datum as dag } from '#domain';
import {
  BEVIS,
  POSTER,
  arende,
  den,
  forstaAtgard,
  organisation,
  type Givet,
} from '../../../../test/support/situationer';

const omgivning = { organisation, kalender: d.SVENSK_KALENDER };
const bevakade = (givet: Givet) => d.bevakningar(givet.arende, omgivning);
const slag = (givet: Givet) => bevakade(givet).map((b) => b.slag);

describe('det som bevakas', () => {
  it('är svaret och planeringen när revisorernas brev har kommit', () => {
    expect(slag(arende.inkommet())).toEqual(['SVAR', 'PLANERING']);
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
    const ny = { rekommendationId: 'r1', beskrivning: 'Ny', ansvariga: [], klartDatum: null };
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

  it('är verifieringen när alla delar är klara, sedan återrapporten, sedan avslutet, sedan inget', () => {
    const aterrapport = { paragraf: '§ 61', datum: dag('2025-11-20'), text: 'Allt är genomfört.' };
    const berattat = arende.verifierat().gor(d.aterrapportera, aterrapport, den('2025-11-20'));
    const avslutat = berattat.gor(d.avsluta, { paragraf: '§ 62', datum: dag('2025-11-20') }, den('2025-11-20'));
    expect([arende.klarmarkerat(), arende.verifierat(), berattat, avslutat].map(slag)).toEqual([
      ['VERIFIERING'],
      ['ATERRAPPORT'],
      ['AVSLUT'],
      [],
    ]);
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
    expect(d.forfallnaSteg(b, d.STANDARDSTEGAR.atgard, d.SVENSK_KALENDER, lage).gor).toBeNull();
    expect(d.nastaSteg(b, d.STANDARDSTEGAR.atgard, d.SVENSK_KALENDER, lage)?.dag).toBe('2025-10-09');
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
    const rader = d.vadHanderHarnast(arende.undertecknat().arende, { ...omgivning, nu, idag });
    expect(rader.map((r) => [r.dag, r.slag])).toEqual([
      ['2025-03-06', 'PLANERAT'],
      ['2025-03-13', 'PLANERAT'],
      ['2025-03-17', 'PAMINNELSE'],
      ['2025-03-20', 'PLANERAT'],
      ['2025-03-31', 'FORFALLER'],
    ]);
  });
});

describe('en eskalering som väntar', () => {
  it('står hos den som ska få den, inte hos den som har uppgiften', () => {
    const tilldelat = arende.tilldelat();
    const { nu, idag } = den('2025-10-10');
    const rader = d.vadHanderHarnast(tilldelat.arende, { ...omgivning, nu, idag });
    const poster = (sort: string) => new Set(rader.filter((r) => r.slag === sort).flatMap((r) => r.befattningIds));
    expect(poster('ESKALERING')).toEqual(new Set([POSTER.avdelningschef, POSTER.forvaltningschef]));
    expect(poster('FORFALLER')).toEqual(new Set([POSTER.ekonomi, POSTER.koordinator]));
  });
});

describe('publiceringen', () => {
  it('visar svaret med ställningstaganden och det som inte antogs, och inga interna dagar', () => {
    const svar = d.publicering(arende.expedierat().arende, dag('2025-03-26'), (id) => `Befattning ${id}`);
    expect(svar.bemotanden.map((b) => [b.nummer, b.stallningstagande])).toEqual([
      [1, 'ANSES_UPPFYLLD'],
      [2, 'INSTAMMER'],
    ]);
    expect(svar.bemotanden[1]?.atgarder[0]?.ansvariga[0]).toBe('Befattning enhetschef-ekonomi');
    expect(svar.ejAntagna).toEqual([{ av: 'M, KD, L, SD', lydelse: 'Eget yttrande.' }]);
    expect(JSON.stringify(svar)).not.toContain('manusstopp');
  });
});
