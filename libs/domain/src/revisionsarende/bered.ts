import { beslut, type Hinder, type Utfall } from '../hinder';
import { inteFore, inteIFramtiden } from '../hinder-vanliga';
import type { Datum } from '../kalender';
import type { Sammanhang } from '../sammanhang';
import type { ArendeHandelse } from './handelser';
import { planEfterUppehall } from './rakna-om-planen';
import { kravOvergang, type SvarStatus } from './svar-status';
import type { RevisionsArende, Uppehall } from './tillstand';

export type BehandlaIUtskott = Readonly<{
  paragraf: string;
  datum: Datum;
  forslag: string;
  /** Utskottet proposes something else than förvaltningen did. */
  andrat: boolean;
}>;

/** Arbetsutskottet has had the matter and proposes (domain 2.2 HOS_UTSKOTT). Its protocol stays working material (TF 2:10). */
export const behandlaIUtskott = (
  arende: RevisionsArende,
  kommando: BehandlaIUtskott,
  s: Sammanhang,
): Utfall<ArendeHandelse> =>
  beslut(
    [
      ...kravOvergang(arende.svarStatus, 'HOS_UTSKOTT'),
      ...inteIFramtiden('Utskottets sammanträde', kommando.datum, s.idag),
      ...efterUnderskriften('Utskottets sammanträde', kommando.datum, arende),
    ],
    { typ: 'utskottBehandlat', ...kommando },
  );

export type Kalla = Readonly<{ datum: Datum }>;

/** The kallelse with the matter on it is out (domain 2.2 KALLAD). */
export const kalla = (arende: RevisionsArende, kommando: Kalla, s: Sammanhang): Utfall<ArendeHandelse> =>
  beslut(
    [
      ...kravOvergang(arende.svarStatus, 'KALLAD'),
      ...inteIFramtiden('Kallelsen', kommando.datum, s.idag),
      ...efterUnderskriften('Kallelsen', kommando.datum, arende),
    ],
    { typ: 'arendeKallat', ...kommando },
  );

export type Bordlagg = Readonly<{ av: Uppehall['av']; paragraf: string; datum: Datum }>;

/** Postponed unchanged to a later meeting, by simple majority (KL 6:33). The text stands, the meeting is chosen anew. */
export const bordlagg = (arende: RevisionsArende, kommando: Bordlagg, s: Sammanhang): Utfall<ArendeHandelse> =>
  beslut(
    hinderForUppehall(arende, 'BORDLAGD', kommando, s),
    { typ: 'arendeUppehallet', uppehall: { ...kommando, slag: 'BORDLAGGNING', skal: null } },
    ...planEfterUppehall(arende, s),
  );

export type Aterremittera = Readonly<{ av: Uppehall['av']; paragraf: string; datum: Datum; skal: string }>;

/** Sent back to förvaltningen, which writes and signs anew; the reason says what is missing (domain 2.2). */
export const aterremittera = (
  arende: RevisionsArende,
  kommando: Aterremittera,
  s: Sammanhang,
): Utfall<ArendeHandelse> =>
  beslut(
    hinderForUppehall(arende, 'ATERREMITTERAD', kommando, s),
    { typ: 'arendeUppehallet', uppehall: { ...kommando, slag: 'ATERREMISS' } },
    ...planEfterUppehall({ ...arende, remisser: [] }, s),
  );

const hinderForUppehall = (
  arende: RevisionsArende,
  till: SvarStatus,
  { datum }: Readonly<{ datum: Datum }>,
  s: Sammanhang,
): Hinder[] => [
  ...kravOvergang(arende.svarStatus, till),
  ...inteIFramtiden('Sammanträdet', datum, s.idag),
  ...efterUnderskriften('Sammanträdet', datum, arende),
];

const efterUnderskriften = (vad: string, datum: Datum, { underskrift }: RevisionsArende): Hinder[] =>
  inteFore(vad, datum, 'underskriften', underskrift?.datum ?? null);
