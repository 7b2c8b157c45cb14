/** A field of whatever was thrown; undefined when it has none. */
export function felfalt(fel: unknown, namn: string): unknown {
  return typeof fel === 'object' && fel !== null ? (Reflect.get(fel, namn) as unknown) : undefined;
}
