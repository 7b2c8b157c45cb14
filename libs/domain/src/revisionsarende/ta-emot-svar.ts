import { beslut, type Utfall } from '../hinder';
import { inteFore, inteIFramtiden } from '../hinder-vanliga';
import type { Datum } from '../kalender';
import type { Sammanhang } from '../sammanhang';
import type { ArendeHandelse } from './handelser';
import { kravOvergang } from './svar-status';
import type { RevisionsArende } from './tillstand';
import { inteTillRevisorerna } from './underarende';

export type KvitteraSvar = Readonly<{ datum: Datum }>;

/** Revisorerna confirm that the reply has reached them ("revisorerna tillhanda"); stops the svar clock. */
export const kvitteraSvar = (arende: RevisionsArende, { datum }: KvitteraSvar, s: Sammanhang): Utfall<ArendeHandelse> =>
  beslut(
    [
      ...inteTillRevisorerna(arende, s),
      ...kravOvergang(arende.svarStatus, 'MOTTAGEN_AV_REVISORERNA'),
      ...inteIFramtiden('Mottagandet', datum, s.idag),
      ...inteFore('Mottagandet', datum, 'expedieringen', arende.expedieringar.at(-1)?.datum ?? null),
    ],
    { typ: 'svarMottaget', datum },
  );

/** Revisorerna note the reply and ask nothing more. */
export const godtaSvar = (arende: RevisionsArende, _kommando: unknown, s: Sammanhang): Utfall<ArendeHandelse> =>
  beslut(kravOvergang(arende.svarStatus, 'GODTAGEN'), { typ: 'svarGodtaget', datum: s.idag });
