import { randomUUID } from 'node:crypto';
import type { Anropen } from './anropen';
import { AVSKRIVNING, type Fall } from './fall';

/** Rows 16–19: what has been done already, or not yet. */
const laget = ({ u, skriv, gor, beslut, iAtgarden }: Anropen): readonly Fall[] => [
  [
    16,
    'en åtgärd som redan är klarmarkerad',
    iAtgarden('AVDELNINGSCHEF', 'klarmarkeringar', { bevis: [{ slag: 'TEXT', innehall: 'Igen.' }] }),
    '409 hinder',
    ['FEL_LAGE', 'REDAN_KLAR'],
  ],
  [
    17,
    'en handling i ett avskrivet ärende',
    () => skriv(u().avskrivet, 'avskrivningar', AVSKRIVNING, 2),
    '409 hinder',
    ['FEL_LAGE'],
  ],
  [
    18,
    'att avsluta med en åtgärd kvar',
    () => u().gjort.gor('NAMNDSEKRETERARE', 'avslut', { paragraf: '§ 1', datum: '2025-03-20' }),
    '409 hinder',
    ['SVAR_INTE_MOTTAGET', 'ATGARD_INTE_AVSLUTAD', 'ATERRAPPORT_SAKNAS'],
  ],
  [
    18,
    'att avsluta i förtid',
    gor('NAMNDSEKRETERARE', 'avslut', () => ({ paragraf: '§ 1', datum: '2025-01-17' })),
    '409 hinder',
    ['SVAR_INTE_MOTTAGET', 'STALLNINGSTAGANDE_SAKNAS', 'STALLNINGSTAGANDE_SAKNAS'],
  ],
  [19, 'ett beslut utan paragraf', beslut({ paragraf: undefined }), '400 required'],
  [19, 'ett beslut med tom paragraf', beslut({ paragraf: ' ' }), '422 bad-text'],
];

/** Rows 20–23: days that do not exist, have passed or are too far away. */
const dagarna = ({ svarSenast, anstand, beslut, iAtgarden }: Anropen): readonly Fall[] => [
  [20, 'svarsdag före missivet', svarSenast('2025-01-01'), '409 hinder', ['DATUM_FORE']],
  [
    20,
    'en åtgärd som skulle ha varit klar',
    iAtgarden('FORVALTNINGSJURIST', 'ateroppningar', { skal: 'Fel.', klartDatum: '2025-01-01' }),
    '409 hinder',
    ['FEL_LAGE', 'DATUM_HAR_PASSERAT'],
  ],
  [20, 'ett beslut i framtiden', beslut({ datum: '2025-06-01' }), '409 hinder', ['FEL_LAGE', 'DATUM_I_FRAMTIDEN']],
  ...['2026-02-30', '2025-02-29', '2025-13-01', '2025-3-1', '20250301', '', '0000-00-00'].map((dag): Fall => [
    21,
    `datumet ”${dag}”`,
    svarSenast(dag),
    '400 bad-date',
  ]),
  ...['2025-03-31T00:00:00Z', '2025-03-31Z', '2025-03-31 10:00', '2025-03-31+01:00'].map((dag): Fall => [
    22,
    `datumet ”${dag}”`,
    svarSenast(dag),
    '400 bad-date',
  ]),
  [23, 'en svarsdag om sex år', svarSenast('2031-01-17'), '409 hinder', ['FRIST_FOR_LANGT_BORT']],
  [23, 'ett anstånd på sex år', anstand({ svarSenast: '2031-01-17' }), '409 hinder', ['FRIST_FOR_LANGT_BORT']],
  [
    23,
    'en åtgärd om sex år',
    iAtgarden('FORVALTNINGSJURIST', 'ateroppningar', { skal: 'Fel.', klartDatum: '2031-03-21' }),
    '409 hinder',
    ['FEL_LAGE', 'DATUM_FOR_LANGT_FRAM'],
  ],
];

/** Rows 24 and 25. */
const anstanden = ({ anstand }: Anropen): readonly Fall[] => [
  [24, 'ett anstånd utan källa', anstand({ kalla: undefined }), '409 hinder', ['V15']],
  [24, 'ett anstånd med tom källa', anstand({ kalla: ' ' }), '422 bad-text'],
  [24, 'ett anstånd av fel roll', anstand({}, 'ENHETSCHEF'), '403 role'],
  [
    25,
    'ett anstånd till en tidigare dag',
    anstand({ svarSenast: '2025-03-01' }),
    '409 hinder',
    ['NY_FRIST_INTE_SENARE'],
  ],
];

/** Rows 26, 36 and 37: numbers, posts and persons. */
const hanvisningarna = ({ u, granskning, plan, iAtgarden, rekommendationer }: Anropen): readonly Fall[] => [
  [26, 'tiotusen rekommendationer', rekommendationer(10_000, 'x'), '400 bad-value'],
  [
    26,
    'två rekommendationer med samma nummer',
    granskning({ rekommendationer: [1, 1].map((nummer) => ({ nummer, text: 'x' })) }),
    '409 hinder',
    ['SAMMA_NUMMER'],
  ],
  [36, 'en handläggare som inte finns', plan(randomUUID), '409 hinder', ['FEL_LAGE', 'BEFATTNING_SAKNAS']],
  [
    36,
    'en handläggare i en annan kommun',
    plan(() => u().annanKommun.post('FORVALTNINGSJURIST')),
    '409 hinder',
    ['FEL_LAGE', 'BEFATTNING_SAKNAS'],
  ],
  [
    36,
    'ett organ i en annan kommun',
    () => granskning({ organIds: [u().annanKommun.organId] })(),
    '409 hinder',
    ['ORGAN_SAKNAS'],
  ],
  [
    37,
    'den som gjorde åtgärden verifierar den',
    iAtgarden('AVDELNINGSCHEF', 'verifieringar', {}),
    '409 hinder',
    ['EGEN_ATGARD'],
  ],
];

/** Rows 16–26, 36 and 37: what the case, its days and its åtgärder do not allow. */
export const fallIHandlingar = (a: Anropen): readonly Fall[] => [
  ...laget(a),
  ...dagarna(a),
  ...anstanden(a),
  ...hanvisningarna(a),
];
