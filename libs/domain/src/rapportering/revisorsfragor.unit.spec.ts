import * as d from '#domain';
import { datum as dag } from '#domain';
import { POSTER, arende, den, forstaAtgard, type Givet } from '../../../../test/support/situationer';

const fragor = (givet: Givet) => d.revisorsfragor(givet.arende);
const svaren = (givet: Givet) => fragor(givet).map(({ svar }) => svar);
const rapport = (andrat: Partial<d.Aterrapport> = {}) => ({
  paragraf: '§ 61',
  datum: dag('2025-11-20'),
  text: 'Rutinen används.',
  ...andrat,
});
const aterrapporterat = (givet: Givet, andrat: Partial<d.Aterrapport> = {}) =>
  givet.gor(d.aterrapportera, rapport(andrat), den('2025-11-20'));

describe('revisorernas fyra frågor', () => {
  it('ställs alltid i samma ordning', () => {
    expect(fragor(arende.inkommet()).map(({ kod }) => kod)).toEqual([
      'BESLUT_OM_ATGARDER',
      'ATERRAPPORTERAT',
      'BESLUT_OM_ATERRAPPORTEN',
      'KVARSTAENDE_BEHOV_BEDOMT',
    ]);
  });

  it('har före beslutet bara ett nej, och säger vad som saknas', () => {
    expect(svaren(arende.kallat())).toEqual(['NEJ', 'EJ_AKTUELLT', 'EJ_AKTUELLT', 'EJ_AKTUELLT']);
    expect(fragor(arende.kallat())[0]?.saknas).toEqual([
      { text: 'Nämnden har inte beslutat om svaret.', fix: 'Registrera nämndens beslut med paragraf och datum.' },
    ]);
  });

  it('får ja på den första när varje löfte är ett beslut med ansvarig och dag, med beslutet som bevis', () => {
    const [forsta] = fragor(arende.mottaget());
    expect(forsta).toMatchObject({
      svar: 'JA',
      bevis: [{ handelse: 'beslutFattat', paragraf: '§ 38', datum: '2025-03-20' }],
      saknas: [],
    });
  });

  it('får delvis på den första när en rekommendation som nämnden instämmer i saknar åtgärd', () => {
    const utanLofte = (nummer: string): d.Bemotande => ({
      rekommendationId: nummer,
      delId: null,
      stallningstagande: 'INSTAMMER',
      text: 'Nämnden instämmer.',
      egenRubrik: true,
      atgarder: [],
    });
    const { arende: beslutat } = arende.beslutat();
    const { svar, saknas } =
      d.revisorsfragor({ ...beslutat, bemotanden: [utanLofte('r1'), ...beslutat.bemotanden.slice(1)] })[0] ?? {};
    expect(svar).toBe('DELVIS');
    expect(saknas?.map(({ text }) => text)).toEqual([
      'Rekommendation 1 bemöts med att nämnden instämmer, men ingen åtgärd är beslutad.',
    ]);
  });

  it('får delvis på den första när en åtgärd saknar dag', () => {
    const { arende: beslutat } = arende.beslutat();
    const atgarder = beslutat.atgarder.map((atgard) => ({ ...atgard, klartDatum: null }));
    const [forsta] = d.revisorsfragor({ ...beslutat, atgarder });
    expect([forsta?.svar, forsta?.saknas.map(({ text }) => text)]).toEqual([
      'DELVIS',
      ['Åtgärden ”Rutin för egenkontroll” har ingen dag då den ska vara klar.'],
    ]);
  });

  it('får nej på den andra tills nämnden har fått en återrapport', () => {
    expect(svaren(arende.verifierat())).toEqual(['JA', 'NEJ', 'EJ_AKTUELLT', 'EJ_AKTUELLT']);
  });

  it('får delvis på den andra när en åtgärd blev klar efter återrapporten eller ännu är öppen', () => {
    const oppet = aterrapporterat(arende.tilldelat());
    expect(fragor(oppet)[1]).toMatchObject({
      svar: 'DELVIS',
      saknas: [{ text: 'Åtgärden ”Rutin för egenkontroll” är inte avslutad och har inte återrapporterats som klar.' }],
    });
    const fore = aterrapporterat(arende.klarmarkerat(), { datum: dag('2025-06-12') });
    const efterat = fore.gor(
      d.verifieraAtgard,
      { atgardId: forstaAtgard(fore).id, kommentar: null },
      den('2025-11-21', POSTER.avdelningschef),
    );
    expect(fragor(efterat)[1]).toMatchObject({
      svar: 'DELVIS',
      saknas: [
        { text: 'Åtgärden ”Rutin för egenkontroll” blev klar den 21 november 2025, efter den senaste återrapporten.' },
      ],
    });
  });

  it('får nej på den tredje och fjärde av en återrapport som bara noterades', () => {
    expect(svaren(aterrapporterat(arende.verifierat()))).toEqual(['JA', 'JA', 'NEJ', 'NEJ']);
  });

  it('får ja på alla av en återrapport med beslut och bedömt behov', () => {
    const helt = aterrapporterat(arende.verifierat(), {
      beslut: 'Nämnden godkänner återrapporten.',
      kvarstaendeBehov: 'Inget behov kvarstår.',
    });
    expect(svaren(helt)).toEqual(['JA', 'JA', 'JA', 'JA']);
    expect(fragor(helt)[3]?.bevis).toEqual([
      { handelse: 'aterrapporterat', paragraf: '§ 61', datum: '2025-11-20', text: 'Inget behov kvarstår.' },
    ]);
  });

  it('räknar nämndens beslut att avsluta som beslut om återrapporten (S003 § 50)', () => {
    const avslutat = aterrapporterat(arende.verifierat()).gor(
      d.avsluta,
      { paragraf: '§ 62', datum: dag('2025-11-20') },
      den('2025-11-20'),
    );
    expect(fragor(avslutat)[2]).toMatchObject({
      svar: 'JA',
      bevis: [{ handelse: 'arendeAvslutat', paragraf: '§ 62', datum: '2025-11-20' }],
    });
  });

  it('får delvis på den tredje när bara en tidigare återrapport fick ett beslut', () => {
    const tva = aterrapporterat(arende.verifierat(), { beslut: 'Godkänns.' }).gor(
      d.aterrapportera,
      rapport({ paragraf: '§ 12', datum: dag('2026-02-19') }),
      den('2026-02-19'),
    );
    expect(fragor(tva)[2]).toMatchObject({ svar: 'DELVIS', saknas: [{ text: expect.stringContaining('§ 12') }] });
  });

  it('är inte aktuell om åtgärder när ingen rekommendation riktas till organet (S11)', () => {
    const { arende: beslutat } = arende.beslutat();
    const [forsta] = d.revisorsfragor({ ...beslutat, rekommendationer: [], bemotanden: [], atgarder: [] });
    expect(forsta?.svar).toBe('EJ_AKTUELLT');
  });

  it('räknar ett beslut att avvisa alla rekommendationer som ett beslut om åtgärder', () => {
    const { arende: beslutat } = arende.beslutat();
    const avvisade = beslutat.bemotanden.map((b) => ({ ...b, stallningstagande: 'AVVISAS' as const, atgarder: [] }));
    expect(d.revisorsfragor({ ...beslutat, bemotanden: avvisade, atgarder: [] })[0]?.svar).toBe('JA');
  });
});
