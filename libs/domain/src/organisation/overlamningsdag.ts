import { laggTillDagar, type Datum } from '../kalender';
import { minne, minnePer, type Minne } from '../minne';
import { innehavare } from './innehavare';
import { mandatperiodensForsta } from './mandatperiod';
import type { Organisation } from './organisation';

/**
 * The last day when what an organ has promised was handed over (domain 2.7 "Mandate shift", peers F13): when its present
 * ordförande came to the post, or the mandatperiod began, whichever is later.
 */
export const overlamningsdag = (organisation: Organisation, ordforandepost: string, idag: Datum): Datum =>
  KANDA(organisation, () => minne())(ordforandepost, () => minne())(idag, () =>
    raknaUt(organisation, ordforandepost, idag),
  );

// The same for every case of an organ.
const KANDA = minnePer<Organisation, Minne<string, Minne<Datum, Datum>>>();

function raknaUt(organisation: Organisation, ordforandepost: string, idag: Datum): Datum {
  const skifte = mandatperiodensForsta(idag);
  const tilltradde = sedanNarUtanAvbrott(organisation, ordforandepost, idag);
  return tilltradde !== null && tilltradde > skifte ? tilltradde : skifte;
}

/** First day of the time that the person who holds the post has held it without a break; null while it is vacant. */
function sedanNarUtanAvbrott(organisation: Organisation, post: string, idag: Datum): Datum | null {
  const nu = innehavare(organisation, post, idag);
  if (nu === null) return null;
  const granser = organisation.innehav
    .filter(({ befattningId }) => befattningId === post)
    .flatMap(({ from, tom }) => (tom === null ? [from] : [from, laggTillDagar(tom, 1)]))
    .filter((dag) => dag <= idag)
    .sort()
    .reverse();
  const borjan = granser.find((d) => innehavare(organisation, post, laggTillDagar(d, -1))?.personId !== nu.personId);
  return borjan ?? nu.from;
}
