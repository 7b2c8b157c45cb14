const { join } = require('node:path');
const { projects } = require('../../jest.config.cjs');

/** The unit tests that can kill a mutant of libs/domain. */
const unit = projects.find(({ displayName }) => displayName === 'unit');

module.exports = {
  ...unit,
  roots: ['libs/domain', 'libs/application', 'test/support'].map((folder) => join(unit.rootDir, folder)),
  watchman: false,
};
