import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the repository. */
export const rot = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** A path given from the root of the repository. */
export const iRoten = (...delar) => join(rot, ...delar);

/** Progress goes to stderr: stdout belongs to the program that is about to run. */
export const sag = (rad) => process.stderr.write(`${rad}\n`);
