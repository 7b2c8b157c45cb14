import {
  STANDARDREGLER,
  arOforandrad,
  arendeskillnad,
  beviljaAnstand,
  datum as dag,
  type Organisation,
  type RevisionsArende,
  type Sammantrade,
} from '#domain';
import { POSTER, SAMMANTRADE, arende, den, medVakant, organisation } from '../../../../test/support/situationer';

const DAGAR = { fran: dag('2025-01-21'), tom: dag('2025-06-30') };

const varlden = (andrat: Readonly<{ sammantraden?: readonly Sammantrade[]; organisation?: Organisation }> = {}) => ({
  ...den('2025-01-21'),
  sammantraden: [SAMMANTRADE],
  stegregler: STANDARDREGLER,
  ...andrat,
});

const PLANERAT = arende.planerat().arende;

const skillnaden = (efter: ReturnType<typeof varlden>, ny: RevisionsArende = PLANERAT) =>
  arendeskillnad({ arende: PLANERAT, varld: varlden() }, { arende: ny, varld: efter }, DAGAR);

const medMotet = (datum: string) => varlden({ sammantraden: [{ ...SAMMANTRADE, datum: dag(datum), auDatum: null }] });

describe('Vad om, för ett ärende', () => {
  it('är ingen skillnad när inget är annorlunda', () => {
    const skillnad = skillnaden(varlden());
    expect(skillnad).toMatchObject({ svarSenast: null, plan: [], brister: [] });
    expect(arOforandrad(skillnad)).toBe(true);
  });

  it('visar den nya svarsdagen, och att påminnelserna om svaret flyttar med den', () => {
    const beslut = { svarSenast: dag('2025-05-15'), beslutad: dag('2025-01-21'), kalla: 'Revisorernas svar' };
    const { arende: nytt } = arende.planerat().gor(beviljaAnstand, beslut, {
      ...den('2025-01-21'),
      sammantraden: [SAMMANTRADE],
    });
    const skillnad = skillnaden(varlden(), nytt);
    expect(skillnad.svarSenast).toEqual({ fran: '2025-03-31', till: '2025-05-15' });
    expect(arOforandrad(skillnad)).toBe(false);
    const { nya, borta, flyttade } = skillnad.steg;
    expect([...nya, ...borta, ...flyttade].length).toBeGreaterThan(0);
  });

  it('säger vilka dagar i planen som flyttar när sammanträdet gör det', () => {
    const skillnad = skillnaden(medMotet('2025-03-13'));
    expect(skillnad.plan).toContainEqual({ falt: 'namndDatum', fran: '2025-03-20', till: '2025-03-13' });
    expect(skillnad.brister).toEqual([]);
    expect(arOforandrad(skillnad)).toBe(false);
  });

  it.each([
    ['ställs in', varlden({ sammantraden: [] }), ['Sammanträdet som skulle bära svaret finns inte längre.']],
    ['flyttas förbi svarsdagen', medMotet('2025-04-10'), ['Svaret hinner inte fram före svar senast.']],
    ['flyttas nära svarsdagen', medMotet('2025-03-27'), ['Svaret hinner bara fram om paragrafen justeras omedelbart.']],
  ])('säger vad som brister när sammanträdet %s', (_, efter, brister) => {
    expect(skillnaden(efter).brister).toEqual(brister);
  });

  it('säger inte att något brister i ett ärende som inte är planerat', () => {
    const registrerat = arende.registrerat().arende;
    const [fore, efter] = [varlden(), varlden({ sammantraden: [] })].map((varld) => ({ arende: registrerat, varld }));
    if (fore === undefined || efter === undefined) throw new Error('Två världar väntades.');
    expect(arendeskillnad(fore, efter, DAGAR).brister).toEqual([]);
  });

  it('visar vem påminnelserna går till i stället när en befattning blir vakant', () => {
    const { steg, brister } = skillnaden(varlden({ organisation: medVakant(POSTER.jurist) }));
    expect(steg.andraMottagare.length).toBeGreaterThan(0);
    expect(brister).toEqual([]);
  });

  it('säger när en påminnelse inte skulle nå någon', () => {
    const { brister } = skillnaden(varlden({ organisation: { ...organisation, innehav: [] } }));
    expect(brister).toEqual(['Någon påminnelse skulle inte nå någon.']);
  });

  it('räknar bort den som är jävig bara där någon skulle få veta något', () => {
    const javigt = { ...PLANERAT, javiga: ['jurist-person'] };
    const { steg, plan } = skillnaden(varlden(), javigt);
    expect(plan).toEqual([]);
    expect(steg.andraMottagare.length).toBeGreaterThan(0);
  });
});
