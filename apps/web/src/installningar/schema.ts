import { z } from 'zod';

const adress = (...protokoll: readonly string[]) =>
  z.string().refine((varde) => URL.canParse(varde) && protokoll.includes(new URL(varde).protocol));

/** A cookie that says who somebody is must not travel in the clear, nor must the login. */
const iProduktion = (miljo: Readonly<{ NODE_ENV: string }>): boolean => miljo.NODE_ENV === 'production';

/** The settings of the web, by environment variable. */
export const Miljo = z
  .object({
    DATABASE_URL: adress('postgres:', 'postgresql:'),
    OIDC_ISSUER: adress('http:', 'https:'),
    OIDC_CLIENT_ID: z.string().min(1),
    OIDC_CLIENT_SECRET: z.string().min(1).optional(),
    PUBLIC_URL: adress('http:', 'https:'),
    HOST: z.string().min(1).default('127.0.0.1'),
    PORT: z.coerce.number().int().min(0).max(65_535).default(3010),
    KLOCKA: z.enum(['system', 'stegad']).default('system'),
    DB_POOL: z.coerce.number().int().min(1).max(100).default(10),
    NODE_ENV: z.string().default('development'),
  })
  .refine((miljo) => !iProduktion(miljo) || miljo.KLOCKA === 'system', { path: ['KLOCKA'] })
  .refine((miljo) => !iProduktion(miljo) || miljo.OIDC_ISSUER.startsWith('https:'), { path: ['OIDC_ISSUER'] })
  .refine((miljo) => !iProduktion(miljo) || miljo.PUBLIC_URL.startsWith('https:'), { path: ['PUBLIC_URL'] });

/** What to do about each setting, in the words of the one line that ends the start. */
export const RAD: Readonly<Record<string, string>> = {
  DATABASE_URL: 'ange databasens adress, till exempel postgres://app:lösenord@localhost:5432/revisionsvakt',
  OIDC_ISSUER: 'ange identitetstjänstens adress, till exempel https://login.kommun.example (https i produktion)',
  OIDC_CLIENT_ID: 'ange vad identitetstjänsten kallar webbgränssnittet, till exempel revisionsvakt-webb',
  OIDC_CLIENT_SECRET: 'ange klientens hemlighet, eller utelämna den om klienten är publik',
  PUBLIC_URL: 'ange adressen som webben nås på, till exempel https://revisionsvakt.kommun.example (https i produktion)',
  HOST: 'ange adressen att lyssna på, eller utelämna den (127.0.0.1)',
  PORT: 'ange en port mellan 0 och 65535, eller utelämna den (3010)',
  KLOCKA: 'utelämna den eller ange system (stegad finns för prov och vägras när NODE_ENV är production)',
  DB_POOL: 'ange antalet databasanslutningar mellan 1 och 100, eller utelämna det (10)',
};
