import { z } from 'zod';
import { StartFel } from './start-fel';

/** What a setting must be, told to the person who set it. */
const url = (protokoll: RegExp, exempel: string) =>
  z
    .string()
    .refine((text) => URL.canParse(text) && protokoll.test(new URL(text).protocol), {
      error: `ska vara en adress som ${exempel}`,
    })
    .optional();

const POSTGRES = url(/^postgres(ql)?:$/, 'postgres://konto:losenord@dator:5432/revisionsvakt');

const Miljo = z.object({
  DATABASE_URL: POSTGRES,
  DATABASE_URL_APP: POSTGRES,
  DATABASE_URL_WORKER: POSTGRES,
  TEMPORAL_ADDRESS: z
    .string()
    .regex(/^[^\s/]+:\d+$/, { error: 'ska vara dator:port, till exempel 127.0.0.1:7233' })
    .optional(),
  TEMPORAL_NAMESPACE: z.string().min(1).optional(),
  OIDC_ISSUER: url(/^https?:$/, 'https://inloggning.kommunen.example'),
  OIDC_AUDIENCE: z.string().min(1).optional(),
  OIDC_CLIENT_ID: z.string().min(1).optional(),
  OIDC_CLIENT_SECRET: z.string().min(1).optional(),
  SMTP_URL: url(/^smtps?:$/, 'smtp://dator:25'),
  MAIL_FROM: z.string().min(3).default('revisionsvakt@kommunen.example'),
  PORT: z.coerce.number({ error: 'ska vara ett portnummer' }).int().min(1).max(65535).optional(),
  NODE_ENV: z.string().optional(),
});

/**
 * The settings of the local stack: an address takes the place of the part that would have been started.
 * `DATABASE_URL_APP` and `…_WORKER` go with a `DATABASE_URL` whose account may not create roles.
 */
export type Installningar = Readonly<z.infer<typeof Miljo>>;

/** Reads the settings. Throws `StartFel` that names every setting that is wrong, in one line. */
export function installningar(miljo: NodeJS.ProcessEnv): Installningar {
  const satta = Object.fromEntries(Object.entries(miljo).filter(([, varde]) => varde !== ''));
  const svar = Miljo.safeParse(satta);
  if (!svar.success) {
    throw new StartFel(svar.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`).join('; '));
  }
  const installda = svar.data;
  if (installda.OIDC_ISSUER !== undefined && installda.OIDC_AUDIENCE === undefined) {
    throw new StartFel('OIDC_ISSUER är satt men inte OIDC_AUDIENCE: ange vad inloggningen kallar API:t i sina token.');
  }
  if (installda.OIDC_ISSUER !== undefined && installda.OIDC_CLIENT_ID === undefined) {
    throw new StartFel('OIDC_ISSUER är satt men inte OIDC_CLIENT_ID: ange vad inloggningen kallar webben.');
  }
  if (installda.OIDC_ISSUER === undefined && installda.NODE_ENV === 'production') {
    throw new StartFel(
      'Den lokala inloggningen får inte köras med NODE_ENV=production. Ange OIDC_ISSUER och OIDC_AUDIENCE.',
    );
  }
  return installda;
}
