import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { PlantedTree, ROOT } from './planted-tree';

type Plant = Readonly<{ mistake: string; rule: string; file: string; source: string }>;

/** A mistake that somebody will make one day, and the rule that is to stop it. */
const PLANTS: readonly Plant[] = [
  {
    mistake: 'läsa klockan i en regel',
    rule: 'no-restricted-syntax',
    file: 'libs/domain/src/a.ts',
    source: 'export const nu = (): Date => new Date();',
  },
  {
    mistake: 'läsa klockan i en regel med Date.now',
    rule: 'no-restricted-syntax',
    file: 'libs/domain/src/b.ts',
    source: 'export const nu = (): number => Date.now();',
  },
  {
    mistake: 'låta slumpen avgöra i en regel',
    rule: 'no-restricted-syntax',
    file: 'libs/domain/src/c.ts',
    source: 'export const tal = (): number => Math.random();',
  },
  {
    mistake: 'vänta i en regel',
    rule: 'no-restricted-syntax',
    file: 'libs/domain/src/d.ts',
    source: 'export const vanta = async (p: Promise<void>): Promise<void> => { await p; };',
  },
  {
    mistake: 'läsa miljön i en regel',
    rule: 'no-restricted-globals',
    file: 'libs/domain/src/e.ts',
    source: "export const lage = process.env['LAGE'];",
  },
  {
    mistake: 'läsa en fil i en regel',
    rule: 'no-restricted-imports',
    file: 'libs/domain/src/f.ts',
    source: "import { readFileSync } from 'node:fs';\nexport const las = (): string => readFileSync('a', 'utf8');",
  },
  {
    mistake: 'räkna ut en dag i ett workflow',
    rule: 'no-restricted-globals',
    file: 'workflows/src/a.ts',
    source: 'export const idag = (): string => new Date().toISOString();',
  },
  {
    mistake: 'hålla en Map i ett workflow, som inte överlever JSON',
    rule: 'no-restricted-globals',
    file: 'workflows/src/b.ts',
    source: 'export const sedda = new Map<string, number>();',
  },
  {
    mistake: 'importera databasen i ett workflow',
    rule: 'no-restricted-imports',
    file: 'workflows/src/c.ts',
    source: "import type { DataSource } from 'typeorm';\nexport type Kalla = DataSource;",
  },
  {
    mistake: 'glömma att vänta i ett workflow',
    rule: '@typescript-eslint/no-floating-promises',
    file: 'workflows/src/d.ts',
    source:
      "import { sleep } from '@temporalio/workflow';\nexport async function vila(): Promise<void> {\n  sleep(1);\n  await sleep(2);\n}",
  },
  {
    mistake: 'lämna ett löfte där ett svar väntas, som en asynkron validator',
    rule: '@typescript-eslint/no-misused-promises',
    file: 'workflows/src/e.ts',
    source: 'declare function ta(svara: () => void): void;\nta(async () => { await Promise.resolve(); });',
  },
  {
    mistake: 'använda TypeORM i ett användningsfall',
    rule: 'no-restricted-imports',
    file: 'libs/application/src/a.ts',
    source: "import type { EntityManager } from 'typeorm';\nexport type Em = EntityManager;",
  },
  {
    mistake: 'använda Nest i ett användningsfall',
    rule: 'no-restricted-imports',
    file: 'libs/application/src/b.ts',
    source: "import { Injectable } from '@nestjs/common';\nexport const I = Injectable;",
  },
  {
    mistake: 'skriva SQL i API:t',
    rule: 'no-restricted-imports',
    file: 'apps/api/src/a.ts',
    source: "import { Pool } from 'pg';\nexport const pool = new Pool();",
  },
  {
    mistake: 'öppna en transaktion för hand',
    rule: 'no-restricted-syntax',
    file: 'libs/persistence/src/a.ts',
    source: 'export const oppna = (kalla: { createQueryRunner(): object }): object => kalla.createQueryRunner();',
  },
  {
    mistake: 'exportera utan namn',
    rule: 'no-restricted-syntax',
    file: 'libs/application/src/c.ts',
    source: 'export default 1;',
  },
  {
    mistake: 'exportera allt',
    rule: 'no-restricted-syntax',
    file: 'libs/application/src/d.ts',
    source: "export * from './c';",
  },
  {
    mistake: 'skriva på konsolen',
    rule: 'no-console',
    file: 'libs/application/src/e.ts',
    source: "console.log('hej');",
  },
  {
    mistake: 'skriva any',
    rule: '@typescript-eslint/no-explicit-any',
    file: 'libs/application/src/f.ts',
    source: 'export const svar = (x: any): boolean => x === 1;',
  },
  {
    mistake: 'stänga av regeln i en kommentar',
    rule: '@typescript-eslint/no-explicit-any',
    file: 'libs/application/src/g.ts',
    source: '/* eslint-disable */\nexport const svar = (x: any): boolean => x === 1;',
  },
  {
    mistake: 'glömma ett fall',
    rule: '@typescript-eslint/switch-exhaustiveness-check',
    file: 'libs/application/src/h.ts',
    source:
      "export function tal(x: 'A' | 'B'): number {\n  switch (x) {\n    case 'A':\n      return 1;\n  }\n  return 0;\n}",
  },
  {
    mistake: 'importera en typ som ett värde',
    rule: '@typescript-eslint/consistent-type-imports',
    file: 'libs/application/src/i.ts',
    source: "import { Ok } from './j';\nexport type I = Ok;",
  },
  {
    mistake: 'ta fem argument',
    rule: 'max-params',
    file: 'libs/application/src/k.ts',
    source: 'export const f = (a: 1, b: 1, c: 1, d: 1, e: 1): number => a + b + c + d + e;',
  },
  {
    mistake: 'ha nio vägar genom en funktion',
    rule: 'complexity',
    file: 'libs/application/src/l.ts',
    source: `export const f = (n: number): number => ${'12345678'.replace(/./g, 'n === $& ? $& : ')}0;`,
  },
  {
    mistake: 'skriva en fil på mer än 300 rader',
    rule: 'max-lines',
    file: 'libs/application/src/m.ts',
    source: Array.from({ length: 301 }, (_, n) => `export const m${n} = ${n};`).join('\n'),
  },
  {
    mistake: 'skriva en funktion på mer än 40 rader',
    rule: 'max-lines-per-function',
    file: 'libs/application/src/n.ts',
    source: `export function f(n: number): number {\n${'  n += 1;\n'.repeat(41)}  return n;\n}`,
  },
];

