/*
 * Who may import whom (infra/docs/architecture.md 5). `npm run deps` checks it; test/arch/ proves that each rule bites.
 *
 *   apps ─▶ application ─▶ domain        persistence, integrations ─▶ application (its ports)
 *   workflows ─▶ contracts/workflows     infra ─▶ libs; nothing but infra and test imports infra
 */

const SPEC = '\\.spec\\.tsx?$';
const TEMPORAL_FOR_WORKFLOWS = '^node_modules/@temporalio/(workflow|common)/';
const NODE_WORLD = [
  '^node_modules/(@nestjs|typeorm|pg|express|rxjs|nodemailer|zod)/',
  '^(node:)?(fs|net|crypto|http|https|path|os|child_process|worker_threads)(/|$)',
];

/** `folders` may import from `allowed` and from themselves; every other folder of ours is an error. */
const ours = (name, comment, from, allowed) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from, pathNot: SPEC },
  to: { path: '^(apps|libs|workflows|infra|test)/', pathNot: [from, ...allowed] },
});

const DOMAIN = '^libs/domain/src/';
const CONTRACTS = '^libs/contracts/src/';
const APPLICATION = '^libs/application/src/';
const PERSISTENCE = '^libs/persistence/src/';
const DOCUMENTS = '^libs/documents/src/';
const INTEGRATIONS = '^libs/integrations/src/';
const WORKFLOWS = '^workflows/src/';
/** Folders of the web that are not a page. */
const WEB_COMMON = 'akter|ord|http|session|layout|formular|statiskt|inloggning|installningar';
/** Folders of the API that are not a resource. */
const API_COMMON = 'http|identitet|installningar|openapi|operationer|krasch';

/** Between our own folders. */
const folders = [
  {
    name: 'domain-is-pure',
    comment: 'The rules import nothing: no package, no Node, no other folder.',
    severity: 'error',
    from: { path: DOMAIN, pathNot: SPEC },
    to: { pathNot: DOMAIN },
  },
  {
    name: 'contracts-know-only-domain',
    comment: 'What crosses a process is described with domain words and zod, nothing else.',
    severity: 'error',
    from: { path: CONTRACTS, pathNot: SPEC },
    to: { pathNot: [CONTRACTS, DOMAIN, '^node_modules/zod/'] },
  },
  {
    name: 'workflow-names-import-nothing',
    comment:
      'contracts/workflows is part of the workflow bundle: zod in it costs memory per cached case in the worker.',
    severity: 'error',
    from: { path: '^libs/contracts/src/workflows\\.ts$' },
    to: {},
  },
  ours('application-knows-domain-and-contracts', 'Use cases speak to the world through ports.', APPLICATION, [
    DOMAIN,
    CONTRACTS,
  ]),
  ours('persistence-implements-ports', 'An adapter knows the ports, never another adapter.', PERSISTENCE, [
    DOMAIN,
    CONTRACTS,
    APPLICATION,
  ]),
  ours('documents-implement-ports', 'An adapter knows the ports, never another adapter.', DOCUMENTS, [
    DOMAIN,
    CONTRACTS,
    APPLICATION,
  ]),
  ours('integrations-implement-ports', 'An adapter knows the ports, never another adapter.', INTEGRATIONS, [
    DOMAIN,
    CONTRACTS,
    APPLICATION,
  ]),
  {
    name: 'integrations-stand-alone',
    comment: 'Each way out can be replaced without the others; only the log is for all.',
    severity: 'error',
    from: { path: '^libs/integrations/src/([^/]+)/', pathNot: SPEC },
    to: {
      path: '^libs/integrations/src/[^/]+/',
      pathNot: ['^libs/integrations/src/$1/', '^libs/integrations/src/logg/'],
    },
  },
  {
    name: 'workflows-allowlist',
    comment: 'Workflow code knows names and the SDK; rules and texts are the activities’ (ADR 4, ADR 9).',
    severity: 'error',
    from: { path: WORKFLOWS, pathNot: SPEC },
    to: { pathNot: [WORKFLOWS, '^libs/contracts/src/workflows\\.ts$', TEMPORAL_FOR_WORKFLOWS] },
  },
  {
    name: 'workflows-never-reach-node',
    comment: 'Also through others: Temporal’s bundler takes in a TypeORM entity without a word.',
    severity: 'error',
    from: { path: WORKFLOWS, pathNot: SPEC },
    to: { reachable: true, path: NODE_WORLD },
  },
  ours(
    'api-parses-and-calls',
    'The API never imports a workflow: it writes, and the outbox tells Temporal (ADR 1).',
    '^apps/api/',
    ['^libs/'],
  ),
  {
    name: 'resources-stand-alone',
    comment: 'What two resources share is a use case, or one shows the other: then it may import how that one looks.',
    severity: 'error',
    from: { path: '^apps/api/src/([^/]+)/', pathNot: [SPEC, `^apps/api/src/(${API_COMMON})/`] },
    to: {
      path: '^apps/api/src/[^/]+/',
      pathNot: ['^apps/api/src/$1/', `^apps/api/src/(${API_COMMON})/`, 'svar\\.ts$'],
    },
  },
  ours(
    'web-renders-and-calls',
    'The web asks the same use cases as the API, in its own process: never the API, never a workflow (ADR 29).',
    '^apps/web/',
    ['^libs/'],
  ),
  {
    name: 'pages-stand-alone',
    comment: 'What two pages share is a use case, or a part of the layout or of forms.',
    severity: 'error',
    from: { path: '^apps/web/src/([^/]+)/', pathNot: [SPEC] },
    to: { path: '^apps/web/src/[^/]+/', pathNot: ['^apps/web/src/$1/', `^apps/web/src/(${WEB_COMMON})/`] },
  },
  ours('worker-hosts-workflows', 'The worker implements the interfaces that workflows own.', '^apps/worker/', [
    '^libs/',
    WORKFLOWS,
  ]),
  {
    name: 'libs-never-import-upwards',
    comment: 'A library does not know who uses it.',
    severity: 'error',
    from: { path: '^libs/', pathNot: SPEC },
    to: { path: '^(apps|workflows|infra|test)/' },
  },
  ours('local-stack-uses-libs', 'The local stack starts the apps as processes, not as imports.', '^infra/local/', [
    '^libs/',
  ]),
  ours(
    'scenario-plays-through-http',
    'A scenario reaches the product through HTTP and the local stack.',
    '^infra/scenario/',
    ['^libs/', '^infra/local/src/'],
  ),
  {
    name: 'nothing-imports-test',
    comment: 'What runs does not know its tests.',
    severity: 'error',
    from: { path: '^(apps|libs|workflows|infra)/', pathNot: SPEC },
    to: { path: '^test/' },
  },
];

