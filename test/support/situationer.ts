import * as d from '#domain';
import { datum as dag, type ArendeHandelse, type Organisation, type RevisionsArende, type Sammanhang } from '#domain';

/** Posts of a small invented förvaltning; each is held by the person of the same name with "-person" after it. */
export const POSTER = {
  jurist: 'jurist',
  sekreterare: 'sekreterare',
  forvaltningschef: 'forvaltningschef',
  ordforande: 'ordforande',
  avdelningschef: 'avdelningschef',
  ekonomi: 'enhetschef-ekonomi',
  koordinator: 'enhetschef-koordinator',
} as const;

export const personen = (post: string): string => `${post}-person`;

const befattning = (id: string, roll: d.Roll, overordnadId: string | null): d.Befattning => ({
  id,
  namn: id,
  roll,
  organId: 'nav',
  enhetId: null,
  overordnadId,
  gallerTill: null,
});

export const organisation: Organisation = {
  organ: [
    {
      id: 'nav',
      namn: 'Nämnden',
      forkortning: 'NAV',
      gallerFran: dag('2019-01-01'),
      gallerTill: null,
      eftertradareId: null,
      planparametrar: {},
    },
  ],
  enheter: [],
  befattningar: [
    befattning(POSTER.jurist, 'FORVALTNINGSJURIST', POSTER.forvaltningschef),
    befattning(POSTER.sekreterare, 'NAMNDSEKRETERARE', POSTER.forvaltningschef),
    befattning(POSTER.forvaltningschef, 'FORVALTNINGSCHEF', null),
    befattning(POSTER.ordforande, 'ORDFORANDE', null),
    befattning(POSTER.avdelningschef, 'AVDELNINGSCHEF', POSTER.forvaltningschef),
    befattning(POSTER.ekonomi, 'ENHETSCHEF', POSTER.avdelningschef),
    befattning(POSTER.koordinator, 'ENHETSCHEF', POSTER.avdelningschef),
  ],
  innehav: Object.values(POSTER).map((post) => ({
    id: `innehav-${post}`,
    befattningId: post,
    personId: personen(post),
    from: dag('2020-01-01'),
    tom: null,
    tillforordnad: false,
  })),
  ersattningar: [],
  ledigheter: [],
};

/** The same organisation with a post that nobody holds. */
export const medVakant = (post: string): Organisation => ({
  ...organisation,
  innehav: organisation.innehav.filter((i) => i.befattningId !== post),
});

let idNummer = 0;

/** The day and the person of a decision; ids are counted, so that a test reads the same every time. */
export function den(datum: string, post: string = POSTER.jurist, egen: Organisation = organisation): Sammanhang {
  return {
    nu: d.tidpunktIStockholm(dag(datum), '10:00'),
    idag: dag(datum),
    personId: personen(post),
    befattningId: post,
    kalender: d.SVENSK_KALENDER,
    organisation: egen,
    sammantraden: [],
    nyttId: () => `id-${String((idNummer += 1))}`,
  };
}

export const SAMMANTRADE: d.Sammantrade = {
  id: 'mars',
  organId: 'nav',
  datum: dag('2025-03-20'),
  auDatum: dag('2025-03-06'),
  manusstopp: null,
  kallelseUt: null,
  planeradJustering: null,
};

type Beslut<K> = (arende: RevisionsArende, kommando: K, s: Sammanhang) => d.Utfall<ArendeHandelse>;

/** A case on its way: `.gor(decision, command, when)` until something is to be proved about it. */
export class Givet {
  constructor(readonly arende: RevisionsArende) {}

  /** Does what must succeed. A refusal here is an error in the test's own story. */
  gor<K>(besluta: Beslut<K>, kommando: K, s: Sammanhang): Givet {
    const utfall = besluta(this.arende, kommando, s);
    if (!utfall.ok) throw new Error(utfall.hinder.map((h) => `${h.kod}: ${h.text}`).join('; '));
    return new Givet(d.tillampaAlla(this.arende, utfall.handelser));
  }

  /** The codes of every reason why not; empty when it would be done. */
  hindras<K>(besluta: Beslut<K>, kommando: K, s: Sammanhang): readonly string[] {
    const utfall = besluta(this.arende, kommando, s);
    return utfall.ok ? [] : utfall.hinder.map((h) => h.kod);
  }
}

/** A recommendation in the report's own words. */
export const rekommendation = (id: string, nummer: number, text: string): d.Rekommendation => ({
  ...{ id, nummer, text, rapportensLydelse: null, delar: [] },
  kalla: 'RAPPORT',
});

const BREV: d.TaEmot = {
  arendeId: 'arende',
  granskningId: 'granskning',
  organId: 'nav',
  slag: 'SVAR',
  titel: 'Granskning av aktivering av unga',
  revisorernasDnr: 'KR 2024-00021',
  missivdatum: dag('2025-01-17'),
  inkommen: dag('2025-01-17'),
  svarSenast: dag('2025-03-31'),
  narKlartBegart: true,
  rekommendationer: [
    rekommendation('r1', 1, 'Anta målsättning.'),
    rekommendation('r2', 2, 'Säkerställ att brister omsätts till åtgärder.'),
  ],
};

/** The arrival itself, for tests of what may come in. */
export const taEmot = (andrat: Partial<d.TaEmot> = {}, s: Sammanhang = den('2025-01-17')) =>
  d.taEmot({ ...BREV, ...andrat }, s);

