import { laggTillArbetsdagar, laggTillDagar, nastaArbetsdag, svensktDatum, type Datum } from '../kalender';
import type { Planparametrar } from './planparametrar';
import type { Planeringsunderlag, Sammantrade, Tidplan } from './plan';
import { tidplan } from './tidplan';

/** One way out when no meeting can carry the reply (domain 2.7), and whether it is open. */
export type Alternativ = Readonly<{
  slag: 'ANSTAND' | 'EXTRA_SAMMANTRADE' | 'ORDFORANDEBESLUT' | 'DELEGATION';
  mojligt: boolean;
  /** The frist to ask for, or the last day of the extra meeting; null for the others. */
  datum: Datum | null;
  text: string;
}>;

/** In the order they should be tried: each later one asks more of the law, or bends it further. */
export const alternativ = (
  underlag: Planeringsunderlag,
  parametrar: Planparametrar,
  efterFristen: readonly Tidplan[],
): readonly Alternativ[] => [
  anstand(underlag, parametrar, efterFristen),
  extraSammantrade(underlag, parametrar),
  ordforandebeslut(underlag),
  delegation(parametrar),
];

/** To the first meeting that can be prepared for in full, with the same margin as any other plan. */
function anstand(
  { kalender }: Planeringsunderlag,
  { marginalArbetsdagar }: Planparametrar,
  efterFristen: readonly Tidplan[],
): Alternativ {
  const plan = efterFristen.find(({ slackArbetsdagar }) => slackArbetsdagar >= 0);
  if (plan === undefined) {
    return {
      slag: 'ANSTAND',
      mojligt: false,
      datum: null,
      text: 'Det finns inget känt sammanträde att begära anstånd till.',
    };
  }
  const frist = nastaArbetsdag(laggTillArbetsdagar(plan.expediering, marginalArbetsdagar, kalender), kalender);
  const text = `Begär anstånd till ${svensktDatum(frist)}: nämnden sammanträder ${svensktDatum(plan.namndDatum)}.`;
  return { slag: 'ANSTAND', mojligt: true, datum: frist, text };
}

/** The nämnd meets when ordföranden finds it needed, or a third of its members ask (KL 6:23). */
function extraSammantrade(underlag: Planeringsunderlag, parametrar: Planparametrar): Alternativ {
  const senast = senasteSammantradesdag(underlag, parametrar, 'ORANGE');
  const mojligt = senast > underlag.idag;
  return {
    slag: 'EXTRA_SAMMANTRADE',
    mojligt,
    datum: mojligt ? senast : null,
    text: mojligt
      ? `Ordföranden kan kalla till ett extra sammanträde senast ${svensktDatum(senast)}, med omedelbar justering (KL 6:23).`
      : 'Det är för sent för ett extra sammanträde.',
  };
}

/** For what could not wait; not for what was left to wait (KL 6:39, SKR). */
function ordforandebeslut({ sammantraden, inkommen, svarSenast }: Planeringsunderlag): Alternativ {
  const fanns = sammantraden.find(({ datum }) => datum > inkommen && datum <= svarSenast);
  const villkor =
    'Det kräver mandat i delegationsordningen, att nämndens beslut inte kan avvaktas, och anmäls vid nästa sammanträde (KL 6:39–40).';
  return {
    slag: 'ORDFORANDEBESLUT',
    mojligt: fanns === undefined,
    datum: null,
    text:
      fanns === undefined
        ? `Ordföranden kan besluta i nämndens ställe. ${villkor}`
        : `Kan inte planeras: nämnden hade ett sammanträde ${svensktDatum(fanns.datum)}. ${villkor}`,
  };
}

const delegation = ({ delegationspunkt }: Planparametrar): Alternativ => ({
  slag: 'DELEGATION',
  mojligt: delegationspunkt !== null,
  datum: null,
  text:
    delegationspunkt === null
      ? 'Nämnden har inte delegerat svar till revisorerna. Svar om mål och inriktning får inte delegeras (KL 6:38).'
      : `Nämnden har delegerat svar till revisorerna (${delegationspunkt}). Svar om mål och inriktning får inte delegeras (KL 6:38).`,
});

/** The last day when a meeting could still carry the reply in that class, whether or not there is one. */
export function senasteSammantradesdag(
  { svarSenast, inkommen, idag, kalender, organ }: Planeringsunderlag,
  parametrar: Planparametrar,
  klass: Exclude<Tidplan['klass'], 'ROD'>,
): Datum {
  const racker: readonly Tidplan['klass'][] = ['GRON', 'GUL', 'ORANGE'].slice(
    0,
    ['GRON', 'GUL', 'ORANGE'].indexOf(klass) + 1,
  ) as Tidplan['klass'][];
  const klassen = (datum: Datum): Tidplan['klass'] =>
    tidplan({ svarSenast, inkommen, idag, kalender, parametrar, sammantrade: tanktSammantrade(organ.id, datum) }).klass;
  let dag = nastaVardagFore(svarSenast);
  while (!racker.includes(klassen(dag))) dag = nastaVardagFore(laggTillDagar(dag, -1));
  return dag;

  function nastaVardagFore(d: Datum): Datum {
    return laggTillArbetsdagar(laggTillDagar(d, 1), -1, kalender);
  }
}

const tanktSammantrade = (organId: string, datum: Datum): Sammantrade => ({
  ...{ id: 'tänkt', organId, datum },
  ...{ auDatum: null, manusstopp: null, kallelseUt: null, planeradJustering: null },
});
