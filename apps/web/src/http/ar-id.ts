const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Whether something in an address is an id at all: what is not leads nowhere, and is asked for in no database. */
export const arId = (varde: unknown): varde is string => typeof varde === 'string' && ID.test(varde);
