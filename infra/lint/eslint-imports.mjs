/*
 * What a package may be used for, told where the import is written. dependency-cruiser holds the same lines
 * transitively (dependency-cruiser.cjs); this is the quicker answer in the editor.
 */

const ORM = { regex: '^typeorm(/|$)', message: 'TypeORM stays in libs/persistence (ADR 8).' };
const PG = { regex: '^pg(-|/|$)', message: 'SQL stays in libs/persistence (ADR 8).' };
const NODE = { regex: '^node:', message: 'Pure code does no I/O.' };
const NEST = { regex: '^@nestjs/', message: 'Nest is a way in; use cases are functions.' };
const TEMPORAL_WORLD = {
  regex: '^@temporalio/(?!workflow$|common$)',
  message: 'Workflow code imports @temporalio/workflow only.',
};

const restrict = (...patterns) => ({ 'no-restricted-imports': ['error', { patterns }] });

/** The order matters: the last entry that matches a file decides. */
export const imports = [
  { files: ['**/*.{ts,tsx}'], rules: restrict(ORM, PG, NEST) },
  { files: ['libs/{domain,contracts}/**/*.ts'], ignores: ['**/*.spec.ts'], rules: restrict(ORM, PG, NEST, NODE) },
  { files: ['workflows/**/*.ts'], ignores: ['**/*.spec.ts'], rules: restrict(ORM, PG, NEST, NODE, TEMPORAL_WORLD) },
  { files: ['apps/**/*.{ts,tsx}'], rules: restrict(ORM, PG) },
  { files: ['infra/local/**/*.ts'], rules: restrict(ORM, NEST) },
  { files: ['libs/persistence/**/*.ts'], rules: restrict(NEST) },
  { files: ['test/**/*.ts'], rules: { 'no-restricted-imports': 'off' } },
];
