import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { ROOT } from './planted-tree';

const CODE = ['apps', 'libs', 'workflows', 'infra'];
const NOTHING_SAID = /^(utils?|helpers?|common|misc|types|constants)$/;

const readJson = (name: string): unknown => JSON.parse(readFileSync(join(ROOT, name), 'utf8'));

function filesIn(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path));
}

const isSource = (path: string): boolean => /\.tsx?$/.test(path);
const sources = CODE.flatMap(filesIn).filter(isSource);
const nameOf = (path: string): string => basename(path).replace(/\..*$/, '');

describe('filerna', () => {
  it('har namn som säger vad de gör', () => {
    expect(CODE.flatMap(filesIn).filter((path) => NOTHING_SAID.test(nameOf(path)))).toEqual([]);
  });

  it('heter med små bokstäver a–z, siffror och bindestreck', () => {
    expect(sources.filter((path) => !/^[a-z0-9-]+(\.[a-z0-9-]+)*\.tsx?$/.test(basename(path)))).toEqual([]);
  });

  it('ryms på 300 rader', () => {
    const lines = (path: string): number => readFileSync(join(ROOT, path), 'utf8').split('\n').length;
    expect(sources.filter((path) => lines(path) > 301)).toEqual([]);
  });

  it('är för det mesta på högst 50 rader', () => {
    const counts = sources
      .filter((path) => !path.endsWith('.spec.ts'))
      .map((path) => readFileSync(join(ROOT, path), 'utf8').split('\n').length - 1)
      .sort((a, b) => a - b);
    expect(counts[Math.floor(counts.length / 2)]).toBeLessThanOrEqual(50);
  });
});

describe('testerna', () => {
  type Project = Readonly<{ displayName: string; testMatch: readonly string[] }>;

  it('hör var och en till precis ett av Jests projekt, så att ingen blir liggande', async () => {
    const { default: config } = (await import(join(ROOT, 'jest.config.cjs'))) as { default: { projects: Project[] } };
    const suffixes = config.projects.map(({ displayName }) => `.${displayName}.spec.ts`);
    const folderOf = (suffix: string): RegExp =>
      suffix === '.unit.spec.ts'
        ? /^(apps|libs|workflows|infra)\//
        : new RegExp(`^test/${suffix.split('.')[1] ?? ''}/`);
    const specs = [...CODE, 'test'].flatMap(filesIn).filter((path) => path.endsWith('.spec.ts'));
    const homeless = specs.filter(
      (path) => !suffixes.some((suffix) => path.endsWith(suffix) && folderOf(suffix).test(path)),
    );
    expect(homeless).toEqual([]);
  });
});

describe('paketen', () => {
  type Manifest = Readonly<{ dependencies: Record<string, string>; devDependencies: Record<string, string> }>;
  const { dependencies, devDependencies } = readJson('package.json') as Manifest;
  const all = { ...dependencies, ...devDependencies };

  it('har exakta versioner', () => {
    expect(Object.entries(all).filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
  });

  it('från Temporal har alla samma version, eftersom bunt och worker måste stämma', () => {
    const versions = Object.entries(all).filter(([name]) => name.startsWith('@temporalio/'));
    expect(new Set(versions.map(([, version]) => version)).size).toBe(1);
  });

  it('ger ett enda protobufjs till Temporal, annars går ingen historik att spela om', () => {
    const copies = ['common', 'proto', 'client', 'worker'].filter((name) =>
      existsSync(join(ROOT, 'node_modules', '@temporalio', name, 'node_modules', 'protobufjs')),
    );
    expect(copies).toEqual([]);
    expect(dependencies['protobufjs']).toMatch(/^8\./);
  });

  it('håller TypeScript på 6.0, eftersom 7 saknar det API som lint och Nest bygger på', () => {
    expect(devDependencies['typescript']).toMatch(/^6\.0\./);
  });
});

describe('nest-cli.json', () => {
  it('räknar upp just de appar och bibliotek som finns', () => {
    const { projects } = readJson('nest-cli.json') as { projects: Record<string, { root: string }> };
    const folders = ['apps', 'libs'].flatMap((folder) =>
      readdirSync(join(ROOT, folder)).map((name) => relative(ROOT, join(ROOT, folder, name))),
    );
    expect(
      Object.values(projects)
        .map(({ root }) => root)
        .sort(),
    ).toEqual(folders.sort());
  });
});
