import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Avstamningsresultat, RapporteringInput, RevisionsarendeInput, UtskickInput } from '#contracts/workflows';
import type {
  AvstamningActivities,
  RapporteringActivities,
  RevisionsarendeActivities,
  UtskickActivities,
} from '#workflows';
import { ROOT } from './planted-tree';

/** What survives Temporal's converter: a Map would come back as `{}`, a Date as a text. */
type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json | undefined };

type Activities = RevisionsarendeActivities & UtskickActivities & RapporteringActivities & AvstamningActivities;
type CrossesAnActivity = {
  [Name in keyof Activities]: Parameters<Activities[Name]>[number] | Awaited<ReturnType<Activities[Name]>>;
}[keyof Activities];
type Crosses =
  Exclude<CrossesAnActivity, void> | RevisionsarendeInput | UtskickInput | RapporteringInput | Avstamningsresultat;

/** The compiler refuses `true` here when a message holds something that is not JSON. */
const allAreJson: Crosses extends Json ? true : false = true;

/** Words that would carry a person or a case's content into a history that nobody can erase (ADR 9). */
const PERSONAL = /\b(person|namn|epost|telefon|adress|titel|rubrik|beskrivning|lydelse|yttrande|roll)\w*/i;

function sourcesOfWorkflows(): readonly string[] {
  const folder = join(ROOT, 'workflows', 'src');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.spec.ts'))
    .map((path) => join(folder, path))
    .concat(join(ROOT, 'libs', 'contracts', 'src', 'workflows.ts'));
}

const withoutComments = (source: string): string => source.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');

describe('det som går över gränsen till ett workflow', () => {
  it('är ren JSON, så att det kommer fram som det skickades', () => {
    expect(allAreJson).toBe(true);
  });

  it.each(sourcesOfWorkflows())('nämner varken person eller innehåll: %s', (file) => {
    expect(withoutComments(readFileSync(file, 'utf8'))).not.toMatch(PERSONAL);
  });
});
