import { felfalt } from './felfalt';

const HOGST_RADER = 12;

/** Where an error came from: the lines of its stack that name files, without the message above them (ADR 9). */
export function felspar(fel: unknown): string {
  const stack = felfalt(fel, 'stack');
  if (typeof stack !== 'string') return '';
  return stack
    .split('\n')
    .filter((rad) => /^\s+at /.test(rad))
    .slice(0, HOGST_RADER)
    .join('\n');
}
