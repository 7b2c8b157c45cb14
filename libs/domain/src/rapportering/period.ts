import { STEG_KLOCKSLAG } from '../bevakning';
import {
  datum,
  laggTillDagar,
  nastaArbetsdag,
  datumIStockholm,
  tidpunktIStockholm,
  type Arbetskalender,
  type Datum,
  type Tidpunkt,
} from '../kalender';

/**
 * KVARTAL: status to the nämnd (domain 7.7). AR: the annual report's section "Revision" (domain 7.8). OVERLAMNING: what is
 * open when the ordförande or the mandatperiod changes (domain 2.7); its period is the day.
 */
export const RAPPORTSLAG = ['KVARTAL', 'AR', 'OVERLAMNING'] as const;
export type Rapportslag = (typeof RAPPORTSLAG)[number];

/** What a report is about, both days included, and when it is made. */
export type Rapportperiod = Readonly<{
  slag: Rapportslag;
  /** `2025-K1` or `2025`. Permanent: part of the key under which a report is made once. */
  namn: string;
  fran: Datum;
  till: Datum;
  /** The morning of the first working day after the period. */
  rapporteras: Tidpunkt;
}>;

const KVARTAL_PER_AR = 4;
const MANADER_PER_KVARTAL = 3;

/** The last quarter and the last year whose report is due. One that was missed for longer than that is not made up. */
export function senasteRapportperioder(nu: Tidpunkt, kalender: Arbetskalender): readonly Rapportperiod[] {
  const ar = Number(datumIStockholm(nu).slice(0, 4));
  // On New Year's Day the year before last is still the last one that has been reported.
  const avslutade = [ar - 2, ar - 1, ar]
    .flatMap((ett) => perioder(ett, kalender))
    .filter(({ rapporteras }) => rapporteras <= nu);
  return RAPPORTSLAG.flatMap((slag) => avslutade.filter((period) => period.slag === slag).slice(-1));
}

/** When the next report is due after `nu`. */
export function nastaRapport(nu: Tidpunkt, kalender: Arbetskalender): Tidpunkt {
  const ar = Number(datumIStockholm(nu).slice(0, 4));
  const kommande = [ar - 1, ar].flatMap((ett) => kvartalen(ett, kalender)).find((p) => p.rapporteras > nu);
  return (kommande ?? kvartal(ar + 1, 1, kalender)).rapporteras;
}

const perioder = (ar: number, kalender: Arbetskalender): readonly Rapportperiod[] => [
  ...kvartalen(ar, kalender),
  period('AR', String(ar), { fran: datum(`${String(ar)}-01-01`), till: datum(`${String(ar)}-12-31`) }, kalender),
];

const kvartalen = (ar: number, kalender: Arbetskalender): readonly Rapportperiod[] =>
  Array.from({ length: KVARTAL_PER_AR }, (_, n) => kvartal(ar, n + 1, kalender));

function kvartal(ar: number, nummer: number, kalender: Arbetskalender): Rapportperiod {
  const forsta = (n: number): Datum => {
    const manad = n * MANADER_PER_KVARTAL + 1;
    return manad > 12 ? datum(`${String(ar + 1)}-01-01`) : datum(`${String(ar)}-${String(manad).padStart(2, '0')}-01`);
  };
  const dagar = { fran: forsta(nummer - 1), till: laggTillDagar(forsta(nummer), -1) };
  return period('KVARTAL', `${String(ar)}-K${String(nummer)}`, dagar, kalender);
}

function period(
  slag: Rapportslag,
  namn: string,
  { fran, till }: Readonly<{ fran: Datum; till: Datum }>,
  kalender: Arbetskalender,
): Rapportperiod {
  const dag = nastaArbetsdag(laggTillDagar(till, 1), kalender);
  return { slag, namn, fran, till, rapporteras: tidpunktIStockholm(dag, STEG_KLOCKSLAG) };
}