const bemotande = (rekommendationId: string, andrat: Partial<d.Bemotande> = {}): d.Bemotande => ({
  rekommendationId,
  delId: null,
  stallningstagande: 'INSTAMMER',
  text: 'Nämnden instämmer.',
  egenRubrik: true,
  atgarder: [],
  ...andrat,
});

/** A promise that two posts share, as in case A (scenario S3). */
export const DELAD_ATGARD: d.PlaneradAtgard = {
  beskrivning: 'Rutin för egenkontroll',
  ansvariga: [POSTER.ekonomi, POSTER.koordinator],
  klartDatum: dag('2025-09-30'),
  foljsUpp: null,
  datumSaknasSkal: null,
};

/** An åtgärd that neither recurs nor is followed up apart from being done. */
export const TILLDELNING = { foljsUpp: null, aterkommer: null } as const;

/** Named situations along the main path of domain 2.2, each standing on the one before. */
export const arende = {
  inkommet: (andrat: Partial<d.TaEmot> = {}): Givet => {
    const utfall = taEmot(andrat);
    if (!utfall.ok) throw new Error(JSON.stringify(utfall.hinder));
    return new Givet(d.tillampaAlla(null, utfall.handelser));
  },
  registrerat: () => arende.inkommet().gor(d.registrera, { dnr: '2025-00022' }, den('2025-01-20')),
  planerat: () =>
    arende
      .registrerat()
      .gor(d.faststallPlan, { sammantrade: SAMMANTRADE, handlaggare: POSTER.jurist }, den('2025-01-20')),
  remitterat: () =>
    arende.planerat().gor(
      d.skickaRemiss,
      {
        befattningIds: [POSTER.ekonomi, POSTER.koordinator],
        rekommendationIds: ['r2'],
        fraga: 'Instämmer ni?',
        svarSenast: dag('2025-02-12'),
      },
      den('2025-01-22'),
    ),
  bemott: () =>
    arende
      .remitterat()
      .gor(d.skrivBemotande, bemotande('r1', { stallningstagande: 'ANSES_UPPFYLLD' }), den('2025-02-14'))
      .gor(d.skrivBemotande, bemotande('r2', { atgarder: [DELAD_ATGARD] }), den('2025-02-14')),
  undertecknat: () =>
    arende
      .bemott()
      .gor(
        d.underteckna,
        { datum: dag('2025-02-20'), overstyrningsskal: null },
        den('2025-02-20', POSTER.forvaltningschef),
      ),
  kallat: () =>
    arende
      .undertecknat()
      .gor(
        d.behandlaIUtskott,
        { paragraf: '§ 24', datum: dag('2025-03-06'), forslag: 'Översända yttrandet.', andrat: false },
        den('2025-03-07'),
      )
      .gor(d.kalla, { datum: dag('2025-03-13') }, den('2025-03-13')),
  beslutat: () => arende.kallat().gor(d.fattaBeslut, BESLUT_38, den('2025-03-20')),
  justerat: () => arende.beslutat().gor(d.justera, { datum: dag('2025-03-25'), omedelbar: false }, den('2025-03-25')),
  expedierat: () =>
    arende
      .justerat()
      .gor(d.ansla, { datum: dag('2025-03-26') }, den('2025-03-26'))
      .gor(
        d.expediera,
        { datum: dag('2025-03-26'), mottagare: ['Kommunens revisorer'], satt: 'e-post' },
        den('2025-03-26'),
      ),
  mottaget: () => arende.expedierat().gor(d.kvitteraSvar, { datum: dag('2025-03-27') }, den('2025-03-27')),
  tilldelat: () => {
    const mottaget = arende.mottaget();
    return mottaget.gor(
      d.tilldelaAtgard,
      {
        atgardId: forstaAtgard(mottaget).id,
        ...TILLDELNING,
        ansvariga: DELAD_ATGARD.ansvariga,
        klartDatum: dag('2025-09-30'),
      },
      den('2025-04-01'),
    );
  },
  klarmarkerat: () => {
    const tilldelat = arende.tilldelat();
    const atgardId = forstaAtgard(tilldelat).id;
    return [POSTER.ekonomi, POSTER.koordinator].reduce(
      (givet, post) => givet.gor(d.klarmarkeraAtgard, { atgardId, bevis: BEVIS }, den('2025-09-22', post)),
      tilldelat,
    );
  },
  verifierat: () => {
    const klart = arende.klarmarkerat();
    return klart.gor(
      d.verifieraAtgard,
      { atgardId: forstaAtgard(klart).id, kommentar: null },
      den('2025-09-25', POSTER.avdelningschef),
    );
  },
};

export const BEVIS = [{ slag: 'TEXT', innehall: 'Rutinen är beslutad.' }] as const;

export const BESLUT_38: d.FattaBeslut = {
  paragraf: '§ 38',
  datum: dag('2025-03-20'),
  lydelse: 'Nämnden översänder yttrandet.',
  antaget: 'FORSLAGET',
  uppdrag: [],
  motyrkanden: [{ av: 'M, KD, L, SD', lydelse: 'Eget yttrande.', uppdrag: ['Förvaltningschefen ska genomföra det.'] }],
  votering: { ja: 8, nej: 7, avstar: 0, jaBetyder: 'arbetsutskottets förslag', jaGaller: 'FORSLAGET', grupper: [] },
  reservationer: ['M, KD, L och SD'],
};

/** The only åtgärd of these situations. */
export function forstaAtgard({ arende: { atgarder } }: Givet): d.Atgard {
  const [atgard] = atgarder;
  if (atgard === undefined) throw new Error('Ärendet har ingen åtgärd.');
  return atgard;
}
