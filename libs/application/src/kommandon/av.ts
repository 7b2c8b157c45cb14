import type { Rollinnehav } from '../aktor/aktor';
import type { HandelseAv } from '../portar';

/** Who does it, from which post, and in whose place. */
export const av = (personId: string, { befattningId, forPersonId }: Rollinnehav): HandelseAv => ({
  ...{ personId, befattningId, forPersonId },
});
