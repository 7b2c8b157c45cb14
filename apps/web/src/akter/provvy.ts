import type { Vadom } from '#application';
import type { Arendeskillnad, Datum, Tidplan } from '#domain';
import { arDatum } from '#domain';
import { svenskDag } from '../layout/datum';
import { arendevag } from '../layout/vagar';
import { PLANDAGAR } from '../ord/plandagar';
import { postnamn } from '../ord/poster';
import type { Provsvar } from './akt';

/** One case that would be otherwise, in sentences. */
export type Provrad = Readonly<{
  vag: string;
  titel: string;
  brister: readonly string[];
  andringar: readonly string[];
}>;

export type Provvy = Readonly<{
  sammanfattning: string;
  brister: string | null;
  rader: readonly Provrad[];
  fler: number;
}>;

/** The page is read before a decision: what is not in it is counted. */
const FLEST_RADER = 20;
const FLEST_STEG = 6;

/** What an act would change, in the words that the case itself would be told in. */
export function provvy({ vadom, poster }: Provsvar): Provvy {
  const namn = new Map(poster.map((post) => [post.id, postnamn(post)]));
  const rader = vadom.rader.slice(0, FLEST_RADER).map(({ arendeId, titel, skillnad }) => ({
    ...{ vag: arendevag(arendeId), titel, brister: skillnad.brister },
    andringar: andringarna(skillnad, namn),
  }));
  return {
    sammanfattning: sammanfattning(vadom),
    brister: vadom.brister === 0 ? null : `I ${antal(vadom.brister, 'ärende', 'ärenden')} håller något inte längre.`,
    ...{ rader, fler: vadom.berorda - rader.length },
  };
}

const antal = (tal: number, ett: string, flera: string): string => `${String(tal)} ${tal === 1 ? ett : flera}`;

function sammanfattning({ oppna, berorda, steg }: Vadom): string {
  if (berorda === 0) return 'Inget öppet ärende ändras.';
  const delar = [
    [steg.nya, 'kommer till'],
    [steg.borta, 'faller bort'],
    [steg.flyttade, 'flyttas'],
    [steg.andraMottagare, 'går till någon annan'],
  ] as const;
  const paminnelser = delar.filter(([tal]) => tal > 0).map(([tal, vad]) => `${String(tal)} ${vad}`);
  const arenden = `${String(berorda)} av ${antal(oppna, 'öppet ärende', 'öppna ärenden')} ändras.`;
  return paminnelser.length === 0 ? arenden : `${arenden} Påminnelser inom ett år: ${paminnelser.join(', ')}.`;
}

type Postnamn = ReadonlyMap<string, string>;
type Ettsteg = Arendeskillnad['steg']['nya'][number];

function andringarna({ svarSenast, plan, steg }: Arendeskillnad, namn: Postnamn): readonly string[] {
  const stegen = [
    ...steg.flyttade.map(
      ({ fore, efter }) => `${vad(fore)} flyttas från ${dag(fore.steg.dag)} till ${dag(efter.steg.dag)}`,
    ),
    ...steg.nya.map((ett) => `${vad(ett)} kommer till ${dag(ett.steg.dag)}, till ${vilka(ett, namn)}`),
    ...steg.borta.map((ett) => `${vad(ett)} ${dag(ett.steg.dag)} faller bort`),
    ...steg.andraMottagare.map(
      ({ fore, efter }) =>
        `${vad(efter)} ${dag(efter.steg.dag)} går till ${vilka(efter, namn)} i stället för ${vilka(fore, namn)}`,
    ),
  ];
  return [
    ...(svarSenast === null ? [] : [`Svar senast flyttas från ${dag(svarSenast.fran)} till ${dag(svarSenast.till)}`]),
    ...plan.flatMap(planandring),
    ...stegen.slice(0, FLEST_STEG),
    ...(stegen.length > FLEST_STEG ? [`och ${antal(stegen.length - FLEST_STEG, 'ändring', 'ändringar')} till`] : []),
  ];
}

/** What the plan's reckonings come to is told by its days; the rest stands on the plan's own page. */
function planandring({ falt, fran, till }: Arendeskillnad['plan'][number]): readonly string[] {
  const namn: Readonly<Partial<Record<keyof Tidplan, string>>> = PLANDAGAR;
  const ord = namn[falt];
  if (ord === undefined || !arDatum(fran) || !arDatum(till)) return [];
  return [`${ord} flyttas från ${dag(fran)} till ${dag(till)}`];
}

const dag = (datum: Datum): string => svenskDag(datum, { ar: true });

const STEGORD: Readonly<Record<Ettsteg['steg']['slag'], string>> = {
  NY_UPPGIFT: 'Besked',
  PAMINNELSE: 'Påminnelse',
  ESKALERING: 'Eskalering',
};

const vad = ({ steg, bevakning }: Ettsteg): string => `${STEGORD[steg.slag]} om ”${bevakning.rubrik}”`;

const vilka = ({ adressater }: Ettsteg, namn: Postnamn): string =>
  adressater.length === 0
    ? 'ingen'
    : adressater
        .map(({ befattningId }) => namn.get(befattningId) ?? 'en befattning som inte finns i dag')
        .join(' och ');
