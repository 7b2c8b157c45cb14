import js from '@eslint/js';
import tseslint from 'typescript-eslint';

const NAMED_EXPORTS = [
  { selector: 'ExportDefaultDeclaration', message: 'Export by name: one word for a thing in the whole repository.' },
  { selector: 'ExportAllDeclaration', message: 'Re-export by name, so that a folder’s surface can be read.' },
];

/** Applies everywhere. Rules for one area repeat these, because a later `no-restricted-syntax` replaces an earlier. */
export const SYNTAX_EVERYWHERE = [
  ...NAMED_EXPORTS,
  {
    selector: "CallExpression[callee.property.name='createQueryRunner']",
    message: 'Use dataSource.transaction(): a query runner makes transactions that are none.',
  },
];

const SIZE = {
  'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
  'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
  'max-params': ['error', 4],
  complexity: ['error', 8],
};

/** All TypeScript, with types. */
export const base = {
  files: ['**/*.{ts,tsx}'],
  extends: [js.configs.recommended, tseslint.configs.strictTypeChecked],
  languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: process.cwd() } },
  rules: {
    ...SIZE,
    eqeqeq: 'error',
    'no-console': 'error',
    'no-restricted-syntax': ['error', ...SYNTAX_EVERYWHERE],
    '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
    '@typescript-eslint/switch-exhaustiveness-check': 'error',
    // `({ typ: _typ, ...rest })` is how a field is left out; `_` first says that a place must be filled but is not used.
    '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
    // Nest's controllers and modules are classes without state of their own.
    '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
    // A number always prints as expected; null, undefined and objects do not.
    '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
  },
};

/** Nest types its options as classes and takes plain objects. */
export const nestOptions = {
  files: ['apps/**/*.{ts,tsx}'],
  rules: { '@typescript-eslint/no-unsafe-class-instance-assignment': 'off' },
};

/** Prints its table to the person who started it. */
export const bench = {
  files: ['test/bench/**/*.ts'],
  rules: { 'no-console': 'off' },
};

/** Migrations run one at a time: the lock that sees to it belongs to a session, which only a query runner holds. */
export const migrator = {
  files: ['libs/persistence/src/migrera.ts'],
  rules: { 'no-restricted-syntax': ['error', ...NAMED_EXPORTS] },
};

/** The client library marks plain http as deprecated so that it stands out; the settings refuse it in production. */
export const lokalInloggning = {
  files: ['libs/integrations/src/identitet/inloggningstjanst.ts'],
  rules: { '@typescript-eslint/no-deprecated': 'off' },
};

/** Jest reads these two by their default export. */
export const jestHooks = {
  files: ['test/support/global-{setup,teardown}.ts'],
  rules: { 'no-restricted-syntax': 'off' },
};

/** What must hold of a case is read best as one condition, and a way through the states as one table of them. */
export const modell = {
  files: ['test/support/modell/**/*.ts'],
  rules: { complexity: 'off', '@typescript-eslint/switch-exhaustiveness-check': 'off' },
};

export const specs = {
  files: ['**/*.spec.{ts,tsx}'],
  rules: {
    // A describe is a chapter, not a function with a job.
    'max-lines-per-function': 'off',
    // Jest's matchers (expect.any, expect.objectContaining) are typed `any`.
    '@typescript-eslint/no-unsafe-assignment': 'off',
  },
};

/** Plain JavaScript runs before anything is installed or compiled, so it has no types to check. */
export const scripts = {
  files: ['**/*.{mjs,cjs}'],
  extends: [js.configs.recommended],
  languageOptions: { globals: nodeGlobals('process', 'console', 'URL', 'require', 'module', '__dirname') },
  rules: { ...SIZE, eqeqeq: 'error' },
};

function nodeGlobals(...names) {
  return Object.fromEntries(names.map((name) => [name, 'readonly']));
}
