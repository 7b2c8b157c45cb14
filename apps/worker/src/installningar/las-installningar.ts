import { lasTemporalinstallning } from '#integrations';
import type { Temporalinstallning } from '#integrations';
import { Startfel } from '#integrations/process';
import { Miljo, RAD } from './schema';

export type Installningar = Readonly<{
  databasUrl: string;
  smtpUrl: string;
  avsandare: string;
  /** Without trailing slash. */
  publicUrl: string;
  /** Right-hand side of every Message-ID: the sender's own domain. */
  messageIdDoman: string;
  klocka: 'system' | 'stegad';
  /** Where the health checks are answered. */
  halsoadress: Readonly<{ host: string; port: number }>;
  temporal: Temporalinstallning;
}>;

/** Reads and checks the settings. Throws `Startfel` that names every setting that is missing or wrong, in one line. */
export function lasInstallningar(env: NodeJS.ProcessEnv): Installningar {
  const last = Miljo.safeParse(env);
  if (!last.success) throw new Startfel(fellista(last.error.issues.map(({ path }) => String(path[0]))));
  const miljo = last.data;
  return {
    databasUrl: miljo.DATABASE_URL,
    smtpUrl: miljo.SMTP_URL,
    avsandare: miljo.MAIL_FROM,
    publicUrl: miljo.PUBLIC_URL.replace(/\/+$/, ''),
    messageIdDoman: miljo.MAIL_FROM.replace(/^.*@/, '').replace(/>$/, ''),
    klocka: miljo.KLOCKA,
    halsoadress: { host: miljo.HEALTH_HOST, port: miljo.HEALTH_PORT },
    temporal: temporal(),
  };
}

function fellista(namn: readonly string[]): string {
  const delar = [...new Set(namn)].map((ett) => `${ett} saknas eller är fel: ${RAD[ett] ?? 'rätta värdet'}.`);
  return `Workern kan inte starta. ${delar.join(' ')}`;
}

function temporal(): Temporalinstallning {
  try {
    return lasTemporalinstallning();
  } catch (fel) {
    const orsak = fel instanceof Error ? fel.message : 'okänt fel';
    throw new Startfel(
      `Workern kan inte starta. Inställningarna för Temporal (TEMPORAL_*) går inte att läsa: ${orsak}`,
    );
  }
}
