/** What the document says of the API as a whole, in Swedish and English (profile DOK.06, 07, 09). */
export const OM_API = [
  'Revisionsvakt ser till att det kommunens revisorer rekommenderar besvaras i tid, görs av en namngiven befattning ' +
    'och följs upp av nämnden. Varje handling är ett POST på en underresurs till ärendet. Skicka alltid ett eget ' +
    'Idempotency-Key, och ärendets ETag i If-Match.',
  'Kända begränsningar: högst 1 MB per begäran, högst 100 rader per sida, 200 rekommendationer per granskning. ' +
    'Händelser och kvitton räknas inte: deras lista har ingen total. Listor utan märke (cursor) kan förskjutas när ' +
    'rader kommer till medan du bläddrar.',
  'In English: Revisionsvakt watches over what municipal auditors recommend: that every recommendation is answered in ' +
    'time, done by a named post and followed up by the committee. Every act is a POST on a sub-resource of the case. ' +
    'Always send an Idempotency-Key of your own, and the ETag of the case in If-Match. Known limits: 1 MB per request, ' +
    '100 rows per page.',
].join('\n\n');
