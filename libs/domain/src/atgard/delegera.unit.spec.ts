import * as d from '#domain';
import { datum as dag } from '#domain';
import {
  BEVIS,
  POSTER,
  arende,
  den,
  forstaAtgard,
  medVakant,
  organisation,
  personen,
  type Givet,
} from '../../../../test/support/situationer';

const UTREDARE = 'utredare';
const ANNAN = 'annan';

/** The förvaltning with two more posts, each held by a person of its own. */
const medUtredare: d.Organisation = {
  ...organisation,
  befattningar: [
    ...organisation.befattningar,
    ...[UTREDARE, ANNAN].map((id): d.Befattning => ({
      ...{ id, namn: id, roll: 'HANDLAGGARE', organId: 'nav', enhetId: null, gallerTill: null },
      overordnadId: POSTER.forvaltningschef,
    })),
  ],
  innehav: [
    ...organisation.innehav,
    ...[UTREDARE, ANNAN].map((id) => ({
      ...{ id: `innehav-${id}`, befattningId: id, personId: personen(id) },
      ...{ from: dag('2020-01-01'), tom: null, tillforordnad: false },
    })),
  ],
};

const av = (datum: string, post: string, egen = medUtredare) => den(datum, post, egen);
const pa = (givet: Givet) => ({ atgardId: forstaAtgard(givet).id });
const till = (givet: Givet, utforare: string) => ({ ...pa(givet), utforare });

/** The part of enhetschef ekonomi is carried out by utredaren from the 10th of April. */
const delegerat = (): Givet => {
  const givet = arende.tilldelat();
  return givet.gor(d.delegeraAtgard, till(givet, UTREDARE), av('2025-04-10', POSTER.ekonomi));
};

const bevakade = ({ arende: a }: Givet, idag: string, egen = medUtredare) =>
  d
    .bevakningar(a, { organisation: egen, kalender: d.SVENSK_KALENDER, sammantraden: [], idag: dag(idag) })
    .filter(({ slag }) => ['ATGARD', 'VAKANT_ANSVAR'].includes(slag));

const ekonomins = (givet: Givet) => {
  const bevakning = bevakade(givet, '2025-05-02').find(({ ansvariga }) => ansvariga.includes(POSTER.ekonomi));
  if (bevakning === undefined) throw new Error('Åtgärden bevakas inte.');
  return bevakning;
};

const far = (givet: Givet, till_: d.Mottagare) =>
  d.mottagareFor(till_, ekonomins(givet), medUtredare, dag('2025-05-02')).map(({ befattningId }) => befattningId);

