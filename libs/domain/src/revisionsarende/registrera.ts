import { beslut, type Utfall } from '../hinder';
import type { Sammanhang } from '../sammanhang';
import type { ArendeHandelse } from './handelser';
import { sammaDiarienummer, type SammaNummer } from './samma-diarienummer';
import { kravOvergang } from './svar-status';
import type { RevisionsArende } from './tillstand';

export type Registrera = Readonly<{
  dnr: string;
  /** The organ's other cases with that number, unless somebody has said that it is right. */
  andraMedNumret?: readonly SammaNummer[];
}>;

/** Records the diarienummer (OSL 5:1). Formats differ between diarier, so the text is taken as it is (domain 1.3). */
export const registrera = (
  arende: RevisionsArende,
  { dnr, andraMedNumret = [] }: Registrera,
  s: Sammanhang,
): Utfall<ArendeHandelse> =>
  beslut([...kravOvergang(arende.svarStatus, 'REGISTRERAD'), ...sammaDiarienummer(dnr, andraMedNumret)], {
    typ: 'arendeRegistrerat',
    dnr,
    datum: s.idag,
  });
