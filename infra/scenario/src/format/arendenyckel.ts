import { REGISTRERA_GRANSKNING } from './kommando';
import type { Scenario } from './scenario';
import type { Steg } from './steg';

/** What a file calls a case: its organ, and from the second granskning on its place among them after (`nav-2`). */
export const arendenyckel = (organ: string, granskning: number): string =>
  granskning === 1 ? organ : `${organ}-${String(granskning)}`;

/** The steps that are to register a granskning, in order; those that expect a refusal register none. */
export const registreringar = ({ steg }: Pick<Scenario, 'steg'>): readonly Steg[] =>
  steg.filter(
    ({ gor, forvanta }) =>
      gor === REGISTRERA_GRANSKNING && forvanta?.nekas === undefined && (forvanta?.status ?? 201) === 201,
  );

/** The organ in the name of a case. A name that is no case's is given back as it is. */
export function organIArendenyckel(scenario: Scenario, nyckel: string): string {
  const [, organ = nyckel, ordning = ''] = /^(.+)-(\d+)$/.exec(nyckel) ?? [];
  const senare = Number(ordning) >= 2 && Number(ordning) <= registreringar(scenario).length;
  return senare && !Object.hasOwn(scenario.kommun.organ, nyckel) ? organ : nyckel;
}
