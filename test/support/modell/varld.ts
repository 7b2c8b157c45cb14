import * as d from '#domain';
import type { Arbetskalender, Datum, Organisation, Sammantrade, Stegeversion, Steguppslag } from '#domain';
import { organisation as grund, personen, POSTER } from '../situationer';
import type { Slump } from './slump';

/** Everything around the case that people change: the day, the kommun's days off, its meetings and who holds what. */
export type Varld = Readonly<{
  idag: Datum;
  kalender: Arbetskalender;
  organisation: Organisation;
  sammantraden: readonly Sammantrade[];
  /** The ladders that the kommun has published, and what they come to in the organ. */
  egnaStegar: readonly Stegeversion[];
  stegar: Steguppslag;
}>;

const ORGAN = 'nav';

/** Another nämnd, that is asked and asks. */
export const GRANNEN = 'grannnamnden';

/** Persons who come and go beside the first holders. */
const PERSONER = [...Object.values(POSTER).map(personen), 'vikarie-a', 'vikarie-b'];

const mote = (id: string, datum: Datum, medUtskott: boolean): Sammantrade => ({
  ...{ id, organId: ORGAN, datum },
  auDatum: medUtskott ? d.laggTillDagar(datum, -14) : null,
  manusstopp: null,
  kallelseUt: null,
  planeradJustering: null,
});

/** Meetings every eighth week for some years; a case seldom lives longer. */
const MOTEN = Array.from({ length: 16 }, (_, i) =>
  mote(`mote-${String(i)}`, d.laggTillDagar(d.datum('2025-02-20'), i * 56), i % 2 === 0),
);

export const forstaVarlden: Varld = {
  idag: d.datum('2025-01-17'),
  kalender: d.SVENSK_KALENDER,
  organisation: { ...grund, organ: grund.organ.flatMap((organ) => [organ, { ...organ, id: GRANNEN }]) },
  sammantraden: MOTEN,
  egnaStegar: [],
  stegar: d.STANDARDREGLER(ORGAN),
};

/** The calendars that a kommun may have; kept, because the days of one are worked out once. */
const KALENDRAR: readonly Arbetskalender[] = [
  d.SVENSK_KALENDER,
  ...[3, 11, 24, 60, 95, 180, 340].map((dagar, i) => ({
    id: 'kommunen',
    version: i + 1,
    egnaLedigaDagar: [0, 1, 2].map((n) => d.laggTillDagar(d.datum('2025-01-20'), dagar + n)),
  })),
];

const PARAMETRAR = [{}, { delegationspunkt: '1.4' }, { justeringDagar: 14, remissArbetsdagar: 8 }] as const;

/** Ladders that a kommun might choose: denser, sparser, and one that never goes up the line. */
const STEGAR: readonly d.Stegforslag[] = [
  {
    ...{ id: 'uppgift', nyUppgift: 'ANSVARIG', darefterVar: 3 },
    steg: [-8, -4, -2, 0].map((arbetsdagar) => ({ arbetsdagar, till: 'ANSVARIG', slag: 'PAMINNELSE' as const })),
  },
  {
    ...{ id: 'svar', nyUppgift: null, darefterVar: 10 },
    steg: [
      { arbetsdagar: -25, till: 'HANDLAGGARE', slag: 'PAMINNELSE' },
      { arbetsdagar: 2, till: 'ORDFORANDE', slag: 'ESKALERING' },
    ],
  },
  {
    ...{ id: 'uppgift', nyUppgift: null, darefterVar: null },
    steg: [{ arbetsdagar: 1, till: 'ANSVARIG', slag: 'PAMINNELSE' }],
  },
];

/** One kind of change in the kommun: the world after it, or the same object when it was refused. */
export type Varldsandring = (varld: Varld, slump: Slump) => Varld;

const medOrganisation = (varld: Varld, utfall: d.Utfall<d.OrganisationHandelse>): Varld =>
  utfall.ok ? { ...varld, organisation: utfall.handelser.reduce(d.tillampaPaOrganisation, varld.organisation) } : varld;

