const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Ids come from addresses that people can type; what is no UUID names no row, and PostgreSQL would fail on it. */
export const arUuid = (text: string): boolean => UUID.test(text);
