import { valbaraOrgan } from '../ord/organ';
import { rollMedRatt, type Aktor, type Kommunbild, type Post, type Ratt } from '#application';
import { ROLL_ETIKETT, type Datum, type Organ } from '#domain';
import type { Smula } from '../layout/brodsmulor';
import { versalt } from '../layout/datum';

export type Postrad = Readonly<{
  vag: string;
  namn: string;
  roll: string;
  /** Null: nobody holds it today. */
  innehavare: string | null;
  /** Who stands in now or soon, and when. */
  ersattare: readonly Readonly<{ namn: string; from: Datum; tom: Datum }>[];
  overordnad: string | null;
}>;

export type Organisationsvy = Readonly<{
  idag: Datum;
  organ: readonly Organ[];
  /** Whose posts are shown, and what they are called together; null: those that belong to no organ. */
  valt: string | null;
  rubrik: string;
  poster: readonly Postrad[];
  vakanta: number;
  egnaLedigaDagar: readonly Datum[];
  akter: readonly Smula[];
}>;

/** Where a post has its page. */
export const befattningsvag = (befattningId: string): string => `/organisation/befattningar/${befattningId}`;

/** The organ that is asked for, or the first where the person has a post, or the first there is. */
export function valtOrgan({ organisation, idag }: Kommunbild, fraga: unknown, aktor: Aktor): Organ | null {
  const verksamma = valbaraOrgan(organisation.organ, idag);
  const eget = aktor.roller.find(({ organId }) => organId !== null)?.organId;
  return [fraga, eget].map((id) => verksamma.find((ett) => ett.id === id)).find(Boolean) ?? verksamma[0] ?? null;
}

/** The posts of an organ, who answers for each today, and what may be changed. */
export function organisationsvy(bild: Kommunbild, valt: Organ | null, aktor: Aktor): Organisationsvy {
  const { idag, organisation, kalender } = bild;
  const poster = bild.poster.filter(({ organId }) => organId === (valt?.id ?? null) || organId === null);
  return {
    ...{ idag, valt: valt?.id ?? null, rubrik: valt?.namn ?? 'Befattningar' },
    poster: poster.map((post) => postrad(post, bild)),
    organ: valbaraOrgan(organisation.organ, idag),
    vakanta: poster.filter(({ innehavare }) => innehavare === null).length,
    egnaLedigaDagar: kalender.egnaLedigaDagar.filter((dag) => dag >= idag),
    akter: akterna(valt, (ratt) => rollMedRatt(aktor, ratt) !== null),
  };
}

function postrad({ id, namn, roll, innehavare, overordnadId }: Post, bild: Kommunbild): Postrad {
  const { organisation, poster, personer, idag } = bild;
  return {
    ...{ vag: befattningsvag(id), namn, roll: versalt(ROLL_ETIKETT[roll]), innehavare },
    ersattare: organisation.ersattningar
      .filter(({ befattningId, tom }) => befattningId === id && tom >= idag)
      .map(({ personId, from, tom }) => ({ from, tom, namn: personer.find((p) => p.id === personId)?.namn ?? '' })),
    overordnad: poster.find((post) => post.id === overordnadId)?.namn ?? null,
  };
}

const akterna = (valt: Organ | null, har: (ratt: Ratt) => boolean): readonly Smula[] => [
  ...(har('befattning.andra') ? [{ vag: '/organisation/befattningar/inratta', namn: 'Inrätta en befattning' }] : []),
  ...(har('organ.andra') ? organakter(valt) : []),
  ...(har('kalender.andra')
    ? [
        { vag: '/organisation/lediga-dagar/lagg-till', namn: 'Lägg till en ledig dag' },
        { vag: '/organisation/lediga-dagar/ta-bort', namn: 'Ta bort en ledig dag' },
      ]
    : []),
];

const organakter = (valt: Organ | null): readonly Smula[] => [
  { vag: '/organisation/organ/bilda', namn: 'Bilda en nämnd' },
  ...(valt === null
    ? []
    : [
        { vag: `/organisation/organ/${valt.id}/planeringstider`, namn: 'Ändra nämndens planeringstider' },
        { vag: `/organisation/organ/${valt.id}/avsluta`, namn: 'Avsluta nämnden' },
      ]),
];
