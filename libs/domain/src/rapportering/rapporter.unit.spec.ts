import * as d from '#domain';
import { datum as dag } from '#domain';
import { Givet, POSTER, arende, den, forstaAtgard } from '../../../../test/support/situationer';

const kl = (datum: string, tid = '07:30') => d.tidpunktIStockholm(dag(datum), tid);
const namn = (datum: string, tid?: string) =>
  d.senasteRapportperioder(kl(datum, tid), d.SVENSK_KALENDER).map((period) => period.namn);

const GRANSKNING = { revisionsbyra: 'Byrån AB', rapportdatum: dag('2025-01-15'), samladBedomning: 'inte fullt ut' };

const underlag = (slag: d.Rapportslag, datum: string, ...givna: readonly Givet[]): d.Rapportunderlag => {
  const period = d.senasteRapportperioder(kl(datum), d.SVENSK_KALENDER).find((ett) => ett.slag === slag);
  if (period === undefined) throw new Error('Perioden finns inte.');
  const arenden = givna.map((givet) => ({ arende: givet.arende, granskning: GRANSKNING }));
  return { organ: { id: 'nav', namn: 'Nämnden' }, period, datum: dag(datum), arenden };
};
const kvartal = (datum: string, ...givna: readonly Givet[]) =>
  d.kvartalsstatus(underlag('KVARTAL', datum, ...givna), d.SVENSK_KALENDER);
const ar = (datum: string, ...givna: readonly Givet[]) => d.arsavsnitt(underlag('AR', datum, ...givna));

describe('rapportperioder', () => {
  it('rapporteras klockan 7.30 första arbetsdagen efter kvartalet och året', () => {
    expect(namn('2025-04-01', '07:29')).toEqual(['2024-K4', '2024']);
    expect(namn('2025-04-01')).toEqual(['2025-K1', '2024']);
    // Nyårsdagen 2026 är en torsdag.
    expect(namn('2026-01-01', '12:00')).toEqual(['2025-K3', '2024']);
    expect(namn('2026-01-02')).toEqual(['2025-K4', '2025']);
  });

  it('kommer fyra gånger om året, och nästa är alltid senare', () => {
    let nu = kl('2025-01-17');
    const dagar = Array.from({ length: 5 }, () => {
      nu = d.nastaRapport(nu, d.SVENSK_KALENDER);
      return d.datumIStockholm(nu);
    });
    expect(dagar).toEqual(['2025-04-01', '2025-07-01', '2025-10-01', '2026-01-02', '2026-04-01']);
  });
});

describe('kvartalets status till nämnden', () => {
  it('finns inte när organet inte har något att rapportera', () => {
    expect(kvartal('2025-01-02', arende.inkommet())).toBeNull();
  });

  it('säger svarets dag mot ursprunglig och gällande frist (S4)', () => {
    const anstand = { svarSenast: dag('2025-05-30'), beslutad: dag('2025-03-24'), kalla: 'Revisorernas brev' };
    const [rad] =
      kvartal('2025-04-01', arende.inkommet().gor(d.beviljaAnstand, anstand, den('2025-03-24')))?.granskningar ?? [];
    expect(rad?.svar).toEqual({
      ursprungligSvarSenast: '2025-03-31',
      gallandeSvarSenast: '2025-05-30',
      mottaget: null,
      motUrsprunglig: { utfall: 'SEN', dagar: 1 },
      motGallande: { utfall: 'VANTAS', dagar: 0 },
    });
  });

  it('räknar färger och åtgärder och säger när nästa rapport kommer', () => {
    expect(kvartal('2025-10-01', arende.verifierat())).toMatchObject({
      fran: '2025-07-01',
      till: '2025-09-30',
      datum: '2025-10-01',
      farger: { gron: 1, gra: 1, gul: 0, rod: 0 },
      atgarderKlara: 1,
      atgarderTotalt: 1,
      atgarderForsenade: 0,
      nastaRapport: '2026-01-02',
    });
  });

  it('säger varför något avviker, och den nya dagen', () => {
    const tilldelat = arende.tilldelat();
    const omplanerat = tilldelat.gor(
      d.planeraOmAtgard,
      { atgardId: forstaAtgard(tilldelat).id, klartDatum: dag('2025-12-15'), skal: 'Ny lag trädde i kraft senare.' },
      den('2025-09-15', POSTER.avdelningschef),
    );
    const status = kvartal('2025-10-01', omplanerat)?.granskningar[0]?.rekommendationer[1];
    expect([status?.farg, status?.avvikelser]).toEqual([
      'GUL',
      [{ atgard: 'Rutin för egenkontroll', orsak: 'Ny lag trädde i kraft senare.', nyttKlartDatum: '2025-12-15' }],
    ]);
  });

  it('visar inget ur ett utkast', () => {
    const status = kvartal('2025-04-01', arende.undertecknat());
    expect(JSON.stringify(status)).not.toContain('INSTAMMER');
    expect(JSON.stringify(status)).not.toContain('Rutin för egenkontroll');
  });

  it('nämner inte ett ärende som avslutades före perioden, eller registrerades efter att rapporten skulle göras', () => {
    const avslutat = arende
      .verifierat()
      .gor(d.aterrapportera, { paragraf: '§ 61', datum: dag('2025-09-29'), text: 'Klart.' }, den('2025-09-29'))
      .gor(d.avsluta, { paragraf: '§ 62', datum: dag('2025-09-30') }, den('2025-09-30'));
    expect(kvartal('2025-10-01', avslutat)).not.toBeNull();
    expect(kvartal('2026-01-02', avslutat)).toBeNull();
    const sent = { ...arende.inkommet().arende, oppnad: kl('2025-04-02') };
    expect(kvartal('2025-04-03', new Givet(sent))).toBeNull();
  });
});

