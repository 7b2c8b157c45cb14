import { spawnSync } from 'node:child_process';
import { buntaWorkflows } from './bunta-workflows.mjs';
import { kallornasMarke, minnsByggt } from './kallor.mjs';
import { iRoten, rot, sag } from './rot.mjs';

/** Compiles everything (`tsc -b`) and makes the workflow bundle. Returns the exit code. */
export async function bygg() {
  const marke = kallornasMarke();
  const tsc = iRoten('node_modules', 'typescript', 'bin', 'tsc');
  const { status } = spawnSync(process.execPath, [tsc, '-b'], { cwd: rot, stdio: ['ignore', 2, 2] });
  if (status !== 0) {
    sag('Bygget misslyckades; felen står ovanför.');
    return status ?? 1;
  }
  await buntaWorkflows();
  minnsByggt(marke);
  return 0;
}
