import type { Datum } from '#domain';
import type { Besok } from '../http/webbkontext';
import { formularmarke } from '../session/hemlighet';
import { menyFor, type Menyrad } from './meny';

/** What surrounds a page: whose it is, which day it is there, and where one can go. */
export type Ram = Readonly<{
  /** Null before login: then it is not known which kommun. */
  kommun: string | null;
  idag: Datum | null;
  /** "Alva Ek, enhetschef ekonomiskt bistånd"; null before login. */
  vem: string | null;
  meny: readonly Menyrad[];
  /** Goes with every form, so that no other site can send one in the person's name. */
  formularmarke: string;
}>;

export const RAM_UTAN_BESOK: Ram = { kommun: null, idag: null, vem: null, meny: [], formularmarke: '' };

export function ramFor(besok: Besok | null): Ram {
  if (besok === null) return RAM_UTAN_BESOK;
  const { kommun, idag, namn, befattningar } = besok.inloggad;
  const poster = uppraknade(befattningar.map(medLitenBokstav));
  return {
    kommun,
    idag,
    vem: poster === '' ? namn : `${namn}, ${poster}`,
    meny: menyFor(besok.aktor),
    formularmarke: formularmarke(besok.hemlighet),
  };
}

/** The first of them; with more than two, how many more there are. */
const uppraknade = ([forsta = '', ...andra]: readonly string[]): string =>
  andra.length > 1 ? `${forsta} och ${String(andra.length)} befattningar till` : [forsta, ...andra].join(', ');

/** A post in the middle of a sentence; an abbreviation keeps its letters. */
const medLitenBokstav = (post: string): string =>
  /^\p{Lu}\p{Ll}/u.test(post) ? post.charAt(0).toLocaleLowerCase('sv') + post.slice(1) : post;
