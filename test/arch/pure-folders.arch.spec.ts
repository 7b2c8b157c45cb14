import { dirname, join } from 'node:path';
import ts from 'typescript';
import { PlantedTree, ROOT } from './planted-tree';

/** What a rule or a workflow could reach for, each of which makes the same input give another answer. */
const REACHES = {
  miljön: 'export const a = process.pid;',
  konsolen: "console.log('a');",
  'en timer': 'setTimeout(() => undefined, 1);',
  nätet: "export const a = fetch('http://127.0.0.1');",
  slumpen: 'export const a = crypto.randomUUID();',
  filerna: "import { readFileSync } from 'node:fs';\nexport const a = readFileSync;",
};

const files = Object.entries(REACHES).map(([what, source], n) => ({ what, path: `${String(n)}.ts`, source }));
const planted = new PlantedTree(Object.fromEntries(files.map(({ path, source }) => [path, source])));
afterAll(() => {
  planted.remove();
});

/** Compiles the planted files with the folder's own settings of what there is in the world. */
function compileAsIn(folder: string): (path: string) => readonly ts.Diagnostic[] {
  const file = join(ROOT, folder, 'tsconfig.json');
  const { config } = ts.readConfigFile(file, (path) => ts.sys.readFile(path)) as { config: unknown };
  const { lib, target, types, module } = ts.parseJsonConfigFileContent(config, ts.sys, dirname(file)).options;
  const options = Object.entries({ lib, target, types, module }).filter(([, value]) => value !== undefined);
  const program = ts.createProgram(
    files.map(({ path }) => join(planted.folder, path)),
    Object.fromEntries(options) as ts.CompilerOptions,
  );
  return (path) => program.getSemanticDiagnostics(program.getSourceFile(join(planted.folder, path)));
}

describe.each(['libs/domain', 'libs/contracts', 'workflows'])('%s', (folder) => {
  const errorsIn = compileAsIn(folder);

  it.each(files)('går inte att kompilera om koden når $what', ({ path }) => {
    expect(errorsIn(path)).not.toEqual([]);
  });
});

describe('libs/application, som jämförelse', () => {
  const errorsIn = compileAsIn('libs/application');

  it.each(files)('går att kompilera om koden når $what', ({ path }) => {
    expect(errorsIn(path)).toEqual([]);
  });
});
