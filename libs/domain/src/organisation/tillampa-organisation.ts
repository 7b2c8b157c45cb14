import type { OrganisationHandelse } from './handelser';
import type { Befattning, Organ, Organisation } from './organisation';

type Tillampare = {
  readonly [T in OrganisationHandelse['typ']]: (
    organisation: Organisation,
    handelse: Extract<OrganisationHandelse, { typ: T }>,
  ) => Organisation;
};

const TILLAMPARE: Tillampare = {
  organBildat: (o, { typ: _typ, ...organ }) => ({ ...o, organ: [...o.organ, organ] }),
  organUpphort: (o, { id, gallerTill, eftertradareId }) =>
    overtas({ ...o, organ: byt(o.organ, id, { gallerTill, eftertradareId }) }, id, eftertradareId),
  planparametrarAndrade: (o, { id, planparametrar }) => ({ ...o, organ: byt(o.organ, id, { planparametrar }) }),
  befattningInrattad: (o, { typ: _typ, ...b }) => ({ ...o, befattningar: [...o.befattningar, b] }),
  befattningAndrad: (o, { id, overordnadId, enhetId }) => ({
    ...o,
    befattningar: byt(o.befattningar, id, { overordnadId, enhetId }),
  }),
  befattningIndragen: (o, { id, gallerTill }) => ({ ...o, befattningar: byt(o.befattningar, id, { gallerTill }) }),
  innehavTilltratt: (o, { typ: _typ, ...innehav }) => ({ ...o, innehav: [...o.innehav, innehav] }),
  innehavFrantratt: (o, { id, tom }) => ({ ...o, innehav: byt(o.innehav, id, { tom }) }),
  ersattareAngiven: (o, { typ: _typ, ...e }) => ({ ...o, ersattningar: [...o.ersattningar, e] }),
  ersattningAvslutad: (o, { id, tom }) => ({ ...o, ersattningar: byt(o.ersattningar, id, { tom }) }),
  ledighetAngiven: (o, { typ: _typ, ...l }) => ({ ...o, ledigheter: [...o.ledigheter, l] }),
  ledighetAndrad: (o, { id, tom }) => ({ ...o, ledigheter: byt(o.ledigheter, id, { tom }) }),
};

/** The organisation as an event leaves it. Parts that it does not concern are the same objects as before. */
export function tillampaPaOrganisation(organisation: Organisation, handelse: OrganisationHandelse): Organisation {
  const tillampare = TILLAMPARE[handelse.typ] as (o: Organisation, h: OrganisationHandelse) => Organisation;
  return tillampare(organisation, handelse);
}

const byt = <T extends Readonly<{ id: string }>>(delar: readonly T[], id: string, andrat: Partial<T>): readonly T[] =>
  delar.map((del) => (del.id === id ? { ...del, ...andrat } : del));

/**
 * Units and posts go over to the organ that takes over, because the cases' promises lie on them. The chair does not: the
 * nämnd is gone, and its successor has its own.
 */
function overtas(o: Organisation, fran: string, till: string | null): Organisation {
  if (till === null) return o;
  const flytta = <T extends Readonly<{ organId: string | null }>>(del: T): T =>
    del.organId === fran ? { ...del, organId: till } : del;
  return {
    ...o,
    enheter: o.enheter.map(flytta),
    befattningar: o.befattningar.map((b) => (b.roll === 'ORDFORANDE' ? b : flytta(b))),
  };
}

/** Which of the posts and organs last beyond that day, or on it. */
export const finnsDen = (
  del: Pick<Organ | Befattning, 'gallerTill'> & Partial<Pick<Organ, 'gallerFran'>>,
  dag: string,
): boolean => (del.gallerFran ?? '') <= dag && (del.gallerTill ?? '9999-12-31') >= dag;
