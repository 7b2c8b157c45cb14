import type { Sammantradesfil, Tolkning } from '#application';
import { tolkaCsv } from './csv';
import { tolkaIcs } from './ics';

/** Reads a calendar of meetings as a file has it: rows that hold together, and what is wrong with the others. */
export const tolkaSammantraden: Sammantradesfil = (format, text): Tolkning =>
  format === 'CSV' ? tolkaCsv(text) : tolkaIcs(text);
