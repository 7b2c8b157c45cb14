import type { Bevakning } from '../bevakning';
import { datumIStockholm, laggTillArbetsdagar, laggTillDagar, tidpunktIStockholm, type Datum } from '../kalender';
import { minne, minnePer, type Minne } from '../minne';
import { gallerDen, narmastHogre, type Organisation } from '../organisation';
import type { Bevakningsdel, Grund, Omgivning } from './bevakningsgrund';

/** Working days within which a vacant post is filled, or what lies on it moved, before it goes further up (domain 2.7). */
const TILLSATT_INOM_ARBETSDAGAR = 10;

/**
 * One thing owed for every post that something lies on and nobody holds: that somebody is found, or the tasks moved (V10,
 * VAKANT_ANSVAR). It lies on the superior, so on the nearest holder above (`mottagareFor`); at the top of the line on the
 * chair. It begins with the vacancy, or with the first task on a post that was vacant already. A vacancy that is known
 * beforehand is owed beforehand, so that the case wakes for it on its day.
 */
export function vakanser(
  loften: readonly Bevakningsdel[],
  { ordforande }: Grund,
  { organisation, kalender, idag }: Omgivning,
): readonly Bevakningsdel[] {
  const poster = new Set(loften.flatMap(hosPoster));
  return organisation.befattningar.flatMap(({ id, namn }): Bevakningsdel[] => {
    const sedan = poster.has(id) ? vakantFran(organisation, id, idag) : null;
    if (sedan === null) return [];
    const [forsta = ''] = loften
      .filter((lofte) => hosPoster(lofte).includes(id))
      .map(({ startar }) => startar)
      .sort();
    const over = narmastHogre(organisation, id)?.id ?? ordforande;
    const borjan = tidpunktIStockholm(sedan, '00:00');
    const startar = forsta > borjan ? (forsta as Bevakning['startar']) : borjan;
    return [
      {
        nyckel: `vakans/${id}`,
        slag: 'VAKANT_ANSVAR',
        rubrik: `Befattningen ${namn} ska tillsättas, eller dess uppgifter flyttas`,
        ansvariga: over === null ? [] : [over],
        startar,
        forfaller: laggTillArbetsdagar(datumIStockholm(startar), TILLSATT_INOM_ARBETSDAGAR, kalender),
        stege: 'uppgift',
      },
    ];
  });
}

/** To answer for, or to carry out for another post. */
const hosPoster = ({ ansvariga, utforare }: Bevakningsdel): readonly string[] =>
  utforare === undefined ? ansvariga : [...ansvariga, utforare];

/** Before the organisation began to be kept: when a post that nobody has held became vacant. */
const ALLTID = '1900-01-01' as Datum;

/** First day of the vacancy that is going on, or of the next one that is known; null when the post stays held. */
const vakantFran = (organisation: Organisation, befattningId: string, idag: Datum): Datum | null =>
  KANDA(organisation, () => minne())(idag, () => minne())(befattningId, () =>
    raknaUtVakans(organisation, befattningId, idag),
  );

// The same for every case with something on the post.
const KANDA = minnePer<Organisation, Minne<Datum, Minne<string, Datum | null>>>();

function raknaUtVakans({ innehav }: Organisation, befattningId: string, idag: Datum): Datum | null {
  const egna = innehav.filter((i) => i.befattningId === befattningId);
  if (!egna.some(gallerDen(idag))) {
    const sist = egna.map(({ tom }) => tom).filter((tom) => tom !== null && tom < idag);
    return dagenEfter(sist.sort().at(-1) ?? null) ?? ALLTID;
  }
  for (let dag = idag; ;) {
    const [langst, ...fler] = egna.filter(gallerDen(dag)).map(({ tom }) => tom);
    if (langst === undefined) return dag;
    const tom = fler.reduce((a, b) => (a === null || b === null ? null : a > b ? a : b), langst);
    const nasta = dagenEfter(tom);
    if (nasta === null) return null;
    dag = nasta;
  }
}

const dagenEfter = (dag: Datum | null): Datum | null => (dag === null ? null : laggTillDagar(dag, 1));