describe('årsredovisningens avsnitt Revision', () => {
  const iDecember = () => {
    const { arende: inkommet } = arende.inkommet();
    return new Givet({ ...inkommet, inkommen: dag('2023-12-12'), oppnad: kl('2023-12-13') });
  };

  it('säger av sig självt att yttrandet ännu inte är framtaget (S9)', () => {
    const [granskning] = ar('2024-01-02', iDecember())?.granskningar ?? [];
    expect([granskning?.yttrandeFramtaget, granskning?.yttrande]).toEqual([
      false,
      'Granskningen inkom i december 2023, yttrande ännu inte framtaget.',
    ]);
  });

  it('väntar inte på yttrande när granskningen kom för kännedom eller avskrevs', () => {
    const texten = (givet: Givet) => ar('2026-01-02', givet)?.granskningar[0]?.yttrande;
    const kannedom = arende.inkommet({ slag: 'KANNEDOM', rekommendationer: [] });
    const skal = 'Granskningen riktades till fel nämnd.';
    const avskrivet = arende.inkommet().gor(d.avskriv, { datum: dag('2025-02-03'), skal }, den('2025-02-03'));
    expect(texten(kannedom)).toBe('Granskningen kom till nämnden för kännedom i januari 2025.');
    expect(texten(avskrivet)).toBe('Ärendet avskrevs den 3 februari 2025: Granskningen riktades till fel nämnd.');
    expect([kvartal('2025-04-01', kannedom), d.uppfoljningsdag(avskrivet.arende)]).toEqual([null, null]);
  });

  it('säger vad nämnden svarade på en delad rekommendation som helhet', () => {
    const verifierat = arende.verifierat().arende;
    const [forsta, andra] = verifierat.rekommendationer;
    const delar = [
      { id: 'a', text: 'Gör det ena.' },
      { id: 'b', text: 'Gör det andra.' },
    ];
    const bemott = (delId: string, stallningstagande: d.Stallningstagande): d.Bemotande => ({
      ...{ rekommendationId: forsta?.id ?? '', delId, stallningstagande },
      ...{ text: 'Nämnden svarar.', egenRubrik: true, atgarder: [] },
    });
    const delat = {
      ...verifierat,
      rekommendationer: [{ ...forsta, delar }, andra] as d.RevisionsArende['rekommendationer'],
      bemotanden: [
        ...[bemott('a', 'INSTAMMER'), bemott('b', 'AVVISAS')],
        ...verifierat.bemotanden.filter((b) => b.rekommendationId !== forsta?.id),
      ],
    };
    expect(ar('2026-01-02', new Givet(delat))?.granskningar[0]?.yttrande).toContain(
      'Rekommendationerna: 1: instämmer delvis; 2: instämmer.',
    );
  });

  it('sammanfattar yttrandet när det finns', () => {
    expect(ar('2026-01-02', arende.verifierat())).toMatchObject({
      ar: 2025,
      granskningar: [
        {
          revisionsbyra: 'Byrån AB',
          yttrandeFramtaget: true,
          yttrande:
            'Nämnden yttrade sig den 20 mars 2025, § 38: Nämnden översänder yttrandet. Rekommendationerna: 1: anses uppfylld; 2: instämmer.',
        },
      ],
      uppfoljning: [],
    });
  });

  it('följer upp förra årets granskningar med åtgärder under året och vad som kvarstår (S10)', () => {
    const { arende: verifierat } = arende.verifierat();
    const foregaende = { ...verifierat, inkommen: dag('2024-11-03') };
    expect(ar('2026-01-02', new Givet(foregaende))).toMatchObject({
      granskningar: [],
      uppfoljning: [
        {
          ar: 2024,
          rubrik: 'Uppföljning från revision 2024',
          granskningar: [
            {
              samladBedomning: 'inte fullt ut',
              atgarderUnderAret: [
                { atgard: 'Rutin för egenkontroll', gjort: 'Genomförd och verifierad den 25 september 2025.' },
              ],
              kvarstar: [],
            },
          ],
        },
      ],
    });
    const oppet = { ...arende.tilldelat().arende, inkommen: dag('2024-11-03') };
    expect(ar('2026-01-02', new Givet(oppet))?.uppfoljning[0]?.granskningar[0]?.kvarstar).toEqual([
      'Rutin för egenkontroll, ska vara klar den 30 september 2025.',
    ]);
  });

  it('räknar upp varje gång som en återkommande åtgärd har gjorts under året (S10)', () => {
    const verifierat = arende.verifierat();
    const verifiering = (datum: string) => ({ datum: dag(datum), avPersonId: 'p', kommentar: null });
    const ganger = ['2024-12-20', '2025-06-30', '2025-12-19'].map((datum) => ({
      ...{ klartDatum: dag(datum), verifiering: verifiering(datum) },
    }));
    const atgarder = [
      { ...forstaAtgard(verifierat), status: 'PAGAR' as const, verifiering: null, forekomster: ganger },
    ];
    const foregaende = { ...verifierat.arende, inkommen: dag('2024-11-03'), atgarder };
    const gjort = ar('2026-01-02', new Givet(foregaende))?.uppfoljning[0]?.granskningar[0]?.atgarderUnderAret;
    expect(gjort?.slice(0, 2).map((rad) => rad.gjort)).toEqual([
      'Genomförd och verifierad den 30 juni 2025.',
      'Genomförd och verifierad den 19 december 2025.',
    ]);
  });

  it('räknar den sista gången en återkommande åtgärd gjordes en gång (S10)', () => {
    const verifierat = arende.verifierat();
    const verifiering = { datum: dag('2025-12-19'), avPersonId: 'p', kommentar: null };
    const forekomster = [{ klartDatum: dag('2025-12-31'), verifiering }];
    const atgarder = [{ ...forstaAtgard(verifierat), verifiering, forekomster }];
    const foregaende = { ...verifierat.arende, inkommen: dag('2024-11-03'), atgarder };
    const gjort = ar('2026-01-02', new Givet(foregaende))?.uppfoljning[0]?.granskningar[0]?.atgarderUnderAret;
    expect(gjort?.map((rad) => rad.gjort)).toEqual(['Genomförd och verifierad den 19 december 2025.']);
  });

  it('bär också ett ärende utan egna rekommendationer (S11)', () => {
    const { arende: mottaget } = arende.mottaget();
    const utan = { ...mottaget, rekommendationer: [], bemotanden: [], atgarder: [] };
    expect(ar('2026-01-02', new Givet(utan))?.granskningar[0]?.yttrande).toBe(
      'Nämnden yttrade sig den 20 mars 2025, § 38: Nämnden översänder yttrandet.',
    );
  });
});
