import { beslut, type Utfall } from '../hinder';
import { inteFore, inteIFramtiden } from '../hinder-vanliga';
import type { Datum } from '../kalender';
import type { Sammanhang } from '../sammanhang';
import { svaretVantasInte } from './bevilja-anstand';
import type { ArendeHandelse } from './handelser';
import type { RevisionsArende } from './tillstand';
import { inteTillRevisorerna } from './underarende';

export type PaminnelseFranRevisorerna = Readonly<{ datum: Datum; kalla: string }>;

/** Revisorerna have asked where the reply is (domain 2.7): förvaltningschefen and ordföranden are told the next morning. */
export const paminnelseFranRevisorerna = (
  arende: RevisionsArende,
  kommando: PaminnelseFranRevisorerna,
  s: Sammanhang,
): Utfall<ArendeHandelse> =>
  beslut(
    [
      ...inteTillRevisorerna(arende, s),
      ...svaretVantasInte(arende),
      ...inteIFramtiden('Påminnelsen', kommando.datum, s.idag),
      ...inteFore('Påminnelsen', kommando.datum, 'ankomsten', arende.inkommen),
    ],
    { typ: 'revisorernaPaminde', ...kommando },
  );
