import { beslut, type Hinder, type Utfall } from '../hinder';
import { inteFore, inteIFramtiden } from '../hinder-vanliga';
import { svensktDatum, type Datum } from '../kalender';
import { okantOrgan } from '../organisation';
import type { Sammanhang } from '../sammanhang';
import { rimligFrist } from './frist';
import type { ArendeInkommet } from './handelser';
import type { Rekommendation } from './tillstand';

export type TaEmot = Readonly<{
  arendeId: string;
  granskningId: string;
  organId: string;
  slag: 'SVAR' | 'KANNEDOM';
  titel: string;
  revisorernasDnr: string | null;
  missivdatum: Datum;
  inkommen: Datum;
  svarSenast: Datum;
  narKlartBegart: boolean;
  rekommendationer: readonly Rekommendation[];
}>;

/** An older letter is no case to watch but history for the archive, or a slip of the pen. */
const ALDST_MISSIV_AR = 10;

/** Opens the case of one organ when the auditors' letter has arrived (domain 2.2 INKOMMEN; FL 22 § for the day). */
export function taEmot(kommando: TaEmot, s: Sammanhang): Utfall<ArendeInkommet> {
  const hinder = [
    ...inteIFramtiden('Missivet', kommando.missivdatum, s.idag),
    ...inteIFramtiden('Ankomsten', kommando.inkommen, s.idag),
    ...inteFore('Ankomsten', kommando.inkommen, 'missivet', kommando.missivdatum),
    ...inteFore('Svar senast', kommando.svarSenast, 'missivet', kommando.missivdatum),
    ...rimligFrist(kommando.svarSenast, kommando.missivdatum),
    ...inteForGammalt(kommando, s),
    ...okantOrgan(s.organisation, kommando.organId, kommando.inkommen),
  ];
  const { missivdatum, svarSenast, ...ovrigt } = kommando;
  return beslut(hinder, {
    typ: 'arendeInkommet',
    ...ovrigt,
    oppnad: s.nu,
    frist: { svarSenast, slag: 'URSPRUNGLIG', beslutad: missivdatum, beslutadAv: 'REVISORERNA', kalla: 'missiv' },
  });
}

function inteForGammalt({ missivdatum }: TaEmot, { idag }: Sammanhang): Hinder[] {
  if (Number(idag.slice(0, 4)) - Number(missivdatum.slice(0, 4)) <= ALDST_MISSIV_AR) return [];
  return [
    {
      kod: 'MISSIV_FOR_GAMMALT',
      text: `Missivet är daterat ${svensktDatum(missivdatum)}, mer än ${String(ALDST_MISSIV_AR)} år tillbaka.`,
      fix: 'Kontrollera årtalet.',
    },
  ];
}
