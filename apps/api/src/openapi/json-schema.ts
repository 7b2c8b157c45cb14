/** A JSON schema or a part of one, as plain data. */
export type JsonSchema = { [namn: string]: unknown };

export const arSchema = (varde: unknown): varde is JsonSchema =>
  typeof varde === 'object' && varde !== null && !Array.isArray(varde);

export const schemat = (varde: unknown): JsonSchema => (arSchema(varde) ? varde : {});
