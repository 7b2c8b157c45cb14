import { REGISTRERA_GRANSKNING, REMITTERA_TILL_ORGAN } from './kommando';
import { tolkaReferens } from './referens';
import type { Scenario } from './scenario';
import type { Steg } from './steg';

/** What a file calls a case: its organ, and from the second granskning on its place among them after (`nav-2`). */
export const arendenyckel = (organ: string, granskning: number): string =>
  granskning === 1 ? organ : `${organ}-${String(granskning)}`;

/** What a file calls the case that a remiss to the organ opens there (ADR 27). */
export const remissnyckel = (organ: string): string => `${organ}-remiss`;

/** The organ that the steps send a remiss to. */
export const remitteradeOrgan = ({ steg }: Pick<Scenario, 'steg'>): readonly string[] =>
  steg
    .filter(({ gor }) => gor === REMITTERA_TILL_ORGAN)
    .flatMap(({ med }) => tolkaReferens(String(med?.['organId']))?.nyckel ?? []);

/** The steps that are to register a granskning, in order; those that expect a refusal register none. */
export const registreringar = ({ steg }: Pick<Scenario, 'steg'>): readonly Steg[] =>
  steg.filter(
    ({ gor, forvanta }) =>
      gor === REGISTRERA_GRANSKNING && forvanta?.nekas === undefined && (forvanta?.status ?? 201) === 201,
  );

/** The organ in the name of a case. A name that is no case's is given back as it is. */
export function organIArendenyckel(scenario: Scenario, nyckel: string): string {
  if (Object.hasOwn(scenario.kommun.organ, nyckel)) return nyckel;
  const remitterat = remitteradeOrgan(scenario).find((organ) => remissnyckel(organ) === nyckel);
  return remitterat ?? senareOrgan(scenario, nyckel);
}

function senareOrgan(scenario: Scenario, nyckel: string): string {
  const [, organ = nyckel, ordning = ''] = /^(.+)-(\d+)$/.exec(nyckel) ?? [];
  return Number(ordning) >= 2 && Number(ordning) <= registreringar(scenario).length ? organ : nyckel;
}
