import * as d from '#domain';
import { datum as dag, type Befattning, type Roll } from '#domain';

const post = (id: string, roll: Roll, organId: string | null, overordnadId: string | null = null): Befattning => ({
  ...{ id, namn: id, roll, organId, overordnadId },
  ...{ enhetId: null, gallerTill: null },
});

const innehav = (befattningId: string) => ({
  ...{ id: `innehav-${befattningId}`, befattningId, personId: `${befattningId}-person` },
  ...{ from: dag('2020-01-01'), tom: null, tillforordnad: false },
});

const POSTER = {
  juristSn: post('jurist-sn', 'FORVALTNINGSJURIST', 'sn'),
  juristNav: post('jurist-nav', 'FORVALTNINGSJURIST', 'nav'),
  kommunchef: post('kommunchef', 'FORVALTNINGSCHEF', 'ks'),
  kansli: post('kansli', 'KS_KANSLI', null, 'kommunchef'),
};

const organisation = (poster: readonly Befattning[], vakanta: readonly Befattning[] = []): d.Organisation => ({
  ...{ organ: [], enheter: [], ersattningar: [], ledigheter: [] },
  befattningar: [...poster, ...vakanta],
  innehav: poster.map(({ id }) => innehav(id)),
});

const { juristSn, juristNav, kommunchef, kansli } = POSTER;
const ALLA = organisation([juristSn, juristNav, kommunchef, kansli]);

const vantat: d.VantatExterntSvar = {
  ...{ granskningId: 'granskning', titel: 'Granskning av informationssäkerheten', organIds: ['nav'] },
  ...{ inkommen: dag('2023-12-12'), svarSenast: dag('2024-03-15') },
  ...{ externId: 'bolaget', namn: 'Bostadsbolaget AB' },
};

const bevaka = (i: d.Organisation, idag = dag('2024-01-02')) => d.bevakaExterntSvar(vantat, { organisation: i, idag });

describe('bevakningen av ett externt svar', () => {
  it('ligger på kommunstyrelsens kansli, från dagen efter att granskningen kom till svarsdagen', () => {
    expect(bevaka(ALLA)).toEqual({
      ...{ nyckel: 'externt-svar/bolaget', slag: 'EXTERNT_SVAR', stege: 'extern' },
      rubrik: 'Svaret från Bostadsbolaget AB ska vara hos revisorerna',
      ...{ ansvariga: ['kansli'], handlaggare: 'kansli', forvaltningschef: null, ordforande: null },
      ...{ startar: '2023-12-12T11:00:00.000Z', forfaller: '2024-03-15' },
    });
  });

  it('ligger utan kansli på juristen i ett organ som har granskningen, och annars på någon av kommunens jurister', () => {
    expect(bevaka(organisation([juristSn, juristNav])).ansvariga).toEqual(['jurist-nav']);
    expect(bevaka(organisation([kommunchef, juristSn])).ansvariga).toEqual(['jurist-sn']);
    expect(bevaka(organisation([kommunchef])).ansvariga).toEqual([]);
  });

  it('går förbi en befattning som ingen svarar för, och ligger kvar på den när ingen annan finns', () => {
    const utanChef = { ...kansli, overordnadId: null };
    expect(bevaka(organisation([juristNav], [utanChef])).ansvariga).toEqual(['jurist-nav']);
    expect(bevaka(organisation([kommunchef], [kansli, juristNav])).ansvariga).toEqual(['kansli']);
    expect(bevaka(organisation([], [utanChef])).ansvariga).toEqual(['kansli']);
  });

  it('ligger inte på en befattning som har dragits in', () => {
    const indragen = { ...kansli, gallerTill: dag('2024-01-01') };
    expect(bevaka(organisation([juristNav, indragen])).ansvariga).toEqual(['jurist-nav']);
  });
});

describe('stegen för externa svar', () => {
  const stegen = (antal: number) => {
    const bevakning = bevaka(ALLA);
    const foljd = d.STANDARDREGLER(null)('extern');
    const dagar: (readonly [string, string, string, number | null])[] = [];
    let lage: d.Stegtillfalle | null = null;
    while (dagar.length < antal) {
      const nu: d.Tidpunkt = lage?.vid ?? bevakning.startar;
      lage = d.nastaSteg(bevakning, foljd, d.SVENSK_KALENDER, { nu, sistGjorda: null });
      if (lage === null) break;
      dagar.push([lage.dag, lage.slag, lage.till, lage.arbetsdagar]);
    }
    return dagar;
  };

  it('påminner tio arbetsdagar före, på dagen och fem efter, och går sedan vidare var tionde arbetsdag', () => {
    // Påsken 2024 är den 29 mars–1 april.
    expect(stegen(5)).toEqual([
      ['2024-03-01', 'PAMINNELSE', 'ANSVARIG', -10],
      ['2024-03-15', 'PAMINNELSE', 'ANSVARIG', 0],
      ['2024-03-22', 'PAMINNELSE', 'ANSVARIG', 5],
      ['2024-04-02', 'ESKALERING', 'NARMAST_HOGRE', 10],
      ['2024-04-16', 'ESKALERING', 'NARMAST_HOGRE', 20],
    ]);
  });

  it('går vidare till chefen över kansliet, och till kansliet självt när ingen finns däröver', () => {
    const till = (i: d.Organisation) =>
      d.mottagareFor('NARMAST_HOGRE', bevaka(i), i, dag('2024-04-02')).map(({ befattningId }) => befattningId);
    expect(till(ALLA)).toEqual(['kommunchef']);
    expect(till(organisation([{ ...kansli, overordnadId: null }]))).toEqual(['kansli']);
  });

  it('vilar inte på sommaren: dagen är revisorernas', () => {
    const besked = { bevakning: bevaka(ALLA), slag: 'PAMINNELSE', personId: 'p', dag: dag('2024-07-10') } as const;
    const varld = { kalender: d.SVENSK_KALENDER, regler: d.paminnelsereglerDen([], dag('2024-07-10')) };
    expect(d.vantan(besked, { ...varld, arLedig: () => false })).toBeNull();
  });
});
