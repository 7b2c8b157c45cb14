import { beslut, type Utfall } from '../hinder';
import { inteFore, inteIFramtiden } from '../hinder-vanliga';
import type { Datum } from '../kalender';
import type { Sammanhang } from '../sammanhang';
import type { ArendeHandelse } from './handelser';
import { kravOvergang } from './svar-status';
import type { RevisionsArende } from './tillstand';

export type BehandlaIUtskott = Readonly<{ paragraf: string; datum: Datum; forslag: string }>;

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
      ...inteFore('Utskottets sammanträde', kommando.datum, 'underskriften', arende.underskrift?.datum ?? null),
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
      ...inteFore('Kallelsen', kommando.datum, 'underskriften', arende.underskrift?.datum ?? null),
    ],
    { typ: 'arendeKallat', ...kommando },
  );
