import tseslint from 'typescript-eslint';
import {
  base,
  bench,
  jestHooks,
  lokalInloggning,
  migrator,
  modell,
  nestOptions,
  scripts,
  specs,
} from './infra/lint/eslint-base.mjs';
import { imports } from './infra/lint/eslint-imports.mjs';
import { domain, workflows } from './infra/lint/eslint-pure.mjs';

export default tseslint.config(
  { ignores: ['dist/', 'coverage/', '.revisionsvakt/'] },
  // A rule that does not fit is discussed and changed here, never switched off in a comment.
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  scripts,
  base,
  ...imports,
  domain,
  workflows,
  nestOptions,
  bench,
  migrator,
  lokalInloggning,
  jestHooks,
  specs,
  modell,
);
