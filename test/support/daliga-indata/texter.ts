import type { Anropen } from './anropen';
import type { Fall } from './fall';

/** Rows 27–31: texts that are empty, too long or hold what is no text. */
const texterna = ({ titel }: Anropen): readonly Fall[] => [
  [27, 'en tom titel', titel(''), '422 bad-text'],
  [27, 'en titel av blanksteg', titel(' \t '), '422 bad-text'],
  [27, 'en titel av osynliga tecken', titel('\u200b\u200d\ufeff'), '422 bad-text'],
  [28, 'en titel på fyrahundratusen tecken', titel('å'.repeat(400_000)), '422 bad-text'],
  [28, 'NUL', titel('Granskning\u0000'), '422 bad-text'],
  [28, 'en ensam hög surrogat', titel('Granskning \ud800'), '422 bad-text'],
  [28, 'en ensam låg surrogat', titel('\udc00 granskning'), '422 bad-text'],
  [28, 'ett styrtecken', titel('Gransk\u0007ning'), '422 bad-text'],
  [31, 'en rad till, som i ett brevhuvud', titel('Granskning\r\nBcc: alla@example.com'), '422 bad-text'],
  [31, 'en radseparator i titeln', titel('Granskning\u2028Bcc: alla@example.com'), '422 bad-text'],
];

/** Row 33. */
const personnumren = ({ granskning, text, gor }: Anropen): readonly Fall[] => [
  [
    33,
    'ett personnummer i en text',
    gor('NAMNDSEKRETERARE', 'avskrivningar', () => ({ datum: '2025-01-17', skal: 'Rör 19811218-9876.' })),
    '409 hinder',
    ['PERSONNUMMER_I_TEXT'],
  ],
  [
    33,
    'ett personnummer djupt inne, tillsammans med ett annat fel',
    granskning({
      svarSenast: '2025-01-01',
      rekommendationer: [{ nummer: 1, text: 'Enligt klagomål från 811218-9876.' }],
    }),
    '409 hinder',
    ['DATUM_FORE', 'PERSONNUMMER_I_TEXT'],
  ],
  [33, 'en bekräftelse av något annat', text('{}', { bekraftar: 'ALLT' }), '400 bad-header'],
];

/** Rows 38–40. */
const listfragorna = ({ lista, sok }: Anropen): readonly Fall[] => [
  ...['abc', '', '%ff', 'x'.repeat(5_000)].map((marke): Fall => [
    38,
    `märket ”${marke.slice(0, 20)}”`,
    lista(`cursor=${marke}`),
    '400 bad-cursor',
  ]),
  ...['limit=0', 'limit=-1', 'limit=101', 'limit=1e9', 'limit=abc', 'limit=1.5', 'page=0', 'svarStatus=OKAND'].map(
    (fraga): Fall => [39, `frågan ?${fraga}`, lista(fraga), '400 bad-value'],
  ),
  ...['sort=titel', '__proto__=x', 'page[]=1'].map((fraga): Fall => [
    39,
    `frågan ?${fraga}`,
    lista(fraga),
    '400 unknown-field',
  ]),
  [40, 'en sökning längre än någon titel', sok('ord '.repeat(1_000)), '422 bad-text'],
  [40, 'NUL i en sökning', sok('\u0000'), '422 bad-text'],
];

/** Rows 27–33 and 38–40: texts, and questions to lists. */
export const fallITexter = (a: Anropen): readonly Fall[] => [...texterna(a), ...personnumren(a), ...listfragorna(a)];
