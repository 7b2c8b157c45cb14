import { UnsecuredJWT } from 'jose';
import { randomUUID } from 'node:crypto';
import { granskningsbegaran, kravStatus } from '../apiarenden';
import type { Anropen } from './anropen';
import type { Fall } from './fall';

/** Rows 1–6: what it is made of. */
const formen = ({ granskning, text, hamta }: Anropen): readonly Fall[] => [
  [1, 'trasig JSON', text('{"titel": "x",'), '400 malformed-json'],
  [1, 'en tom kropp', text(''), '400 malformed-json'],
  [1, 'ett rått styrtecken', text('{"titel":"\u0000"}'), '400 malformed-json'],
  [1, 'JSON djupare än något vi har', text(`${'['.repeat(100_000)}${']'.repeat(100_000)}`), '400 malformed-json'],
  ...['text/plain', 'application/x-www-form-urlencoded', 'application/json; charset=iso-8859-1', ''].map(
    (typ): Fall => [2, `innehållstypen ”${typ}”`, text('{}', { 'content-type': typ }), '415 unsupported-media-type'],
  ),
  [2, 'komprimerat innehåll', text('{}', { 'content-encoding': 'gzip' }), '415 unsupported-media-type'],
  [3, 'mer än 1 MB', text(`{"titel":"${'x'.repeat(1024 * 1024)}"}`), '413 too-large'],
  [4, 'ett okänt fält', granskning({ status: 'AVSLUTAD' }), '400 unknown-field'],
  [5, 'ett fält som saknas', granskning({ titel: undefined }), '400 required'],
  ...['abc', '1', 'a'.repeat(300), "'%20OR%201=1--", '%00', '..%2f..%2fetc'].map((id): Fall => [
    6,
    `id:t ”${id}”`,
    hamta(`revisionsarenden/${id}`),
    '400 bad-id',
  ]),
  [6, 'ett id i kroppen som inte är något', granskning({ organIds: ['x'] }), '400 bad-id'],
];

/** Rows 7–10: who asks, and for whose things. */
const behorigheten = ({ u, hamta, utan }: Anropen): readonly Fall[] => [
  [
    7,
    'en annan kommuns ärende',
    async () => {
      const token = await u().api.token('FORVALTNINGSJURIST', u().annanKommun);
      return u().api.anropa('GET', `/api/v1/revisionsarenden/${u().arende}`, { token });
    },
    '404 not-found',
  ],
  [8, 'ett okänt id', hamta(`revisionsarenden/${randomUUID()}`), '404 not-found'],
  [9, 'ingen token', utan(undefined), '401 unauthenticated'],
  [9, 'en token som är skräp', utan('skräp'.normalize('NFD').replaceAll(/[^a-z]/g, '')), '401 unauthenticated'],
  [9, 'en token utan underskrift', utan(new UnsecuredJWT({ sub: 'x' }).encode()), '401 unauthenticated'],
  [10, 'en roll som inte har rätten', () => u().api.post('REVISOR', 'granskningar', {}), '403 role'],
];

/** Rows 12–15: keys and versions. */
const huvudena = ({ u, text, gor }: Anropen): readonly Fall[] => [
  ...['', 'med blanksteg', 'x'.repeat(201), 'å'].map((nyckel): Fall => [
    12,
    `Idempotency-Key ”${nyckel}”`,
    text('{}', { 'idempotency-key': nyckel }),
    '400 idempotency-key-required',
  ]),
  [
    13,
    'samma nyckel till något annat',
    async () => {
      const huvud = { 'idempotency-key': randomUUID() };
      kravStatus(201, await u().api.post('REGISTRATOR', 'granskningar', granskningsbegaran(u().api), huvud));
      return u().api.post('REGISTRATOR', 'granskningar', granskningsbegaran(u().api, { titel: 'Annan' }), huvud);
    },
    '422 idempotency-mismatch',
  ],
  [
    15,
    'en version som ännu inte finns',
    gor('REGISTRATOR', 'diarieforingar', () => ({ dnr: 'x' }), 7),
    '412 stale-version',
  ],
  ...['7', 'W/"1"', '"1", "2"', '*', '"abc"', '""', '"01"', '"99999999999999"', '"-1"'].map((varde): Fall => [
    15,
    `If-Match ${varde}`,
    () =>
      u().api.post('REGISTRATOR', `revisionsarenden/${u().arende}/diarieforingar`, { dnr: 'x' }, { 'if-match': varde }),
    '400 bad-header',
  ]),
];

/** Rows 1–15: what is wrong before anybody asks what the request is about. */
export const fallIBegaran = (a: Anropen): readonly Fall[] => [...formen(a), ...behorigheten(a), ...huvudena(a)];
