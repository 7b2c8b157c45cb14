import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';

const paket = createRequire(__filename);

/** The parts of the design system that our pages use, in its own order of layers; the whole of it is 2.5 times as much. */
const GRUND = ['base', 'data-size-workaround'];
const DELAR = [
  'alert',
  'breadcrumbs',
  'button',
  'details',
  'error-summary',
  'field',
  'fieldset',
  'heading',
  'input',
  'label',
  'link',
  'list',
  'paragraph',
  'skip-link',
  'table',
  'tag',
  'validation-message',
];

const designsystem = (del: string): string => las(`@digdir/designsystemet-css/${del}.css`);

const las = (namn: string): string => readFileSync(paket.resolve(namn), 'utf8');

const lager = (namn: string, delar: readonly string[]): string =>
  `@layer ${namn} {\n${delar.map(designsystem).join('\n')}\n}\n`;

/** One file that never changes: its name says what is in it, so browsers keep it for a year. */
export type Fast = Readonly<{ vag: string; innehall: Buffer; packat: Buffer }>;

/** All style of all pages: the design system, its theme, and ours last and in no layer, so that it wins. */
export function stilen(): Fast {
  const text = [
    '@layer ds.theme, ds.base, ds.components;',
    lager('ds.base', GRUND),
    lager('ds.components', DELAR),
    designsystem('theme'),
    las('#statiskt/revisionsvakt.css'),
  ].join('\n');
  const marke = createHash('sha256').update(text).digest('hex').slice(0, 16);
  return { vag: `/statiskt/stil-${marke}.css`, innehall: Buffer.from(text), packat: gzipSync(text) };
}

/** Read once: the files are part of the program. */
export const STIL: Fast = stilen();
