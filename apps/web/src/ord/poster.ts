import type { Post } from '#application';
import type { Alternativ } from '../formular/falt';

/** "Enhetschef (nu Alva Ek)": the post first, since it is the post that answers (design 7). */
export const postnamn = ({ namn, innehavare }: Post): string =>
  innehavare === null ? `${namn} (vakant)` : `${namn} (nu ${innehavare})`;

/** Posts to choose among. */
export const postval = (poster: readonly Post[]): readonly Alternativ[] =>
  poster.map((post) => ({ varde: post.id, etikett: postnamn(post) }));
