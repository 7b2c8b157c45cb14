import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { innehalletsMarke } from './kallor.mjs';
import { iRoten, sag } from './rot.mjs';

const WORKFLOWS = iRoten('dist', 'workflows', 'src', 'index.js');
const BUNT = iRoten('dist', 'workflow-bundle.js');
const STAMPEL = iRoten('dist', '.workflow-bundle');

/** Writes dist/workflow-bundle.js, what the worker loads, unless the workflow code is the same as last time. */
export async function buntaWorkflows() {
  if (!existsSync(WORKFLOWS)) {
    sag('Inga workflows är byggda (dist/workflows/src/index.js saknas), så ingen bunt görs.');
    return;
  }
  const marke = innehalletsMarke(
    [iRoten('dist', 'workflows'), iRoten('dist', 'libs', 'contracts'), iRoten('dist', 'libs', 'domain')],
    readFileSync(iRoten('node_modules', '@temporalio', 'worker', 'package.json'), 'utf8'),
  );
  if (existsSync(BUNT) && existsSync(STAMPEL) && readFileSync(STAMPEL, 'utf8') === marke) return;
  const { bundleWorkflowCode, DefaultLogger } = await import('@temporalio/worker');
  const { code } = await bundleWorkflowCode({
    workflowsPath: WORKFLOWS,
    webpackConfigHook: franKompileradKod,
    logger: new DefaultLogger('WARN'),
  });
  writeFileSync(`${BUNT}.ny`, code);
  renameSync(`${BUNT}.ny`, BUNT);
  writeFileSync(STAMPEL, marke);
}

/**
 * Webpack's mode is `development`, which would resolve `#contracts` to the TypeScript sources. The bundle is
 * made from the same compiled files as everything else that runs, also where the sources are not there.
 */
function franKompileradKod(config) {
  return { ...config, resolve: { ...config.resolve, conditionNames: ['webpack', 'require', 'default'] } };
}
