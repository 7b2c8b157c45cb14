import { beslut, type Hinder, type Utfall } from '../hinder';
import { inteFore, inteIFramtiden } from '../hinder-vanliga';
import { svensktDatum, type Datum } from '../kalender';
import type { Sammanhang } from '../sammanhang';

/** A bolag or kommunalförbund that must answer: followed, but its case is handled under other law (domain 9.8). */
export type ExternAdressat = Readonly<{
  id: string;
  namn: string;
  slag: 'BOLAG' | 'KOMMUNALFORBUND';
  /** The day revisorerna had the reply; null while they wait. */
  svarMottaget: Datum | null;
}>;

/** What the kommun knows of the reply of one that is not its organ. */
export type ExterntSvar = Readonly<{ datum: Datum; dnr: string | null; kommentar: string | null }>;

export type ExterntSvarRegistrerat = Readonly<{ typ: 'externtSvarRegistrerat'; id: string; granskningId: string }> &
  ExterntSvar;

type Adressat = Readonly<{ extern: ExternAdressat; granskningId: string; inkommen: Datum }>;

/** Revisorerna have the reply of a bolag or kommunalförbund. Recorded once: what follows is between them (domain 2.7, S9). */
export const registreraExterntSvar = (
  { extern, granskningId, inkommen }: Adressat,
  svar: ExterntSvar,
  { idag }: Pick<Sammanhang, 'idag'>,
): Utfall<ExterntSvarRegistrerat> =>
  beslut(
    [
      ...redanSvarat(extern),
      ...inteIFramtiden('Svaret', svar.datum, idag),
      ...inteFore('Svaret', svar.datum, 'granskningen', inkommen),
    ],
    { typ: 'externtSvarRegistrerat', id: extern.id, granskningId, ...svar },
  );

function redanSvarat({ namn, svarMottaget }: ExternAdressat): Hinder[] {
  if (svarMottaget === null) return [];
  return [
    {
      kod: 'REDAN_BESVARAT',
      text: `Svaret från ${namn} är registrerat ${svensktDatum(svarMottaget)}.`,
      fix: 'Inget mer behöver göras.',
    },
  ];
}
