import * as d from '#domain';
import { datum as dag } from '#domain';
import { arende, BESLUT_38, den, POSTER, type Givet } from '../../../../test/support/situationer';

const skal = 'Nämnden vill svara för sig.';
const sjuttonde = den('2025-02-17');

const medI = (givet: Givet): Givet => givet.gor(d.ingaIGemensamt, {}, den('2025-01-22'));

/** The same case at another organ. Decisions about its posts are not asked for here. */
const annan = (givet: Givet, andrat: Partial<d.RevisionsArende> = {}): d.RevisionsArende => ({
  ...givet.arende,
  ...{ id: 'annat', organId: 'avux', gemensamtSedan: dag('2025-01-22') },
  ...andrat,
});

const skrivet = (text: string): d.Bemotande => ({
  ...{ rekommendationId: 'r2', delId: null, stallningstagande: 'INSTAMMER', text, egenRubrik: true, atgarder: [] },
});

describe('det gemensamma yttrandet', () => {
  const namn = () => 'Nämnden för arbete och vuxenutbildning';

  it('går ett organ med i en gång, och kan lämna med skäl', () => {
    const med = medI(arende.registrerat());
    expect(med.arende.gemensamtSedan).toBe('2025-01-22');
    expect(med.hindras(d.ingaIGemensamt, {}, den('2025-01-23'))).toEqual(['REDAN_GEMENSAMT']);
    const ute = med.gor(d.lamnaGemensamt, { skal }, den('2025-02-03'));
    expect(ute.arende.gemensamtSedan).toBeNull();
    expect(ute.hindras(d.lamnaGemensamt, { skal }, den('2025-02-03'))).toEqual(['INTE_GEMENSAMT']);
  });

  it('är inget för den som har beslutat, eller bara får granskningen för kännedom', () => {
    expect(arende.beslutat().hindras(d.ingaIGemensamt, {}, den('2025-03-21'))).toEqual(['BESLUT_FATTAT']);
    const kannedom = arende.inkommet({ slag: 'KANNEDOM', rekommendationer: [] });
    expect(kannedom.hindras(d.ingaIGemensamt, {}, den('2025-01-20'))).toEqual(['INGET_SVAR']);
  });

  it('delas med dem som har gått med och inte skrivits av', () => {
    const eget = medI(arende.planerat()).arende;
    const granskningens = [
      eget,
      annan(arende.planerat()),
      annan(arende.planerat(), { id: 'ute', gemensamtSedan: null }),
      annan(arende.planerat(), { id: 'avskrivet', svarStatus: 'AVSKRIVEN' }),
    ];
    expect(d.delarYttrandet(eget, granskningens).map(({ id }) => id)).toEqual(['annat']);
    expect(d.delarYttrandet(arende.planerat().arende, granskningens)).toEqual([]);
  });

  it('ska vara klart till det första manusstoppet, som också remissen rättar sig efter', () => {
    const eget = medI(arende.planerat()).arende;
    const { plan } = eget;
    if (plan === null) throw new Error('Ärendet är inte planerat.');
    const tidigare = { ...plan, manusstopp: dag('2025-02-10'), namndDatum: dag('2025-03-06') };
    const ovriga = [annan(arende.planerat(), { plan: tidigare })];
    expect(d.gemensamtYttrande(eget, ovriga)).toMatchObject({
      plan: { manusstopp: '2025-02-10', expediering: plan.expediering },
      gruppstatus: { besvarade: 0, totalt: 2 },
    });
    expect(d.gemensammaVarningar(eget, ovriga, namn).map(({ kod }) => kod)).toEqual(['V07']);
    const remiss = {
      ...{ befattningIds: [POSTER.ekonomi], rekommendationIds: ['r2'], fraga: 'Instämmer ni?' },
      svarSenast: dag('2025-02-12'),
    };
    const utfall = d.skickaRemiss(d.medGemensamtManusstopp(eget, ovriga), remiss, den('2025-01-22'));
    expect(utfall.ok ? [] : utfall.hinder.map(({ kod }) => kod)).toEqual(['DATUM_FORE']);
  });

  it('varnar när ett organ har ändrat en mening i sitt utkast, och säger vilken rekommendation', () => {
    const eget = medI(arende.bemott()).arende;
    const andrat = annan(arende.bemott().gor(d.skrivBemotande, skrivet('Nämnden instämmer  inte riktigt.'), sjuttonde));
    expect(d.gemensammaVarningar(eget, [andrat], namn)).toEqual([
      {
        kod: 'V17',
        text: 'Svaret på rekommendation 2 är inte detsamma som det Nämnden för arbete och vuxenutbildning har i sitt utkast.',
        gor: 'Anta samma ändring, eller lämna det gemensamma yttrandet.',
        till: 'FORVALTNINGSJURIST',
      },
    ]);
    expect(d.gemensammaVarningar(eget, [annan(arende.bemott())], namn)).toEqual([]);
  });

  it('varnar inte för det som bara ett organ har hunnit skriva, förrän någon nämnd har beslutat', () => {
    const tomt = medI(arende.planerat()).arende;
    expect(d.gemensammaVarningar(tomt, [annan(arende.bemott())], namn)).toEqual([]);
    const [varning] = d.gemensammaVarningar(tomt, [annan(arende.beslutat())], namn);
    expect(varning?.text).toBe(
      'Svaret på rekommendationerna 1, 2 är inte detsamma som det Nämnden för arbete och vuxenutbildning har beslutat.',
    );
  });

  it('hämtar det andra organets text dit den skiljer sig, och behåller de egna åtgärderna', () => {
    const eget = medI(arende.bemott());
    const ovriga = [annan(arende.bemott().gor(d.skrivBemotande, skrivet('Nämnden instämmer delvis.'), sjuttonde))];
    const hamta = { arendeId: 'annat', ovriga };
    const hamtat = eget.gor(d.hamtaGemensamText, hamta, sjuttonde);
    const svar = hamtat.arende.bemotanden.find(({ rekommendationId }) => rekommendationId === 'r2');
    expect(svar).toMatchObject({ text: 'Nämnden instämmer delvis.', atgarder: [{ klartDatum: '2025-09-30' }] });
    expect(hamtat.hindras(d.hamtaGemensamText, hamta, sjuttonde)).toEqual(['INGET_SKILJER']);
    expect(eget.hindras(d.hamtaGemensamText, { ...hamta, arendeId: 'x' }, sjuttonde)).toEqual(['ARENDET_DELAR_INTE']);
  });

  it('hämtar ett utkast till det organ som inte har skrivit något, men inte till ett undertecknat yttrande', () => {
    const tomt = medI(arende.planerat());
    const fran = annan(arende.bemott(), { plan: null });
    const hamtat = tomt.gor(d.hamtaGemensamText, { arendeId: 'annat', ovriga: [annan(arende.bemott())] }, sjuttonde);
    expect(hamtat.arende.bemotanden.map(({ atgarder }) => atgarder)).toEqual([[], []]);
    const andrat = { ...fran, bemotanden: [skrivet('En annan linje.')] };
    const undertecknat = medI(arende.undertecknat());
    const hamta = { arendeId: 'annat', ovriga: [andrat] };
    expect(undertecknat.hindras(d.hamtaGemensamText, hamta, den('2025-02-21'))).toEqual(['FEL_LAGE']);
  });

  it('hämtar en delad rekommendation del för del, efter delarnas ord', () => {
    const delar = ['Dokumentera bristerna.', 'Följ upp dem.'];
    const delad = (id: string): Givet =>
      medI(arende.planerat()).gor(
        d.delaRekommendation,
        { rekommendationId: 'r2', delar },
        { ...sjuttonde, nyttId: () => id },
      );
    const [del] = delad('b').arende.rekommendationer[1]?.delar ?? [];
    const fran = delad('b').gor(d.skrivBemotande, { ...skrivet('Det görs.'), delId: del?.id ?? null }, sjuttonde);
    const ovriga = [annan(fran)];
    const hamtat = delad('a').gor(d.hamtaGemensamText, { arendeId: 'annat', ovriga }, sjuttonde);
    expect(hamtat.arende.bemotanden).toMatchObject([{ delId: 'a', text: 'Det görs.' }]);
  });

  it('säger samma sak om båda nämnderna har antagit samma ord', () => {
    const eget = medI(arende.kallat()).gor(d.fattaBeslut, BESLUT_38, den('2025-03-20')).arende;
    expect(d.gemensammaVarningar(eget, [annan(arende.mottaget())], namn)).toEqual([]);
    expect(d.gemensamtYttrande(eget, [annan(arende.mottaget())])).toMatchObject({
      med: [{ organId: 'avux', beslutat: '2025-03-20', expedierat: '2025-03-26', skiljer: [] }],
      gruppstatus: { text: '1 av 2 besvarade' },
    });
  });
});
