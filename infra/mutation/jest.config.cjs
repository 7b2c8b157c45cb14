const { join } = require('node:path');
const { projects } = require('../../jest.config.cjs');

/**
 * The unit tests that can kill a mutant of libs/domain. The played sequences are left out: they take a minute each time,
 * and a rule that only chance holds is worth a sentence of its own.
 */
const unit = projects.find(({ displayName }) => displayName === 'unit');

module.exports = {
  ...unit,
  roots: ['libs/domain', 'libs/application', 'test/support'].map((folder) => join(unit.rootDir, folder)),
  testPathIgnorePatterns: ['/node_modules/', String.raw`\.modell\.unit\.spec\.ts$`],
  watchman: false,
};
