import { z } from 'zod';

const adress = (...protokoll: readonly string[]) =>
  z.string().refine((varde) => URL.canParse(varde) && protokoll.includes(new URL(varde).protocol));

/** `Namn <post@exempel.se>` or the address alone; no line breaks, which would begin another header. */
const avsandare = z.string().regex(/^(?:[^<>\r\n]*<[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/);

/** The worker's own settings, by environment variable. Temporal's are read by Temporal's library. */
export const Miljo = z
  .object({
    DATABASE_URL: adress('postgres:', 'postgresql:'),
    SMTP_URL: adress('smtp:', 'smtps:'),
    MAIL_FROM: avsandare,
    PUBLIC_URL: adress('http:', 'https:'),
    KLOCKA: z.enum(['system', 'stegad']).default('system'),
    HEALTH_HOST: z.string().min(1).default('127.0.0.1'),
    HEALTH_PORT: z.coerce.number().int().min(0).max(65_535).default(3300),
    NODE_ENV: z.string().default('development'),
  })
  .refine((miljo) => miljo.NODE_ENV !== 'production' || miljo.KLOCKA === 'system', { path: ['KLOCKA'] });

/** What to do about each setting, in the words of the one line that ends the start. */
export const RAD: Readonly<Record<string, string>> = {
  DATABASE_URL: 'ange databasens adress, till exempel postgres://worker:lösenord@localhost:5432/revisionsvakt',
  SMTP_URL: 'ange e-postserverns adress, till exempel smtp://localhost:3025',
  MAIL_FROM: 'ange avsändaren, till exempel Revisionsvakt <revisionsvakt@kommun.example>',
  PUBLIC_URL: 'ange adressen som länkarna i breven leder till, till exempel https://revisionsvakt.kommun.example',
  KLOCKA: 'utelämna den eller ange system (stegad finns för prov och vägras när NODE_ENV är production)',
  HEALTH_HOST: 'ange adressen som hälsokollen ska lyssna på, eller utelämna den (127.0.0.1)',
  HEALTH_PORT: 'ange en port mellan 0 och 65535, eller utelämna den (3300)',
};
