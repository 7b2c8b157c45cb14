import type { Datum } from '../kalender';
import type { Planklass, Tidplan, Varning } from './plan';

/** What a yttrande that several organ share demands: the text must be ready for the first, and is answered by the last. */
export type GemensamPlan = Readonly<{
  manusstopp: Datum;
  expediering: Datum;
  klass: Planklass;
  varningar: readonly Varning[];
}>;

const FRAN_BAST: readonly Planklass[] = ['GRON', 'GUL', 'ORANGE', 'ROD'];

/** The plans of all organ that share one text, null for one that has none yet (domain 4.2, V07). */
export function gemensamPlan(planer: readonly (Tidplan | null)[]): GemensamPlan | null {
  const finns = planer.filter((plan) => plan !== null);
  const [forsta] = finns;
  if (forsta === undefined) return null;
  const manus = finns.map(({ manusstopp }) => manusstopp).sort();
  const klar = finns.map(({ expediering }) => expediering).sort();
  return {
    manusstopp: manus[0] ?? forsta.manusstopp,
    expediering: klar.at(-1) ?? forsta.expediering,
    klass: FRAN_BAST.findLast((klass) => finns.some((plan) => plan.klass === klass)) ?? forsta.klass,
    varningar: olikaDagar(finns, finns.length < planer.length),
  };
}

function olikaDagar(planer: readonly Tidplan[], nagonSaknar: boolean): Varning[] {
  const olika = new Set(planer.map(({ namndDatum }) => namndDatum)).size > 1;
  if (!olika && !nagonSaknar) return [];
  return [
    {
      kod: 'V07',
      text: nagonSaknar
        ? 'Ett av organen som delar yttrandet har inget sammanträde valt.'
        : 'Organen som delar yttrandet beslutar på olika dagar.',
      gor: 'Kom överens om en text före det första manusstoppet, och vad som gäller om ett organ ändrar den.',
      till: 'FORVALTNINGSJURIST',
    },
  ];
}
