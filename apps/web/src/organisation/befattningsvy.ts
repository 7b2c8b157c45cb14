import { rollMedRatt, type Aktor, type Kommunbild, type Post } from '#application';
import { ROLL_ETIKETT, innehavare, type Datum } from '#domain';
import type { Smula } from '../layout/brodsmulor';
import { versalt } from '../layout/datum';
import { befattningsvag } from './organisationsvy';

type Tidrad = Readonly<{ nyckel: string; namn: string; from: Datum; tom: Datum | null; tillforordnad: boolean }>;

export type Befattningsvy = Readonly<{
  namn: string;
  vag: string;
  roll: string;
  organ: string | null;
  overordnad: string | null;
  gallerTill: Datum | null;
  /** Newest first. */
  innehav: readonly Tidrad[];
  ersattningar: readonly Tidrad[];
  akter: readonly Smula[];
}>;

/** One post: who has held it and stood in on it, and what the person may change. */
export function befattningsvy(bild: Kommunbild, post: Post, aktor: Aktor): Befattningsvy {
  const { organisation, poster, personer } = bild;
  const namn = new Map(personer.map((person) => [person.id, person.namn]));
  const rad = (
    ett: Readonly<{ id: string; personId: string; from: Datum; tom: Datum | null }>,
    tf: boolean,
  ): Tidrad => ({
    ...{ nyckel: ett.id, namn: namn.get(ett.personId) ?? '', from: ett.from, tom: ett.tom, tillforordnad: tf },
  });
  const senastForst = (a: Tidrad, b: Tidrad): number => (a.from < b.from ? 1 : -1);
  return {
    ...{ namn: post.namn, vag: befattningsvag(post.id), roll: versalt(ROLL_ETIKETT[post.roll]) },
    organ: organisation.organ.find(({ id }) => id === post.organId)?.namn ?? null,
    overordnad: poster.find(({ id }) => id === post.overordnadId)?.namn ?? null,
    gallerTill: post.gallerTill,
    innehav: organisation.innehav
      .filter(({ befattningId }) => befattningId === post.id)
      .map((ett) => rad(ett, ett.tillforordnad))
      .sort(senastForst),
    ersattningar: organisation.ersattningar
      .filter(({ befattningId }) => befattningId === post.id)
      .map((ett) => rad(ett, false))
      .sort(senastForst),
    akter: akterna(bild, post, aktor),
  };
}

/** What may be done with the post: everything by who keeps the register, the own stand-in by the holder. */
function akterna({ organisation, idag }: Kommunbild, { id }: Post, aktor: Aktor): readonly Smula[] {
  const vag = befattningsvag(id);
  const forerRegistret = rollMedRatt(aktor, 'befattning.andra') !== null;
  const egen = innehavare(organisation, id, idag)?.personId === aktor.personId;
  return [
    ...(forerRegistret
      ? [
          { vag: `${vag}/tilltrade`, namn: 'Registrera att någon tillträder' },
          { vag: `${vag}/frantrade`, namn: 'Registrera att någon slutar' },
        ]
      : []),
    ...(egen || forerRegistret
      ? [
          { vag: `${vag}/ersattare/ange`, namn: 'Ange ersättare' },
          { vag: `${vag}/ersattare/avsluta`, namn: 'Avsluta en ersättning i förtid' },
        ]
      : []),
    ...(forerRegistret
      ? [
          { vag: `${vag}/flytta`, namn: 'Ändra plats i linjen' },
          { vag: `${vag}/dra-in`, namn: 'Dra in befattningen' },
          ...ledighetsakter(innehavare(organisation, id, idag)?.personId ?? null),
        ]
      : []),
  ];
}

const ledighetsakter = (personId: string | null): readonly Smula[] =>
  personId === null
    ? []
    : [
        { vag: `/organisation/personer/${personId}/ledighet/ange`, namn: 'Ange att innehavaren är ledig' },
        { vag: `/organisation/personer/${personId}/ledighet/andra`, namn: 'Ändra innehavarens ledighet' },
      ];
