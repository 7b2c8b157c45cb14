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
import type { Motesdagar, Motesregler, Planklass, Planunderlag, Sammantrade, Tidplan } from './plan';
import { varningar } from './varningar';

const JUSTERING_HOGST_DAGAR = 14; // KL 5:69 via 6:35

/** Counts backward from one meeting (domain 4.2). */
export function tidplan(underlag: Planunderlag): Tidplan {
  const { sammantrade, kalender, parametrar, inkommen, idag } = underlag;
  const { manusstopp, kallelseUt, justering, expediering } = motesdagar(sammantrade, underlag);
  const kvalitetssakring = bakat(manusstopp, parametrar.kvalitetArbetsdagar, kalender);
  const remissSvarSenast = bakat(kvalitetssakring, parametrar.sammanstallArbetsdagar, kalender);
  const remissUt = bakat(remissSvarSenast, parametrar.remissArbetsdagar, kalender);
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

/**
 * The days around a meeting: those that are set for it, and the rest by the organ's parameters (domain 4.1). The papers
 * are due at `manusstopp`, `expediering` is when what was decided can be sent.
 */
export function motesdagar(sammantrade: Sammantrade, regler: Motesregler): Motesdagar {
  const { kalender, parametrar } = regler;
  const justering = planeradJustering(sammantrade, parametrar);
  const kallelseUt = kallelsedag(sammantrade, regler);
  return {
    manusstopp:
      sammantrade.manusstopp ??
      bakat(auEllerKallelse(kallelseUt, sammantrade, regler), parametrar.manusArbetsdagar, kalender),
    ...{ kallelseUt, justering },
    expediering: laggTillArbetsdagar(justering, parametrar.expedieringArbetsdagar, kalender),
  };
}

const bakat = (d: Datum, arbetsdagar: number, kalender: Arbetskalender): Datum =>
  foreLedighet(laggTillArbetsdagar(d, -arbetsdagar, kalender), kalender);

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

const kallelsedag = ({ datum, kallelseUt }: Sammantrade, { kalender, parametrar }: Motesregler): Datum =>
  kallelseUt ?? foreLedighet(laggTillDagar(datum, -parametrar.kallelseDagar), kalender);

/** The papers are due before the first kallelse that carries them: the utskott's when there is one. */
function auEllerKallelse(kallelseUt: Datum, { auDatum }: Sammantrade, { kalender, parametrar }: Motesregler): Datum {
  if (auDatum === null) return kallelseUt;
  return foreLedighet(laggTillDagar(auDatum, -parametrar.auKallelseDagar), kalender);
}
