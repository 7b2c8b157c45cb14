import type { Aktor, Inloggad, Kalenderadress, Kommunbild } from '#application';
import type { Datum } from '#domain';
import { adressensNamn } from './kalenderadress';
import type { Smula } from '../layout/brodsmulor';

type Period = Readonly<{ from: Datum; tom: Datum }>;

export type Kontovy = Readonly<{
  idag: Datum;
  namn: string;
  epost: string;
  /** Own posts, each with its page, where one says who stands in. */
  poster: readonly Smula[];
  /** Who stands in for the person, now or soon. */
  ersattare: readonly (Period & Readonly<{ namn: string; befattning: string }>)[];
  /** For whom the person stands in. */
  ersatter: Inloggad['ersatter'];
  ledigheter: readonly Period[];
  kalendrar: readonly Readonly<{ id: string; namn: string }>[];
}>;

type Egna = Readonly<{ aktor: Aktor; inloggad: Inloggad; adresser: readonly Kalenderadress[] }>;

/** What the system knows of the person, and what they decide themselves. */
export function kontovy(bild: Kommunbild, { aktor: { personId }, inloggad, adresser }: Egna): Kontovy {
  const { idag, organisation, personer, poster } = bild;
  const namn = (id: string): string => personer.find((person) => person.id === id)?.namn ?? '';
  return {
    ...{ idag, namn: inloggad.namn, ersatter: inloggad.ersatter },
    epost: personer.find(({ id }) => id === personId)?.epost ?? '',
    poster: poster
      .filter(({ id }) => inloggad.egnaPoster.includes(id))
      .map((post) => ({ vag: `/organisation/befattningar/${post.id}`, namn: post.namn })),
    ersattare: organisation.ersattningar
      .filter(({ forPersonId, tom }) => forPersonId === personId && tom >= idag)
      .map(({ personId: vem, befattningId, from, tom }) => ({
        ...{ from, tom, namn: namn(vem) },
        befattning: poster.find(({ id }) => id === befattningId)?.namn ?? '',
      })),
    kalendrar: adresser.map((adress) => ({ id: adress.id, namn: adressensNamn(adress, organisation.organ) })),
    ledigheter: organisation.ledigheter.filter((ledighet) => ledighet.personId === personId && ledighet.tom >= idag),
  };
}
