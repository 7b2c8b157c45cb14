import * as d from '#domain';
import { datum as dag } from '#domain';
import { POSTER, arende, medVakant, organisation } from '../../../../test/support/situationer';

/** The enhetschef leaves on Wednesday 9 April 2025; the åtgärd has lain on the post since 1 April. */
const slutar: d.Organisation = {
  ...organisation,
  innehav: organisation.innehav.map((i) => (i.befattningId === POSTER.ekonomi ? { ...i, tom: dag('2025-04-09') } : i)),
};

const vakanser = (organisationen: d.Organisation, idag: string) =>
  d
    .bevakningar(arende.tilldelat().arende, {
      organisation: organisationen,
      kalender: d.SVENSK_KALENDER,
      sammantraden: [],
      idag: dag(idag),
    })
    .filter((b) => b.slag === 'VAKANT_ANSVAR');

const medInnehav = (from: string, tom: string | null = null): d.Organisation => ({
  ...slutar,
  innehav: [
    ...slutar.innehav,
    {
      id: 'ny',
      befattningId: POSTER.ekonomi,
      personId: 'ny-person',
      from: dag(from),
      tom: tom === null ? null : dag(tom),
      tillforordnad: true,
    },
  ],
});

describe('en vakant befattning med uppgifter', () => {
  it('är en uppgift för närmast högre innehavare, inom tio arbetsdagar från den första vakanta dagen', () => {
    // Ten working days after 10 April 2025, with Easter (18 and 21 April) between.
    expect(vakanser(slutar, '2025-04-10')).toMatchObject([
      {
        nyckel: `vakans/${POSTER.ekonomi}`,
        ansvariga: [POSTER.avdelningschef],
        startar: d.tidpunktIStockholm(dag('2025-04-10'), '00:00'),
        forfaller: '2025-04-28',
      },
    ]);
  });

  it('är samma uppgift dagen före som dagen efter, så att ärendet vaknar när den börjar', () => {
    expect(vakanser(slutar, '2025-04-02')).toEqual(vakanser(slutar, '2025-04-20'));
  });

  it('är ingen när någon annan tar vid, men väl när det blir ett glapp', () => {
    expect(vakanser(medInnehav('2025-04-10'), '2025-04-02')).toEqual([]);
    expect(vakanser(medInnehav('2025-04-22'), '2025-04-15')).toMatchObject([{ forfaller: '2025-04-28' }]);
    expect(vakanser(medInnehav('2025-04-22'), '2025-04-22')).toEqual([]);
  });

  it('börjar om när en tillförordnad slutar', () => {
    const tf = medInnehav('2025-04-10', '2025-05-30');
    const borjar = d.tidpunktIStockholm(dag('2025-05-31'), '00:00');
    expect(vakanser(tf, '2025-04-10')).toMatchObject([{ startar: borjar, forfaller: '2025-06-16' }]);
  });

  it('börjar med uppgiften när befattningen var vakant redan då', () => {
    expect(vakanser(medVakant(POSTER.ekonomi), '2025-04-02')).toMatchObject([
      { startar: d.tidpunktIStockholm(dag('2025-04-01'), '12:00'), forfaller: '2025-04-15' },
    ]);
  });

  it('når den högre upp när chefen också saknas, och ordföranden när ingen står över', () => {
    const utanChef = { ...slutar, innehav: slutar.innehav.filter((i) => i.befattningId !== POSTER.avdelningschef) };
    const [vakans] = vakanser(utanChef, '2025-04-10');
    if (vakans === undefined) throw new Error('Ingen vakans.');
    expect(d.mottagareFor('ANSVARIG', vakans, utanChef, dag('2025-04-10'))).toMatchObject([
      { befattningId: POSTER.forvaltningschef, iStalletFor: POSTER.avdelningschef },
    ]);
    const overst = slutar.befattningar.map((b) => (b.id === POSTER.ekonomi ? { ...b, overordnadId: null } : b));
    const utanNagonOver = { ...slutar, befattningar: overst };
    expect(vakanser(utanNagonOver, '2025-04-10').map((b) => b.ansvariga)).toEqual([[POSTER.ordforande]]);
  });

  it('är inget när ingenting ligger på befattningen', () => {
    expect(vakanser(medVakant(POSTER.sekreterare), '2025-04-10')).toEqual([]);
  });
});
