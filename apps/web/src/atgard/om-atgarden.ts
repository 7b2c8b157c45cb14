import type { VisadAtgard } from '#application';
import type { AtgardStatus } from '#domain';
import type { Akt, Aktsida } from '../akter/akt';
import { arendeakt } from '../akter/arendeakt';
import type { Falt } from '../formular/falt';
import { atgardssmulor, atgardsunderlag, type Atgardsunderlag } from './atgardsunderlag';

/** Text that may depend on the åtgärd. */
type Ord<T> = T | ((underlag: Atgardsunderlag) => T);

/** What the one who looks must be to the åtgärd: answer for it, work on it, be somebody who may judge it, or only have the right. */
type Vem = 'SVARAR' | 'ARBETAR' | 'BEDOMER' | 'RATTEN';

type Beskriven = Readonly<{
  /** Name of the command in ARENDEKOMMANDON. */
  kommando: string;
  /** Under the åtgärd: `klar`. */
  vag: string;
  /** What the choice says on the page of the åtgärd: "Det är klart"; and what one does there. */
  val: string;
  hjalp: string;
  vem: Vem;
  /** Where the åtgärd must stand for it to be a choice; what else stands in the way, the command says. */
  nar: readonly AtgardStatus[] | ((atgard: VisadAtgard['atgard']) => boolean);
  /** The question that the page asks, and what is said after which åtgärd it is about. */
  rubrik: string;
  ingress?: string;
  falt: Ord<readonly Falt[]>;
  sedan: Ord<readonly string[]>;
  knapp: string;
  klart: string;
  utfall?: Ord<string>;
  schema?: Akt['schema'];
}>;

/** An act on an åtgärd, and how it is chosen. */
export type Atgardsakt = Readonly<{
  akt: Akt;
  vag: string;
  val: string;
  hjalp: string;
  passar: (visad: VisadAtgard) => boolean;
}>;

const ordet = <T>(ord: Ord<T>, underlag: Atgardsunderlag): T =>
  typeof ord === 'function' ? (ord as (u: Atgardsunderlag) => T)(underlag) : ord;

/** Everything about the page of an act on an åtgärd that is the same for all of them. */
export function omAtgarden(om: Beskriven): Atgardsakt {
  const akt = arendeakt<Atgardsunderlag>({
    ...{ kommando: om.kommando, vag: `atgarder/:atgardId/${om.vag}`, underlag: atgardsunderlag },
    ...(om.schema === undefined ? {} : { schema: om.schema }),
    sida: (underlag): Aktsida => ({
      ...{ meny: 'UPPGIFTER', storlek: 'md', tillbaka: underlag.vag },
      smulor: atgardssmulor(underlag, { vag: om.vag, namn: om.knapp }),
      rubrik: om.rubrik,
      ingress: `Åtgärd: ${underlag.atgard.beskrivning}. ${om.ingress ?? ''}`.trim(),
      falt: ordet(om.falt, underlag),
      sedan: ordet(om.sedan, underlag),
      knapp: om.knapp,
    }),
    kvitto: (underlag) => ({
      ...{ meny: 'UPPGIFTER', storlek: 'md', rubrik: om.klart, sedan: [] },
      text: om.utfall === undefined ? `Åtgärd: ${underlag.atgard.beskrivning}.` : ordet(om.utfall, underlag),
      lankar: [
        { vag: '/uppgifter', namn: 'Till mina uppgifter' },
        { vag: underlag.vag, namn: 'Visa åtgärden' },
      ],
    }),
  });
  const { vag, val, hjalp } = om;
  return { akt, vag, val, hjalp, passar: (visad) => visad.harRatt(akt.ratt) && arRatt(om, visad) };
}

const arRatt = ({ vem, nar }: Beskriven, { atgard, person }: VisadAtgard): boolean =>
  ARVEM[vem](person) && (typeof nar === 'function' ? nar(atgard) : nar.includes(atgard.status));

const ARVEM: Readonly<Record<Vem, (person: VisadAtgard['person']) => boolean>> = {
  SVARAR: ({ svarar }) => svarar,
  ARBETAR: ({ arbetar }) => arbetar,
  BEDOMER: ({ farBedoma }) => farBedoma,
  RATTEN: () => true,
};
