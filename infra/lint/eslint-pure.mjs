import { SYNTAX_EVERYWHERE } from './eslint-base.mjs';

/*
 * Code that must give the same answer for the same input: the rules (libs/domain) and what is replayed for years
 * (workflows). `types: []` in their tsconfig catches most of this; the messages here say what to do instead.
 */

const CLOCKS = ['performance', 'setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask'];
const OUTSIDE = ['process', 'console', 'fetch', 'crypto', 'Buffer', 'require', 'globalThis'];

const banned = (names, message) => names.map((name) => ({ name, message }));

/** No clock, no I/O, no chance, no waiting: what a rule needs is an argument. */
export const domain = {
  files: ['libs/domain/src/**/*.ts'],
  ignores: ['**/*.spec.ts'],
  rules: {
    'no-restricted-globals': ['error', ...banned([...CLOCKS, ...OUTSIDE], 'A rule gets what it needs as an argument.')],
    'no-restricted-syntax': [
      'error',
      ...SYNTAX_EVERYWHERE,
      {
        selector: "NewExpression[callee.name='Date'][arguments.length=0]",
        message: 'Take `nu` as an argument: the domain has no clock.',
      },
      {
        selector: "MemberExpression[object.name='Date'][property.name='now']",
        message: 'Take `nu` as an argument: the domain has no clock.',
      },
      {
        selector: "MemberExpression[object.name='Math'][property.name='random']",
        message: 'Take the value as an argument: the domain leaves nothing to chance.',
      },
      { selector: ':function[async=true]', message: 'A rule computes; waiting is for libs/application.' },
    ],
  },
};

/** Ids and waits only (ADR 9): a date is computed in `bevaka`, a text is written by the worker. */
export const workflows = {
  files: ['workflows/src/**/*.ts'],
  ignores: ['**/*.spec.ts'],
  rules: {
    // A signal handler sets a variable while the story waits, which TypeScript's narrowing does not see.
    '@typescript-eslint/no-unnecessary-condition': 'off',
    'no-restricted-globals': [
      'error',
      ...banned([...CLOCKS, 'Date'], 'A workflow computes no time: an activity says how long to wait (ADR 4).'),
      ...banned([...OUTSIDE, 'Intl'], 'A workflow reaches the world through its activities.'),
      ...banned(['Map', 'Set', 'WeakMap', 'WeakSet'], 'State that continues as new must survive JSON.'),
    ],
    'no-restricted-syntax': [
      'error',
      ...SYNTAX_EVERYWHERE,
      {
        selector: "MemberExpression[object.name='Math'][property.name='random']",
        message: 'A workflow decides the same at every replay.',
      },
    ],
  },
};
