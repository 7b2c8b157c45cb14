import type { Datum, Planering, RevisionsArende, Tidplan, Varning } from '#domain';
import { plandagarna } from '../../ord/plandagar';
import type { Lage } from '../../layout/ikoner';

/** A class in words and with a shape of its own, never by colour alone (domain 4.2). */
export const KLASS: Readonly<Record<Tidplan['klass'], Readonly<{ lage: Lage; ord: string; betyder: string }>>> = {
  GRON: { lage: 'klar', ord: 'GRÖN', betyder: 'i tid, med marginal' },
  GUL: { lage: 'risk', ord: 'GUL', betyder: 'i tid, utan marginal' },
  ORANGE: { lage: 'orange', ord: 'ORANGE', betyder: 'bara med omedelbar justering' },
  ROD: { lage: 'forsenad', ord: 'RÖD', betyder: 'för sent' },
};

export type Kandidat = Readonly<{
  plan: Tidplan;
  hinner: boolean;
  foreslagen: boolean;
  faststalld: boolean;
  steg: readonly Readonly<{ vad: string; dag: Datum }>[];
}>;

export type Planvy = Readonly<{
  kandidater: readonly Kandidat[];
  skal: string;
  alternativ: Planering['alternativ'];
  varningar: readonly Varning[];
}>;

/** The meetings that could carry the reply: the one that holds, the proposed one, and what each demands. */
export function planvy({ kandidater, val, alternativ, varningar }: Planering, arende: RevisionsArende): Planvy {
  return {
    ...{ skal: val.skal, alternativ, varningar },
    kandidater: kandidater.map((plan) => ({
      plan,
      hinner: plan.slackArbetsdagar >= 0,
      foreslagen: plan.sammantradeId === val.sammantradeId,
      faststalld: plan.sammantradeId === arende.plan?.sammantradeId,
      steg: plandagarna(plan),
    })),
  };
}
