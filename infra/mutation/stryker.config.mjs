import { join } from 'node:path';

/** Options of https://stryker-mutator.io: each rule of libs/domain is broken in turn, and a test must notice. */
export default {
  mutate: [
    'libs/domain/src/**/*.ts',
    '!libs/domain/src/**/*.spec.ts',
    '!libs/domain/src/**/index.ts',
    '!libs/domain/src/minne.ts',
  ],
  plugins: ['@stryker-mutator/mocha-runner', './infra/mutation/ignorera-ord.mjs'],
  ignorers: ['ord'],
  testRunner: 'mocha',
  buildCommand: 'node infra/mutation/bygg.cjs',
  mochaOptions: {
    require: [join(import.meta.dirname, 'som-jest.cjs')],
    spec: ['dist/libs/{domain,application}/**/*.unit.spec.js'],
    // What it is about has another in its place (bygg.cjs).
    ignore: ['dist/libs/domain/src/minne.unit.spec.js'],
  },
  coverageAnalysis: 'perTest',
  concurrency: 2,
  // A rule that tests also break while they run is tried then, and only then: what it left when the file was loaded would
  // take a process of its own for each.
  ignoreStatic: true,
  timeoutMS: 2000,
  incremental: true,
  incrementalFile: '.revisionsvakt/mutation/forra.json',
  tempDirName: '.revisionsvakt/mutation/tmp',
  ignorePatterns: [
    '.revisionsvakt',
    'dist',
    'coverage',
    'LICENSES',
    'apps',
    'workflows',
    'libs/persistence',
    'libs/documents',
  ],
  disableTypeChecks: 'libs/**/*.ts',
  reporters: ['progress-append-only', 'clear-text', 'json', 'html'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: '.revisionsvakt/mutation/rapport.json' },
  htmlReporter: { fileName: '.revisionsvakt/mutation/rapport.html' },
  allowConsoleColors: false,
  thresholds: { high: 90, low: 80, break: 80 },
};
