/** A case's version as ETag: strong, so that it can stand in If-Match. */
export const etag = (version: number): string => `"${String(version)}"`;
