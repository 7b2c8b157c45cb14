import type { Aktunderlag } from '#application';
import type { RevisionsArende, SvarStatus } from '#domain';
import { arendevag } from '../layout/vagar';
import type { Falt } from '../formular/falt';
import type { Akt, Aktsida } from './akt';
import { arendeakt } from './arendeakt';

/** Text that may depend on the case. */
type Ord<T> = T | ((underlag: Aktunderlag) => T);

type Beskriven = Readonly<{
  /** Name of the command in ARENDEKOMMANDON. */
  kommando: string;
  /** Under the case: `anstand/begar`. */
  vag: string;
  /** The act in the imperative, as its link and its button say it: "Begär anstånd". */
  namn: string;
  /** The question that the page asks. */
  rubrik: string;
  ingress?: Ord<string>;
  falt: Ord<readonly Falt[]>;
  /** What follows, said before the button. */
  sedan: Ord<readonly string[]>;
  /** What is said when it is done, and in one sentence what came of it. */
  klart: string;
  /** Moves days or people, so that one may want to see what it changes first. */
  provas?: boolean;
  utfall?: Ord<string>;
  /** Where the case must stand for it to be the thing to do; what else stands in the way, the command says. */
  nar: readonly SvarStatus[] | ((arende: RevisionsArende) => boolean);
}>;

const ordet = <T>(ord: Ord<T>, underlag: Aktunderlag): T =>
  typeof ord === 'function' ? (ord as (u: Aktunderlag) => T)(underlag) : ord;

/** An act on a case as a whole: what it is about is the case, and one comes back to it. */
export const omArendet = (akt: Beskriven): Akt =>
  arendeakt<Aktunderlag>({
    ...{ kommando: akt.kommando, vag: akt.vag, provas: akt.provas ?? false },
    underlag: (allt) => allt,
    sida: (underlag): Aktsida => ({
      ...{ meny: 'ARENDEN', storlek: 'sm', tillbaka: arendevag(underlag.arende.id) },
      smulor: [
        { vag: '/arenden', namn: 'Ärenden' },
        { vag: arendevag(underlag.arende.id), namn: underlag.arende.dnr ?? underlag.arende.titel },
        { vag: `${arendevag(underlag.arende.id)}/${akt.vag}`, namn: akt.namn },
      ],
      rubrik: akt.rubrik,
      ingress: akt.ingress === undefined ? underlag.arende.titel : ordet(akt.ingress, underlag),
      falt: ordet(akt.falt, underlag),
      sedan: ordet(akt.sedan, underlag),
      knapp: akt.namn,
    }),
    kvitto: (underlag) => ({
      ...{ meny: 'ARENDEN', storlek: 'sm', rubrik: akt.klart, sedan: [] },
      text: akt.utfall === undefined ? underlag.arende.titel : ordet(akt.utfall, underlag),
      lankar: [
        { vag: arendevag(underlag.arende.id), namn: 'Till ärendet' },
        { vag: '/uppgifter', namn: 'Till mina uppgifter' },
      ],
    }),
    lank: {
      namn: akt.namn,
      passar: typeof akt.nar === 'function' ? akt.nar : listan(akt.nar),
    },
  });

const listan =
  (nar: readonly SvarStatus[]) =>
  ({ svarStatus }: RevisionsArende): boolean =>
    nar.includes(svarStatus);
