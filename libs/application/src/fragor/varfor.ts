import { svensktDatum, type Adressat, type Organisation, type Stegtillfalle } from '#domain';
import type { Kvitto } from '../portar';

/** Answers "Varför fick jag det här?" from the receipt alone: the rule, the day, the post and what comes next. */
export function varfor(kvitto: Kvitto, organisation: Organisation): string {
  const namn = new Map(organisation.befattningar.map((b) => [b.id, b.namn]));
  const post = (id: string): string => namn.get(id) ?? 'en befattning som inte längre finns';
  return [
    `${kvitto.bevakning.rubrik} senast ${svensktDatum(kvitto.bevakning.forfaller)}.`,
    omSteget(kvitto.steg),
    ...kvitto.adressater.map((adressat) => omAdressaten(adressat, post)),
    `Regel: stegen ${kvitto.stegeId}, version ${String(kvitto.stegeVersion)}.`,
    kvitto.nastaSteg === null ? '' : `Nästa steg om inget händer: ${svensktDatum(kvitto.nastaSteg.dag)}.`,
  ]
    .filter((mening) => mening !== '')
    .join(' ');
}

function omSteget({ slag, arbetsdagar }: Stegtillfalle): string {
  if (arbetsdagar === null) return 'Uppgiften är ny.';
  const dagar = `${String(Math.abs(arbetsdagar))} ${Math.abs(arbetsdagar) === 1 ? 'arbetsdag' : 'arbetsdagar'}`;
  const nar = arbetsdagar < 0 ? `Det är ${dagar} kvar` : `Det har gått ${dagar} över tiden`;
  return slag === 'ESKALERING' ? `${nar}, därför går frågan vidare.` : `${nar}, därför kommer en påminnelse.`;
}

function omAdressaten({ befattningId, iStalletFor, skal }: Adressat, post: (id: string) => string): string {
  if (skal === 'ERSATTARE') return `Den ligger hos ${post(befattningId)}, vars innehavare har en ersättare.`;
  if (iStalletFor === null) return `Den ligger hos ${post(befattningId)}.`;
  return `Den ligger hos ${post(iStalletFor)}, som är vakant, och gick därför till ${post(befattningId)}.`;
}
