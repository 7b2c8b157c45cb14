import type { Sammanhang } from '../sammanhang';
import {
  parametrarFor,
  planera,
  tidplan,
  underlagFor,
  type Planering,
  type Planeringsunderlag,
  type Tidplan,
} from '../tidplan';
import { gallandeFrist } from './frist';
import type { ArendeHandelse } from './handelser';
import type { Planandring } from './omrakning';
import type { RevisionsArende } from './tillstand';

/** The candidate meetings of the case's organ, with the proposal (domain 4.2). */
export const planeringFor = (arende: RevisionsArende, s: Planeringssammanhang): Planering =>
  planera(underlag(arende, s));

export type Planeringssammanhang = Pick<Sammanhang, 'idag' | 'kalender' | 'organisation' | 'sammantraden'>;

/**
 * The plan as it has become when a meeting, the calendar or the frist has changed under it. Nothing when the days are the
 * same; a meeting that is gone leaves the case without a plan, and choosing anew is then owed.
 */
export function raknaOmPlanen(arende: RevisionsArende, s: Planeringssammanhang): readonly ArendeHandelse[] {
  const { plan, beslut } = arende;
  if (plan === null || beslut !== null) return [];
  const mote = s.sammantraden.find(({ id }) => id === plan.sammantradeId);
  if (mote === undefined) {
    return [{ typ: 'planOmraknad', plan: null, orsak: 'SAMMANTRADET_INSTALLT', andrat: [], datum: s.idag }];
  }
  const ny = tidplan(underlagFor(underlag(arende, s), mote, parametrarFor(organet(arende, s))));
  const andrat = skillnad(plan, ny);
  if (andrat.length === 0) return [];
  const flyttat = plan.namndDatum !== ny.namndDatum;
  return [
    {
      typ: 'planOmraknad',
      plan: ny,
      orsak: flyttat ? 'SAMMANTRADET_FLYTTAT' : 'DAGARNA_ANDRADE',
      andrat,
      datum: s.idag,
    },
  ];
}

/** The meeting that a matter goes on to when it was put off: the proposed one, or the first there is (KL 6:33). */
export function planEfterUppehall(arende: RevisionsArende, s: Planeringssammanhang): readonly ArendeHandelse[] {
  const { kandidater, val } = planeringFor(arende, s);
  const plan = kandidater.find(({ sammantradeId }) => sammantradeId === val.sammantradeId) ?? kandidater[0] ?? null;
  if (plan === null) return [];
  return [{ typ: 'planOmraknad', plan, orsak: 'UPPEHALL', andrat: [], datum: s.idag }];
}

function underlag(arende: RevisionsArende, s: Planeringssammanhang): Planeringsunderlag {
  return {
    svarSenast: gallandeFrist(arende.frister).svarSenast,
    inkommen: arende.inkommen,
    idag: s.idag,
    remissSkickad: arende.remisser.map(({ skickad }) => skickad).sort()[0] ?? null,
    organ: organet(arende, s),
    sammantraden: s.sammantraden.filter(({ organId }) => organId === arende.organId),
    kalender: s.kalender,
  };
}

function organet({ organId }: RevisionsArende, { organisation }: Planeringssammanhang): Planeringsunderlag['organ'] {
  const organ = organisation.organ.find(({ id }) => id === organId);
  if (organ === undefined) throw new Error(`Organet ${organId} finns inte i organisationen.`);
  return organ;
}

const DAGAR = [
  'klass',
  'remissUt',
  'remissSvarSenast',
  'kvalitetssakring',
  'manusstopp',
  'auDatum',
  'kallelseUt',
  'namndDatum',
  'justering',
  'expediering',
] as const satisfies readonly (keyof Tidplan)[];

const skillnad = (fore: Tidplan, efter: Tidplan): readonly Planandring[] =>
  DAGAR.filter((falt) => fore[falt] !== efter[falt]).map((falt) => ({
    falt,
    fran: fore[falt] ?? 'inget',
    till: efter[falt] ?? 'inget',
  }));