/** Packages that belong to one folder. */
const packages = [
  {
    name: 'typeorm-only-in-persistence',
    comment: 'Rows never leave libs/persistence (ADR 8).',
    severity: 'error',
    from: { pathNot: ['^libs/persistence/', '^test/'] },
    to: { path: '^node_modules/typeorm/' },
  },
  {
    name: 'pg-only-where-sql-is',
    comment: 'SQL is written in libs/persistence; the local stack creates databases and roles (ADR 8).',
    severity: 'error',
    from: { pathNot: ['^libs/persistence/', '^infra/local/', '^test/'] },
    to: { path: '^node_modules/pg/' },
  },
  {
    name: 'nest-only-in-apps',
    comment: 'Nest is a way in; use cases are functions.',
    severity: 'error',
    from: { pathNot: ['^apps/', '^test/'] },
    to: { path: '^node_modules/@nestjs/' },
  },
  {
    name: 'preact-only-where-people-read',
    comment: 'Pages are drawn in apps/web (ADR 29), letters where they are sent, and nothing anywhere else.',
    severity: 'error',
    from: { pathNot: ['^apps/web/', '^libs/integrations/src/mail/', '^test/'] },
    to: { path: '^node_modules/preact' },
  },
  {
    name: 'no-dev-dependencies-in-production',
    comment: 'What a kommun installs is `npm ci --omit=dev`; the local stack and the tests are not part of it.',
    severity: 'error',
    from: { path: '^(apps|libs|workflows)/', pathNot: SPEC },
    to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['npm', 'type-only'] },
  },
];

/** Everywhere. */
const everywhere = [
  {
    name: 'no-circular',
    comment: 'Two files that need each other are one file, or hide a third.',
    severity: 'error',
    from: {},
    to: { circular: true },
  },
  {
    name: 'no-orphans',
    comment: 'A file that nobody imports is dead, or its entry is missing in knip.json.',
    severity: 'error',
    from: {
      orphan: true,
      path: '^(apps|libs|workflows|infra/[^/]+/src)/',
      pathNot: [SPEC, '\\.d\\.ts$', 'main\\.ts$'],
    },
    to: {},
  },
  {
    name: 'no-unresolvable',
    comment: 'An import that leads nowhere would also escape the rules above.',
    severity: 'error',
    from: {},
    to: { couldNotResolve: true },
  },
];

module.exports = {
  forbidden: [...folders, ...packages, ...everywhere],
  options: {
    doNotFollow: { path: '^node_modules/' },
    exclude: { path: '^dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      // `development` makes `#domain` and the others lead to the sources, as in Jest (ADR 5).
      conditionNames: ['development', 'import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
