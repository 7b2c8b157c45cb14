import {
  arKlamdag,
  arbetsdagarMellan,
  foregaendeArbetsdag,
  laggTillArbetsdagar,
  laggTillDagar,
  svensktDatum,
  arArbetsdag,
  type Arbetskalender,
  type Datum,
} from '../kalender';
import type { Roll } from '../organisation';

/** A meeting of an organ and the days around it; null means that the rule decides. */
export type Sammantrade = Readonly<{
  id: string;
  organId: string;
  datum: Datum;
  /** Arbetsutskottet's meeting before it; null when there is none. */
  auDatum: Datum | null;
  manusstopp: Datum | null;
  kallelseUt: Datum | null;
  planeradJustering: Datum | null;
}>;

/** How long things take in an organ (domain 4.1). Days are calendar days unless the name says arbetsdagar. */
export type Planparametrar = Readonly<{
  justeringDagar: number;
  expedieringArbetsdagar: number;
  marginalArbetsdagar: number;
  kallelseDagar: number;
  auKallelseDagar: number;
  manusArbetsdagar: number;
  kvalitetArbetsdagar: number;
  sammanstallArbetsdagar: number;
  remissArbetsdagar: number;
  registreringArbetsdagar: number;
}>;

export const STANDARDPARAMETRAR: Planparametrar = {
  justeringDagar: 7,
  expedieringArbetsdagar: 1,
  marginalArbetsdagar: 5,
  kallelseDagar: 7,
  auKallelseDagar: 7,
  manusArbetsdagar: 3,
  kvalitetArbetsdagar: 3,
  sammanstallArbetsdagar: 5,
  remissArbetsdagar: 15,
  registreringArbetsdagar: 2,
};

/** GRON: with margin. GUL: in time. ORANGE: only with omedelbar justering. ROD: too late. */
export type Planklass = 'GRON' | 'GUL' | 'ORANGE' | 'ROD';

/** A warning of domain 4.3, for the role that can act on it. */
export type Varning = Readonly<{ kod: 'V02' | 'V03' | 'V05'; text: string; till: Roll }>;

/** Everything that must have happened by when, if this meeting carries the reply. */
export type Tidplan = Readonly<{
  sammantradeId: string;
  klass: Planklass;
  remissUt: Datum;
  remissSvarSenast: Datum;
  kvalitetssakring: Datum;
  manusstopp: Datum;
  auDatum: Datum | null;
  kallelseUt: Datum;
  namndDatum: Datum;
  justering: Datum;
  expediering: Datum;
  /** Working days between the earliest possible remiss and the one the chain needs; negative: the remiss is shortened. */
  slackArbetsdagar: number;
  varningar: readonly Varning[];
}>;

export type Planunderlag = Readonly<{
  svarSenast: Datum;
  inkommen: Datum;
  sammantrade: Sammantrade;
  kalender: Arbetskalender;
  parametrar: Planparametrar;
}>;

const JUSTERING_HOGST_DAGAR = 14; // KL 5:69 via 6:35

/** Counts backward from one meeting (domain 4.2). */
export function tidplan(underlag: Planunderlag): Tidplan {
  const { sammantrade, kalender, parametrar, inkommen } = underlag;
  const justering = planeradJustering(sammantrade, parametrar);
  const expediering = laggTillArbetsdagar(justering, parametrar.expedieringArbetsdagar, kalender);
  const bakat = (d: Datum, arbetsdagar: number): Datum =>
    foreLedighet(laggTillArbetsdagar(d, -arbetsdagar, kalender), kalender);
  const kallelseUt = kallelsedag(sammantrade, underlag);
  const manusstopp =
    sammantrade.manusstopp ?? bakat(auEllerKallelse(kallelseUt, underlag), parametrar.manusArbetsdagar);
  const kvalitetssakring = bakat(manusstopp, parametrar.kvalitetArbetsdagar);
  const remissSvarSenast = bakat(kvalitetssakring, parametrar.sammanstallArbetsdagar);
  const remissUt = bakat(remissSvarSenast, parametrar.remissArbetsdagar);
  const tidigast = laggTillArbetsdagar(inkommen, parametrar.registreringArbetsdagar, kalender);
  const plan = {
    sammantradeId: sammantrade.id,
    klass: klass(underlag, expediering),
    ...{ remissUt, remissSvarSenast, kvalitetssakring, manusstopp, kallelseUt, justering, expediering },
    auDatum: sammantrade.auDatum,
    namndDatum: sammantrade.datum,
    slackArbetsdagar: arbetsdagarMellan(tidigast, remissUt, kalender),
  };
  return { ...plan, varningar: varningar(plan, underlag) };
}

function planeradJustering({ datum, planeradJustering: planerad }: Sammantrade, parametrar: Planparametrar): Datum {
  const onskad = planerad ?? laggTillDagar(datum, parametrar.justeringDagar);
  const senast = laggTillDagar(datum, JUSTERING_HOGST_DAGAR);
  return onskad < senast ? onskad : senast;
}

function klass({ svarSenast, sammantrade, kalender, parametrar }: Planunderlag, expediering: Datum): Planklass {
  const medMarginal = laggTillArbetsdagar(svarSenast, -parametrar.marginalArbetsdagar, kalender);
  if (expediering <= medMarginal) return 'GRON';
  if (expediering <= svarSenast) return 'GUL';
  const omedelbart = laggTillArbetsdagar(sammantrade.datum, parametrar.expedieringArbetsdagar, kalender);
  return omedelbart <= svarSenast ? 'ORANGE' : 'ROD';
}

/** A day that falls on a klämdag or a day off moves back to an ordinary working day (design 6, domain 4.4). */
function foreLedighet(d: Datum, kalender: Arbetskalender): Datum {
  const dag = foregaendeArbetsdag(d, kalender);
  return arKlamdag(dag, kalender) ? foreLedighet(laggTillDagar(dag, -1), kalender) : dag;
}

const kallelsedag = ({ datum, kallelseUt }: Sammantrade, { kalender, parametrar }: Planunderlag): Datum =>
  kallelseUt ?? foreLedighet(laggTillDagar(datum, -parametrar.kallelseDagar), kalender);

/** The papers are due before the first kallelse that carries them: the utskott's when there is one. */
function auEllerKallelse(kallelseUt: Datum, { sammantrade, kalender, parametrar }: Planunderlag): Datum {
  if (sammantrade.auDatum === null) return kallelseUt;
  return foreLedighet(laggTillDagar(sammantrade.auDatum, -parametrar.auKallelseDagar), kalender);
}

function varningar(plan: Omit<Tidplan, 'varningar'>, { kalender, svarSenast }: Planunderlag): readonly Varning[] {
  const omojliga = [svarSenast, plan.manusstopp, plan.kallelseUt].filter(
    (d) => !arArbetsdag(d, kalender) || arKlamdag(d, kalender),
  );
  return [
    ...(plan.klass === 'ORANGE'
      ? [{ kod: 'V02', text: 'Svaret hinner bara fram med omedelbar justering.', till: 'NAMNDSEKRETERARE' } as const]
      : []),
    ...(plan.slackArbetsdagar < 0
      ? [{ kod: 'V03', text: 'Remisstiden blir kortare än normalt.', till: 'FORVALTNINGSJURIST' } as const]
      : []),
    ...omojliga.map(
      (d) =>
        ({ kod: 'V05', text: `Det är ledig dag eller klämdag ${svensktDatum(d)}.`, till: 'NAMNDSEKRETERARE' }) as const,
    ),
  ];
}
