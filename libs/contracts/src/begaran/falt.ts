import { z } from 'zod';
import { arDatum, type Datum } from '#domain';

// Control characters other than tab and line breaks. PostgreSQL refuses NUL, and nobody can read the rest.
const STYRTECKEN = /(?![\t\n\r])\p{Cc}/u;
// A lone surrogate cannot be stored as UTF-8 (quality E2 no. 28).
const ENSAM_SURROGAT = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
const SYNLIGT = /[^\s\u200b-\u200f\u2060\ufeff]/;

/** Text from people: composed å ä ö (NFC), no control characters, something visible. `max` in UTF-16 units. */
export const text = (max: number) =>
  z
    .string({ error: 'Skriv text här.' })
    .max(max, { error: `Texten är längre än ${String(max)} tecken.` })
    .refine((t) => !STYRTECKEN.test(t) && !ENSAM_SURROGAT.test(t), {
      error: 'Texten innehåller tecken som inte kan sparas.',
    })
    .refine((t) => SYNLIGT.test(t), { error: 'Fältet får inte vara tomt.' })
    .transform((t) => t.normalize('NFC').trim());

export const kortText = () => text(300);
export const langText = () => text(20_000);

/** One line, for titles and names that may stand in a mail heading: no line breaks (quality E2 no. 31). */
export const rad = (max: number) =>
  text(max).refine((t) => !/[\r\n\u2028\u2029]/.test(t), { error: 'Texten får inte innehålla radbrytningar.' });

/** Where in the protokoll it stands: "§ 38". Templates leave "§ XX" behind, which nobody finds again (domain 1.3). */
export const paragraf = () =>
  rad(30).refine((t) => /\d/.test(t), { error: 'Paragrafens nummer saknas. Skriv till exempel § 38.' });

export const id = () => z.uuid({ error: 'Ange ett giltigt id.' });

/** A calendar day that exists, without time or zone. */
export const datumfalt = () =>
  z
    .string({ error: 'Ange ett datum, ÅÅÅÅ-MM-DD.' })
    .refine(arDatum, { error: 'Datumet finns inte. Skriv ÅÅÅÅ-MM-DD.', params: { slag: 'bad-date' } })
    .transform((t): Datum => t)
    .meta({ type: 'string', format: 'date', example: '2025-03-31' });
