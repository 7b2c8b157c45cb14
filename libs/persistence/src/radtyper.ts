import { types } from 'pg';

const { DATE, TIMESTAMPTZ } = types.builtins;

type Oid = Parameters<typeof types.getTypeParser>[0];

const tillDate = types.getTypeParser(TIMESTAMPTZ) as (text: string) => Date;

/**
 * How pg reads columns for us: a day stays the text `YYYY-MM-DD` (pg would make it midnight in the zone of the process),
 * and an instant becomes the domain's `Tidpunkt`, ISO 8601 in UTC with milliseconds.
 */
export const radtyper = {
  getTypeParser(oid: Oid, format?: 'text' | 'binary'): unknown {
    if (oid === DATE) return (text: string): string => text;
    if (oid === TIMESTAMPTZ) return (text: string): string => tillDate(text).toISOString();
    return types.getTypeParser(oid, format);
  },
};