let id = 0;
const lage = ({ organisation, idag }: Varld) => ({ organisation, idag, nyttId: () => `o${String((id += 1))}` });
const post = (slump: Slump): string => slump.av(Object.values(POSTER)) ?? POSTER.jurist;
const person = (slump: Slump): string => slump.av(PERSONER) ?? 'vikarie-a';
const framat = ({ idag }: Varld, slump: Slump): Datum => d.laggTillDagar(idag, slump.tal(12));

const innehavet = ({ organisation, idag }: Varld, befattningId: string): string =>
  d.innehavare(organisation, befattningId, idag)?.personId ?? '';

export const VARLDSANDRINGAR: Readonly<Record<string, Varldsandring>> = {
  ledigaDagar: (v, slump) => ({ ...v, kalender: slump.av(KALENDRAR) ?? v.kalender }),
  flyttaMote: (v, slump) => {
    const kommande = v.sammantraden.filter(({ datum }) => datum >= v.idag).slice(0, 4);
    const flyttas = slump.av(kommande);
    const till = d.laggTillDagar(v.idag, 3 + slump.tal(60));
    return { ...v, sammantraden: v.sammantraden.map((m) => (m === flyttas ? { ...mote(m.id, till, false) } : m)) };
  },
  stallInMote: (v, slump) => {
    const bort = slump.av(v.sammantraden.filter(({ datum }) => datum >= v.idag).slice(0, 4));
    return { ...v, sammantraden: v.sammantraden.filter((m) => m !== bort) };
  },
  extraMote: (v, slump) => ({
    ...v,
    sammantraden: [...v.sammantraden, mote(`extra-${v.idag}-${String(slump.tal(1000))}`, framat(v, slump), false)],
  }),
  bytStege: (v, slump) => {
    const gallerFran = d.laggTillDagar(v.idag, slump.tal(40));
    const stege = slump.av(STEGAR);
    const utfall = stege === undefined ? null : d.publiceraStege({ organId: null, gallerFran, stege }, v.egnaStegar, v);
    const [ny] = utfall?.ok === true ? utfall.handelser : [];
    if (ny?.typ !== 'stegePublicerad') return v;
    const egnaStegar = [...v.egnaStegar, ny];
    return { ...v, egnaStegar, stegar: d.stegregler(egnaStegar)(ORGAN) };
  },
  planparametrar: (v, slump) => ({
    ...v,
    organisation: {
      ...v.organisation,
      organ: v.organisation.organ.map((o) => ({ ...o, planparametrar: slump.av(PARAMETRAR) ?? {} })),
    },
  }),
  tilltrada: (v, slump) =>
    medOrganisation(
      v,
      d.tilltrada(
        {
          ...{ befattningId: post(slump), personId: person(slump), tillforordnad: slump.enPa(2) },
          ...{ from: framat(v, slump), tom: slump.enPa(2) ? null : d.laggTillDagar(v.idag, 20 + slump.tal(60)) },
        },
        true,
        lage(v),
      ),
    ),
  frantrada: (v, slump) => {
    const befattningId = post(slump);
    const personId = innehavet(v, befattningId);
    return medOrganisation(v, d.frantrada({ befattningId, personId, tom: framat(v, slump) }, lage(v)));
  },
  angeErsattare: (v, slump) => {
    const from = framat(v, slump);
    const tom = d.laggTillDagar(from, slump.tal(40));
    const kommando = { befattningId: post(slump), personId: person(slump), from, tom };
    return medOrganisation(v, d.angeErsattare(kommando, true, lage(v)));
  },
  angeLedighet: (v, slump) => {
    const from = framat(v, slump);
    const kommando = { personId: person(slump), from, tom: d.laggTillDagar(from, slump.tal(40)) };
    return medOrganisation(v, d.angeLedighet(kommando, lage(v)));
  },
};
