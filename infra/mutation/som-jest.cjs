const { createRequire } = require('node:module');
const { join } = require('node:path');
const fc = require('fast-check');

const verktyg = createRequire(join(__dirname, '..', '..', '.revisionsvakt', 'mutation', 'package.json'));
const { interfaces } = verktyg('mocha');
const { expect } = verktyg('expect');
const { bind } = verktyg('jest-each');

// What the unit tests use of Jest, on Mocha: it loads them once, Jest once for each broken rule.
const { bdd } = interfaces;
interfaces.bdd = (svit) => {
  bdd(svit);
  svit.beforeAll(() => {
    globalThis.mutationsomgang = (globalThis.mutationsomgang ?? 0) + 1;
  });
  svit.on('pre-require', (globalt) => {
    const { it, before, after } = globalt;
    Object.assign(globalt, { expect, test: it, beforeAll: before, afterAll: after });
    it.each = bind(it);
  });
};

// That a test fails is enough; the smallest example of it is not asked for.
fc.configureGlobal({ endOnFailure: true });
