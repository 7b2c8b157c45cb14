import {
  arKlamdag,
  arbetsdagarMellan,
  foregaendeArbetsdag,
  laggTillArbetsdagar,
  laggTillDagar,
  type Arbetskalender,
  type Datum,
} from '../kalender';
import type { Planparametrar } from './planparametrar';
import { arbetsdagarUtanSemester } from './semester';
import { varningar, type Varning } from './varningar';

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

/** GRON: with margin. GUL: in time. ORANGE: only with omedelbar justering. ROD: too late. */
export type Planklass = 'GRON' | 'GUL' | 'ORANGE' | 'ROD';

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
  /** Working days that the enheter get, if the remiss goes out as soon as it can and no earlier than planned. */
  remissArbetsdagar: number;
  /** Working days from today to manusstopp when people are at work. */
  effektivaArbetsdagar: number;
  varningar: readonly Varning[];
}>;

export type Planunderlag = Readonly<{
  svarSenast: Datum;
  inkommen: Datum;
  /** The remiss cannot go out earlier than this day. */
  idag: Datum;
  sammantrade: Sammantrade;
  kalender: Arbetskalender;
  parametrar: Planparametrar;
}>;

const JUSTERING_HOGST_DAGAR = 14; // KL 5:69 via 6:35

/** Counts backward from one meeting (domain 4.2). */
export function tidplan(underlag: Planunderlag): Tidplan {
  const { sammantrade, kalender, parametrar, inkommen, idag } = underlag;
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
  const registrerad = laggTillArbetsdagar(inkommen, parametrar.registreringArbetsdagar, kalender);
  const tidigast = registrerad > idag ? registrerad : idag;
  const plan = {
    sammantradeId: sammantrade.id,
    klass: klass(underlag, expediering),
    ...{ remissUt, remissSvarSenast, kvalitetssakring, manusstopp, kallelseUt, justering, expediering },
    auDatum: sammantrade.auDatum,
    namndDatum: sammantrade.datum,
    slackArbetsdagar: arbetsdagarMellan(tidigast, remissUt, kalender),
    remissArbetsdagar: arbetsdagarMellan(tidigast > remissUt ? tidigast : remissUt, remissSvarSenast, kalender),
    effektivaArbetsdagar: arbetsdagarUtanSemester(idag, manusstopp, kalender, parametrar),
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
