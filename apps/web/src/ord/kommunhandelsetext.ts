import type { Datum, KommunHandelse } from '#domain';
import { svenskDag } from '../layout/datum';

type Typ = KommunHandelse['typ'];
type Texter = { readonly [T in Typ]: (handelse: Extract<KommunHandelse, Readonly<{ typ: T }>>) => string };

const dag = (datum: Datum): string => svenskDag(datum, { ar: true });

/** Every change of the kommun's own data in Swedish, without names of people. A kind without words is a type error. */
const TEXTER: Texter = {
  ledigDagTillagd: (h) => `Kommunen är ledig ${dag(h.datum)}`,
  ledigDagBorttagen: (h) => `Kommunen arbetar ${dag(h.datum)}`,
  organBildat: (h) => `${h.namn} har bildats`,
  organUpphort: (h) => `Ett organ upphör ${dag(h.gallerTill)}`,
  planparametrarAndrade: () => 'Ett organs planeringstider har ändrats',
  befattningInrattad: (h) => `Befattningen ${h.namn} har inrättats`,
  befattningAndrad: () => 'En befattning har flyttats i linjen',
  befattningIndragen: (h) => `En befattning dras in ${dag(h.gallerTill)}`,
  innehavTilltratt: (h) => `Någon tillträder en befattning ${dag(h.from)}`,
  innehavFrantratt: (h) => `Någon lämnar en befattning ${dag(h.tom)}`,
  ersattareAngiven: (h) => `En ersättare har angetts från ${dag(h.from)}`,
  ersattningAvslutad: (h) => `En ersättning slutar ${dag(h.tom)}`,
  ledighetAngiven: () => 'En ledighet har angetts',
  ledighetAndrad: () => 'En ledighet har ändrats',
  sammantradeTillagt: (h) => `Ett sammanträde har lagts till ${dag(h.datum)}`,
  sammantradeFlyttat: (h) =>
    h.fran === h.dagar.datum
      ? `Dagarna kring sammanträdet ${dag(h.fran)} har ändrats`
      : `Sammanträdet ${dag(h.fran)} har flyttats till ${dag(h.dagar.datum)}`,
  sammantradeInstallt: (h) => `Sammanträdet ${dag(h.datum)} har ställts in`,
  stegePublicerad: (h) => `En stege har ändrats från ${dag(h.gallerFran)}`,
  paminnelsereglerPublicerade: (h) => `Reglerna för påminnelser har ändrats från ${dag(h.gallerFran)}`,
  externtSvarRegistrerat: () => 'Ett svar från ett bolag eller kommunalförbund har registrerats',
  overlamningKvitterad: () => 'En överlämning har kvitterats',
};

export const kommunhandelsetext = (handelse: KommunHandelse): string =>
  (TEXTER[handelse.typ] as (h: KommunHandelse) => string)(handelse);
