import { existsSync } from 'node:fs';
import { Processlista } from './processlista';

/**
 * Ends what a killed engine left running. Its stdin is a pipe that only the watched process holds: however that one
 * ends, the pipe closes. After an orderly stop the list is empty or gone, and there is nothing to do.
 */
const [fil = ''] = process.argv.slice(2);
process.stdin.resume();
process.stdin.once('close', () => {
  if (existsSync(fil)) void new Processlista(fil).avslutaKvarlamnade();
});
