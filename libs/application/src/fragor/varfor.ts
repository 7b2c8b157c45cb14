import { allaAv, svensktDatum, type Adressat, type Organisation, type Stegtillfalle } from '#domain';
import type { Kvitto } from '../portar';

/** Answers "Varför fick jag det här?" from the receipt alone: the rule, the day, the post and what comes next. */
export function varfor(kvitto: Kvitto, organisation: Organisation): string {
  const namn = new Map(organisation.befattningar.map((b) => [b.id, b.namn]));
  const post = (id: string): string => namn.get(id) ?? 'en befattning som inte längre finns';
  return [
    `${kvitto.bevakning.rubrik} senast ${svensktDatum(kvitto.bevakning.forfaller)}.`,
    omSteget(kvitto.steg),
    omUppgiften(kvitto, post),
    omAdressaterna(kvitto, post),
    omVantan(kvitto),
    `Regel: påminnelsestegen ”${kvitto.stegeId}”, version ${String(kvitto.stegeVersion)}.`,
    kvitto.nastaSteg === null ? '' : `Nästa steg om inget händer: ${svensktDatum(kvitto.nastaSteg.dag)}.`,
  ]
    .filter((mening) => mening !== '')
    .join(' ');
}

type Postnamn = (id: string) => string;

/** Why it comes now: a new task, so many working days left, or so many past. */
export function omSteget({ slag, arbetsdagar }: Stegtillfalle): string {
  if (arbetsdagar === null) return 'Uppgiften är ny.';
  const nar = omDagen(arbetsdagar);
  return slag === 'ESKALERING' ? `${nar}, därför går frågan vidare.` : `${nar}, därför kommer en påminnelse.`;
}

/** A step on the day itself is taken on the last working day before it has passed. */
function omDagen(arbetsdagar: number): string {
  if (arbetsdagar === 0) return 'Det är den sista arbetsdagen';
  const dagar = `${String(Math.abs(arbetsdagar))} ${Math.abs(arbetsdagar) === 1 ? 'arbetsdag' : 'arbetsdagar'}`;
  return arbetsdagar < 0 ? `Det är ${dagar} kvar` : `Det har gått ${dagar} över tiden`;
}

function omUppgiften({ bevakning: { ansvariga, utforare } }: Kvitto, post: Postnamn): string {
  const utfors = utforare === undefined ? '' : ` och utförs av ${post(utforare)}`;
  return ansvariga.length === 0 ? '' : `Uppgiften ligger hos ${uppraknat(ansvariga.map(post))}${utfors}.`;
}

function omAdressaterna({ adressater }: Kvitto, post: Postnamn): string {
  if (adressater.length === 0) return 'Beskedet gick inte till någon, för ingen innehar befattningen.';
  return `Beskedet gick till ${uppraknat(adressater.map((adressat) => omAdressaten(adressat, post)))}.`;
}

function omAdressaten({ befattningId, iStalletFor, skal }: Adressat, post: Postnamn): string {
  if (skal === 'ERSATTARE') return `ersättaren för ${post(befattningId)}`;
  return iStalletFor === null
    ? post(befattningId)
    : `${post(befattningId)} i stället för ${post(iStalletFor)}, som är vakant`;
}

const VANTAR = {
  SEMESTERPERIOD: 'efter semesterperioden',
  LEDIG: 'när mottagaren är tillbaka',
} as const;

function omVantan({ vantar }: Kvitto): string {
  const [forsta] = vantar;
  return forsta === undefined ? '' : `Brevet lämnas ${svensktDatum(forsta.till)}, ${VANTAR[forsta.skal]}.`;
}

const uppraknat = (delar: readonly string[]): string => allaAv([...new Set(delar)]);
