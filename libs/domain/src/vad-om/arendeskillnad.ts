import { framtidaSteg, stegskillnad, type Dagar, type Stegregler, type Stegskillnad } from '../bevakning';
import type { Datum } from '../kalender';
import {
  bevakningar,
  gallandeFrist,
  raknaOmPlanen,
  tillampaAlla,
  utanJaviga,
  type Planandring,
  type RevisionsArende,
} from '../revisionsarende';
import type { Sammanhang } from '../sammanhang';

/**
 * What a case is under: everything that its plan and its reminders follow from. The organisation is whole: those who are
 * jäviga in the case are left out first where somebody would be told.
 */
export type Varld = Pick<Sammanhang, 'idag' | 'kalender' | 'organisation' | 'sammantraden'> &
  Readonly<{ stegregler: Stegregler }>;

/** A case in the world it is under. */
export type Sida = Readonly<{ arende: RevisionsArende; varld: Varld }>;

/** What would become otherwise in one case, and what would break. */
export type Arendeskillnad = Readonly<{
  svarSenast: Readonly<{ fran: Datum; till: Datum }> | null;
  plan: readonly Planandring[];
  steg: Stegskillnad;
  /** In Swedish, one for each thing that no longer holds together. */
  brister: readonly string[];
}>;

/**
 * How a case would differ before anybody decides (ADR 21). By the functions that the engine itself uses: the plan is
 * counted again, what is owed is computed on both sides, and so is every step of the ladders in the days asked for.
 */
export function arendeskillnad(fore: Sida, efter: Sida, dagar: Dagar): Arendeskillnad {
  const nytt = medOmraknadPlan(efter);
  const [fran, till] = [fore, efter].map(({ arende }) => gallandeFrist(arende.frister).svarSenast) as [Datum, Datum];
  const steg = stegskillnad(stegen(fore, dagar), stegen({ ...efter, arende: nytt }, dagar));
  return {
    svarSenast: fran === till ? null : { fran, till },
    plan: planandringar(fore.arende, nytt),
    steg,
    brister: [...planenBrister(fore.arende, nytt), ...ingenMottagare(steg)],
  };
}

/** Nothing that a person or a plan would notice. */
export const arOforandrad = ({ svarSenast, plan, steg, brister }: Arendeskillnad): boolean =>
  svarSenast === null &&
  plan.length === 0 &&
  brister.length === 0 &&
  [steg.nya, steg.borta, steg.flyttade, steg.andraMottagare].every((lista) => lista.length === 0);

function medOmraknadPlan({ arende, varld }: Sida): RevisionsArende {
  const handelser = raknaOmPlanen(arende, varld);
  return handelser.length === 0 ? arende : tillampaAlla(arende, handelser);
}

/** What is owed lies on posts, whoever holds them; who is jävig is only not told of it. */
function stegen({ arende, varld }: Sida, dagar: Dagar) {
  const organisation = utanJaviga(varld.organisation, arende);
  return framtidaSteg(
    bevakningar(arende, varld),
    { ...varld, organisation, stegar: varld.stegregler(arende.organId) },
    dagar,
  );
}

/** Each time the plan was counted again on the way is part of the difference. */
const planandringar = (fore: RevisionsArende, efter: RevisionsArende): readonly Planandring[] =>
  efter.omrakningar.slice(fore.omrakningar.length).flatMap(({ andrat }) => andrat);

function planenBrister({ plan: fore }: RevisionsArende, { plan: efter }: RevisionsArende): readonly string[] {
  if (fore === null) return [];
  if (efter === null) return ['Sammanträdet som skulle bära svaret finns inte längre.'];
  const blevRod = fore.klass !== 'ROD' && efter.klass === 'ROD';
  const kravOmedelbar = fore.klass !== 'ORANGE' && efter.klass === 'ORANGE';
  return [
    ...(blevRod ? ['Svaret hinner inte fram före svar senast.'] : []),
    ...(kravOmedelbar ? ['Svaret hinner bara fram om paragrafen justeras omedelbart.'] : []),
  ];
}

function ingenMottagare({ nya, andraMottagare }: Stegskillnad): readonly string[] {
  const utan = [...nya, ...andraMottagare.map(({ efter }) => efter)].some(({ adressater }) => adressater.length === 0);
  return utan ? ['Någon påminnelse skulle inte nå någon.'] : [];
}
