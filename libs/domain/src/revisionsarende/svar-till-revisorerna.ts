import type { Datum } from '../kalender';
import { obesvaradBegaran } from './begar-anstand';
import { fristlage, type Fristlage } from './frist';
import type { Anstandsbegaran, Komplettering, RevisionsArende } from './tillstand';

/** What revisorerna may do about a reply: names of the decisions. */
export type Revisorssteg =
  'kvitteraSvar' | 'begarKomplettering' | 'godtaSvar' | 'beviljaAnstand' | 'avslaAnstand' | 'paminnelseFranRevisorerna';

/**
 * One organ's reply as revisorerna know it: what they have sent and what has been sent to them, and nothing of how it came
 * about. Where the case stands inside the förvaltning is as secret as its drafts (domain 5.2 rule 1).
 */
export type SvarTillRevisorerna = Readonly<{
  arendeId: string;
  organId: string;
  slag: 'SVAR' | 'KANNEDOM';
  fristlage: Fristlage;
  /** The last time that something was sent; null until then. */
  expedierat: Datum | null;
  mottaget: Datum | null;
  godtaget: Datum | null;
  /** The request for more time that they have yet to answer. */
  begartAnstand: Pick<Anstandsbegaran, 'begard' | 'onskadSvarSenast' | 'skal'> | null;
  paminnelser: RevisionsArende['revisorspaminnelser'];
  kompletteringar: readonly Komplettering[];
  mojliga: readonly Revisorssteg[];
}>;

export function svarTillRevisorerna(arende: RevisionsArende, idag: Datum): SvarTillRevisorerna {
  const begaran = obesvaradBegaran(arende);
  const { id, organId, slag, frister, svarMottaget, godtagen, revisorspaminnelser, kompletteringar } = arende;
  const kant: Kant = {
    expedierat: arende.expedieringar.at(-1)?.datum ?? null,
    mottaget: svarMottaget,
    godtaget: godtagen,
    begartAnstand: begaran && (({ begard, onskadSvarSenast, skal }) => ({ begard, onskadSvarSenast, skal }))(begaran),
    kompletteringar,
  };
  return {
    arendeId: id,
    organId,
    slag: slag === 'KANNEDOM' ? 'KANNEDOM' : 'SVAR',
    fristlage: fristlage(frister, svarMottaget, idag),
    ...kant,
    paminnelser: revisorspaminnelser,
    mojliga: slag === 'SVAR' ? mojligaSteg(kant) : [],
  };
}

type Kant = Pick<SvarTillRevisorerna, 'expedierat' | 'mottaget' | 'godtaget' | 'begartAnstand' | 'kompletteringar'>;

/** From what they know alone: what is offered must not tell where the case stands. */
function mojligaSteg(kant: Kant): readonly Revisorssteg[] {
  if (vantarPaKvittens(kant)) return ['kvitteraSvar', ...omFristen(kant)];
  if (kant.mottaget === null) return omFristen(kant);
  if (kant.kompletteringar.some(({ svar }) => svar === null)) return [];
  return kant.godtaget === null ? ['begarKomplettering', 'godtaSvar'] : ['begarKomplettering'];
}

const vantarPaKvittens = ({ expedierat, mottaget, kompletteringar }: Kant): boolean =>
  expedierat !== null &&
  (mottaget === null || kompletteringar.some(({ svar, mottagen }) => svar !== null && mottagen === null));

function omFristen({ mottaget, begartAnstand }: Kant): readonly Revisorssteg[] {
  if (mottaget !== null) return [];
  return begartAnstand === null
    ? ['beviljaAnstand', 'paminnelseFranRevisorerna']
    : ['beviljaAnstand', 'avslaAnstand', 'paminnelseFranRevisorerna'];
}