describe('delegeringen av en åtgärd', () => {
  it('lämnar ansvaret där det är, och skriver upp vem som utför och sedan när', () => {
    const { ansvar, delegeringar } = forstaAtgard(delegerat());
    expect(ansvar.map(({ befattningId }) => befattningId)).toEqual([POSTER.ekonomi, POSTER.koordinator]);
    expect(delegeringar).toEqual([
      { befattningId: POSTER.ekonomi, utforare: UTREDARE, sedan: '2025-04-10', tom: null },
    ]);
  });

  it('vänder påminnelserna till utföraren, och frågan går sedan vidare till den som ansvarar', () => {
    expect([far(delegerat(), 'ANSVARIG'), far(delegerat(), 'NARMAST_HOGRE')]).toEqual([[UTREDARE], [POSTER.ekonomi]]);
    expect(far(delegerat(), 'FORVALTNINGSCHEF')).toEqual([POSTER.forvaltningschef]);
  });

  it('rör bara den egna delen av en delad åtgärd', () => {
    const andra = bevakade(delegerat(), '2025-05-02').find(({ ansvariga }) => ansvariga.includes(POSTER.koordinator));
    expect(andra?.utforare).toBeUndefined();
  });

  it('låter utföraren rapportera, lägga bevis och säga vad som hindrar, men inte accepta, avböja eller markera klart', () => {
    const givet = delegerat();
    const s = av('2025-05-02', UTREDARE);
    const rapporterat = givet.gor(d.rapporteraAtgard, { ...pa(givet), text: 'På väg.' }, s);
    expect(forstaAtgard(rapporterat).rapporter.at(-1)).toMatchObject({ befattningId: UTREDARE });
    expect(forstaAtgard(givet.gor(d.laggBevis, { ...pa(givet), bevis: BEVIS }, s)).bevis).toHaveLength(1);
    const hinder = { ...pa(givet), orsak: 'väntar', vantarPa: 'annan', kontrolleras: null };
    expect(forstaAtgard(givet.gor(d.blockeraAtgard, hinder, s)).status).toBe('BLOCKERAD');
    expect(givet.hindras(d.accepteraAtgard, pa(givet), s)).toEqual(['EJ_DIN_UPPGIFT']);
    expect(givet.hindras(d.avbojAtgard, { ...pa(givet), skal: 'nej' }, s)).toEqual(['EJ_DIN_UPPGIFT']);
    expect(givet.hindras(d.klarmarkeraAtgard, { ...pa(givet), bevis: BEVIS }, s)).toEqual(['EJ_DIN_UPPGIFT']);
  });

  it('låter den som ansvarar markera delen som klar', () => {
    const givet = delegerat();
    const klart = givet.gor(d.klarmarkeraAtgard, { ...pa(givet), bevis: BEVIS }, av('2025-09-20', POSTER.ekonomi));
    expect(forstaAtgard(klart).ansvar[0]?.klar).toEqual({ datum: '2025-09-20', avPersonId: personen(POSTER.ekonomi) });
  });

  it.each([
    ['till den egna befattningen', POSTER.ekonomi, medUtredare, ['REDAN_HOS_BEFATTNINGEN']],
    ['till den andra ansvariga', POSTER.koordinator, medUtredare, ['REDAN_HOS_BEFATTNINGEN']],
    ['till en vakant befattning', POSTER.avdelningschef, medVakant(POSTER.avdelningschef), ['BEFATTNING_VAKANT']],
    ['till en befattning som inte finns', 'ingen', medUtredare, ['BEFATTNING_SAKNAS', 'BEFATTNING_VAKANT']],
  ] as const)('nekas %s', (_, utforare, egen, vantat) => {
    const givet = arende.tilldelat();
    expect(givet.hindras(d.delegeraAtgard, till(givet, utforare), av('2025-04-10', POSTER.ekonomi, egen))).toEqual(
      vantat,
    );
  });

  it('nekas till en annan befattning som samma person innehar, också när ersättaren gör det', () => {
    const givet = arende.tilldelat();
    const dubbel: d.Organisation = {
      ...medUtredare,
      innehav: medUtredare.innehav.map((i) =>
        i.befattningId === UTREDARE ? { ...i, personId: personen(POSTER.ekonomi) } : i,
      ),
      ersattningar: [
        {
          ...{ id: 'e', befattningId: POSTER.ekonomi, forPersonId: personen(POSTER.ekonomi) },
          ...{ personId: personen(ANNAN), from: dag('2025-04-01'), tom: dag('2025-04-30') },
        },
      ],
    };
    for (const post of [POSTER.ekonomi, ANNAN]) {
      expect(givet.hindras(d.delegeraAtgard, till(givet, UTREDARE), av('2025-04-10', post, dubbel))).toEqual([
        'REDAN_HOS_BEFATTNINGEN',
      ]);
    }
  });

  it('nekas den som inte ansvarar, också utföraren själv', () => {
    const givet = delegerat();
    expect(givet.hindras(d.delegeraAtgard, till(givet, ANNAN), av('2025-04-11', UTREDARE))).toEqual(['EJ_DIN_UPPGIFT']);
  });

  it('avlöses av en ny utförare, och den förra står kvar i historiken', () => {
    const givet = delegerat();
    const nytt = givet.gor(d.delegeraAtgard, till(givet, ANNAN), av('2025-05-05', POSTER.ekonomi));
    expect(forstaAtgard(nytt).delegeringar.map(({ utforare, tom }) => [utforare, tom])).toEqual([
      [UTREDARE, '2025-05-05'],
      [ANNAN, null],
    ]);
  });

  it.each([
    ['tas tillbaka av den som ansvarar', POSTER.ekonomi],
    ['lämnas tillbaka av utföraren', UTREDARE],
  ])('%s när som helst, och påminnelserna vänder sig åter till den som ansvarar', (_, post) => {
    const givet = delegerat();
    const slut = givet.gor(d.avslutaDelegering, pa(givet), av('2025-05-01', post));
    expect(far(slut, 'ANSVARIG')).toEqual([POSTER.ekonomi]);
    expect(slut.hindras(d.avslutaDelegering, pa(slut), av('2025-05-01', POSTER.ekonomi))).toEqual(['INTE_DELEGERAD']);
  });

  it('upphör när åtgärden tilldelas på nytt', () => {
    const tilldelat = arende.tilldelat();
    const givet = tilldelat.gor(d.delegeraAtgard, till(tilldelat, UTREDARE), av('2025-04-10', POSTER.ekonomi));
    const nytt = givet.gor(
      d.tilldelaAtgard,
      { ...pa(givet), ansvariga: [ANNAN], klartDatum: dag('2025-10-31'), foljsUpp: null, aterkommer: null },
      av('2025-04-14', POSTER.jurist),
    );
    expect(forstaAtgard(nytt).delegeringar.map(({ tom }) => tom)).toEqual(['2025-04-14']);
  });

  it('är aldrig ett sätt att verifiera sitt eget: varken den som ansvarar, den som utför eller den som har utfört får', () => {
    const givet = delegerat();
    const bytt = givet.gor(d.delegeraAtgard, till(givet, ANNAN), av('2025-05-05', POSTER.ekonomi));
    const ena = bytt.gor(d.klarmarkeraAtgard, { ...pa(bytt), bevis: BEVIS }, av('2025-09-20', POSTER.ekonomi));
    const klart = ena.gor(d.klarmarkeraAtgard, { ...pa(ena), bevis: BEVIS }, av('2025-09-22', POSTER.koordinator));
    const verifiera = { ...pa(klart), kommentar: null };
    for (const post of [POSTER.ekonomi, UTREDARE, ANNAN]) {
      expect(klart.hindras(d.verifieraAtgard, verifiera, av('2025-09-25', post))).toEqual(['EGEN_ATGARD']);
    }
    expect(forstaAtgard(klart.gor(d.verifieraAtgard, verifiera, av('2025-09-25', POSTER.jurist))).status).toBe(
      'VERIFIERAD',
    );
  });

  it('till en befattning som blir vakant är en bevakad vakans, och påminnelsen går till dess chef', () => {
    const vakant: d.Organisation = {
      ...medUtredare,
      innehav: medUtredare.innehav.map((i) => (i.befattningId === UTREDARE ? { ...i, tom: dag('2025-04-30') } : i)),
    };
    const nycklar = bevakade(delegerat(), '2025-05-02', vakant).map(({ nyckel }) => nyckel);
    expect(nycklar).toContain(`vakans/${UTREDARE}`);
    expect(d.mottagareFor('ANSVARIG', ekonomins(delegerat()), vakant, dag('2025-05-02'))).toMatchObject([
      { befattningId: POSTER.forvaltningschef, iStalletFor: UTREDARE, skal: 'VAKANT' },
    ]);
  });

  it('avslutas inte i ett ärende som är avslutat', () => {
    const givet = delegerat();
    const s = av('2025-05-06', UTREDARE);
    const avslut = { paragraf: '§ 99', skal: null, datum: dag('2025-05-05'), narAvslutat: s.nu, uppfoljningAr: null };
    const utfall = d.avslutaDelegering({ ...givet.arende, avslut }, pa(givet), s);
    expect(utfall.ok ? [] : utfall.hinder.map(({ kod }) => kod)).toEqual(['ARENDET_AVSLUTAT']);
  });
});
