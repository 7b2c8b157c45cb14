import { Startfel } from '#integrations/process';
import { Miljo, RAD } from './schema';

export type Installningar = Readonly<{
  databasUrl: string;
  /** Database connections at most. */
  poolstorlek: number;
  issuer: string;
  klientId: string;
  klienthemlighet: string | null;
  /** Without trailing slash. */
  publicUrl: string;
  host: string;
  /** 0 takes any free port. */
  port: number;
  klocka: 'system' | 'stegad';
}>;

/** Reads and checks the settings. Throws `Startfel` that names every setting that is missing or wrong, in one line. */
export function lasInstallningar(env: NodeJS.ProcessEnv): Installningar {
  const last = Miljo.safeParse(env);
  if (!last.success) throw new Startfel(fellista(last.error.issues.map(({ path }) => String(path[0]))));
  const miljo = last.data;
  return {
    databasUrl: miljo.DATABASE_URL,
    poolstorlek: miljo.DB_POOL,
    issuer: miljo.OIDC_ISSUER,
    klientId: miljo.OIDC_CLIENT_ID,
    klienthemlighet: miljo.OIDC_CLIENT_SECRET ?? null,
    publicUrl: miljo.PUBLIC_URL.replace(/\/+$/, ''),
    host: miljo.HOST,
    port: miljo.PORT,
    klocka: miljo.KLOCKA,
  };
}

function fellista(namn: readonly string[]): string {
  const delar = [...new Set(namn)].map((ett) => `${ett} saknas eller är fel: ${RAD[ett] ?? 'rätta värdet'}.`);
  return `Webben kan inte starta. ${delar.join(' ')}`;
}