const TSCONFIG = {
  compilerOptions: {
    strict: true,
    target: 'ES2023',
    module: 'nodenext',
    types: ['node'],
    skipLibCheck: true,
    noEmit: true,
  },
};

function tree(): PlantedTree {
  const planted = new PlantedTree({
    'tsconfig.json': JSON.stringify(TSCONFIG),
    'package.json': JSON.stringify({ name: 'planted' }),
    'libs/application/src/j.ts': 'export type Ok = number;',
    ...Object.fromEntries(PLANTS.map(({ file, source }) => [file, `${source}\n`])),
  });
  symlinkSync(join(ROOT, 'node_modules'), join(planted.folder, 'node_modules'), 'dir');
  return planted;
}

type Report = readonly Readonly<{ filePath: string; messages: readonly Readonly<{ ruleId: string | null }>[] }>[];

describe('skrivreglerna', () => {
  const planted = tree();
  afterAll(() => {
    planted.remove();
  });

  const config = join(ROOT, 'eslint.config.mjs');
  const report = planted.runForJson('eslint/bin/eslint.js', '--config', config, '--format', 'json', '.') as Report;
  const rulesBrokenIn = (file: string): readonly (string | null)[] =>
    report
      .filter(({ filePath }) => filePath.endsWith(`/${file}`))
      .flatMap(({ messages }) => messages.map((m) => m.ruleId));

  it.each(PLANTS)('hindrar den som vill $mistake', ({ file, rule }) => {
    expect(rulesBrokenIn(file)).toContain(rule);
  });

  it('låter riktig kod vara', () => {
    expect(rulesBrokenIn('libs/application/src/j.ts')).toEqual([]);
  });
});
