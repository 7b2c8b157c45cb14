import { join } from 'node:path';
import { PlantedTree, ROOT } from './planted-tree';

const CONFIG = join(ROOT, 'infra', 'lint', 'dependency-cruiser.cjs');

type Plant = Readonly<{ rule: string; file: string; source: string }>;

/** One file per rule that breaks it. `ok.ts` exists in every folder and breaks nothing by itself. */
const PLANTS: readonly Plant[] = [
  { rule: 'domain-is-pure', file: 'libs/domain/src/a.ts', source: "import 'zod';" },
  { rule: 'contracts-know-only-domain', file: 'libs/contracts/src/a.ts', source: "import 'rxjs';" },
  { rule: 'workflow-names-import-nothing', file: 'libs/contracts/src/workflows.ts', source: "import './ok';" },
  {
    rule: 'application-knows-domain-and-contracts',
    file: 'libs/application/src/a.ts',
    source: "import '../../persistence/src/ok';",
  },
  {
    rule: 'persistence-implements-ports',
    file: 'libs/persistence/src/a.ts',
    source: "import '../../integrations/src/ok';",
  },
  {
    rule: 'documents-implement-ports',
    file: 'libs/documents/src/a.ts',
    source: "import '../../persistence/src/ok';",
  },
  {
    rule: 'integrations-implement-ports',
    file: 'libs/integrations/src/a.ts',
    source: "import '../../persistence/src/ok';",
  },
  { rule: 'integrations-stand-alone', file: 'libs/integrations/src/mail/a.ts', source: "import '../temporal/ok';" },
  { rule: 'workflows-allowlist', file: 'workflows/src/a.ts', source: "import '#domain';" },
  { rule: 'workflows-never-reach-node', file: 'workflows/src/b.ts', source: "import './through';" },
  {
    rule: 'api-parses-and-calls',
    file: 'apps/api/src/a.ts',
    source: "import type { Ok } from '../../../workflows/src/ok'; export type A = Ok;",
  },
  { rule: 'resources-stand-alone', file: 'apps/api/src/kvitton/a.ts', source: "import '../konton/ok';" },
  { rule: 'web-renders-and-calls', file: 'apps/web/src/a.ts', source: "import '../../api/src/ok';" },
  { rule: 'pages-stand-alone', file: 'apps/web/src/kvitton/a.tsx', source: "import '../uppgifter/ok';" },
  { rule: 'preact-only-where-people-read', file: 'apps/api/src/c.ts', source: "import 'preact';" },
  { rule: 'worker-hosts-workflows', file: 'apps/worker/src/a.ts', source: "import '../../api/src/ok';" },
  {
    rule: 'libs-never-import-upwards',
    file: 'libs/application/src/b.ts',
    source: "import '../../../apps/api/src/ok';",
  },
  { rule: 'local-stack-uses-libs', file: 'infra/local/src/a.ts', source: "import '../../../apps/api/src/ok';" },
  {
    rule: 'scenario-plays-through-http',
    file: 'infra/scenario/src/a.ts',
    source: "import '../../../apps/worker/src/ok';",
  },
  { rule: 'nothing-imports-test', file: 'apps/api/src/b.ts', source: "import '../../../test/support/ok';" },
  {
    rule: 'typeorm-only-in-persistence',
    file: 'libs/application/src/c.ts',
    source: "import type { Ok } from 'typeorm'; export type C = Ok;",
  },
  { rule: 'pg-only-where-sql-is', file: 'apps/worker/src/b.ts', source: "import 'pg';" },
  { rule: 'nest-only-in-apps', file: 'libs/application/src/d.ts', source: "import '@nestjs/common';" },
  { rule: 'no-dev-dependencies-in-production', file: 'libs/integrations/src/b.ts', source: "import 'yaml';" },
  { rule: 'no-circular', file: 'libs/application/src/e.ts', source: "import './f'; export const e = 1;" },
  { rule: 'no-orphans', file: 'libs/application/src/alone.ts', source: 'export const alone = 1;' },
  { rule: 'no-unresolvable', file: 'libs/application/src/g.ts', source: "import './nowhere';" },
];

const FOLDERS = [
  'libs/domain/src',
  'libs/contracts/src',
  'libs/application/src',
  'libs/persistence/src',
  'libs/documents/src',
  'libs/integrations/src',
  'libs/integrations/src/temporal',
  'workflows/src',
  'apps/api/src',
  'apps/api/src/konton',
  'apps/web/src',
  'apps/web/src/uppgifter',
  'apps/worker/src',
  'test/support',
];
const PACKAGES = ['zod', 'rxjs', 'typeorm', 'pg', '@nestjs/common', 'preact'];
const OK = 'export const ok = 1; export type Ok = number;';

function tree(): PlantedTree {
  const fakePackages = [...PACKAGES, 'yaml'].flatMap((name): (readonly [path: string, content: string])[] => [
    [
      `node_modules/${name}/package.json`,
      JSON.stringify({ name, version: '1.0.0', main: 'index.js', types: 'index.d.ts' }),
    ],
    [`node_modules/${name}/index.js`, 'module.exports = {};'],
    [`node_modules/${name}/index.d.ts`, OK],
  ]);
  return new PlantedTree({
    'tsconfig.json': JSON.stringify({ compilerOptions: { module: 'nodenext', moduleResolution: 'nodenext' } }),
    'package.json': JSON.stringify({
      name: 'planted',
      imports: { '#domain': { development: './libs/domain/src/ok.ts', default: './dist/ok.js' } },
      dependencies: Object.fromEntries(PACKAGES.map((name) => [name, '1.0.0'])),
      devDependencies: { yaml: '1.0.0' },
    }),
    ...Object.fromEntries(fakePackages),
    ...Object.fromEntries(FOLDERS.map((folder) => [`${folder}/ok.ts`, OK])),
    ...Object.fromEntries(PLANTS.map(({ file, source }) => [file, source])),
    'libs/application/src/f.ts': "import './e'; export const f = 1;",
    'workflows/src/through.ts': "import 'typeorm';",
  });
}

type Report = Readonly<{
  summary: Readonly<{ violations: readonly Readonly<{ from: string; rule: { name: string } }>[] }>;
}>;

describe('beroendereglerna', () => {
  const planted = tree();
  afterAll(() => {
    planted.remove();
  });

  const report = planted.runForJson(
    'dependency-cruiser/bin/dependency-cruise.mjs',
    '--config',
    CONFIG,
    '--output-type',
    'json',
    'apps',
    'libs',
    'workflows',
    'infra',
  ) as Report;
  const found = report.summary.violations.map(({ rule, from }) => `${rule.name}: ${from}`);

  it.each(PLANTS)('$rule fäller en import som bryter mot den', ({ rule, file }) => {
    expect(found).toContain(`${rule}: ${file}`);
  });

  it('finns alla med bland de prövade', async () => {
    const { default: config } = (await import(CONFIG)) as { default: { forbidden: { name: string }[] } };
    expect(PLANTS.map(({ rule }) => rule).sort()).toEqual(config.forbidden.map(({ name }) => name).sort());
  });
});
