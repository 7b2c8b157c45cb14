import { z } from 'zod';
import { lasJson, skrivJson } from './jsonfil';
import { lever, processmarke } from './processmarke';
import { vantaTills } from './vanta';

const Post = z.object({
  namn: z.string(),
  pid: z.int().positive(),
  marke: z.string(),
  stoppSignal: z.enum(['SIGTERM', 'SIGINT']),
});
type Post = Readonly<z.infer<typeof Post>>;

/** How a program is asked to end in order: PostgreSQL takes SIGTERM for "when everybody has gone home". */
export type StoppSignal = Post['stoppSignal'];

const TID_ATT_SLUTA_MS = 10_000;

/**
 * The children that run, on file from the moment they start: when the supervisor was killed, the next one knows
 * which processes are its own to end. A pid alone proves nothing, so each is kept with its start mark.
 */
export class Processlista {
  constructor(private readonly fil: string) {}

  laggTill(namn: string, pid: number, stoppSignal: StoppSignal): void {
    const marke = processmarke(pid);
    if (marke === null) return;
    skrivJson(this.fil, [...this.poster(), { namn, pid, marke, stoppSignal }]);
  }

  taBort(pid: number): void {
    skrivJson(
      this.fil,
      this.poster().filter((post) => post.pid !== pid),
    );
  }

  /** Ends what an earlier supervisor left behind, and returns the names of it. */
  async avslutaKvarlamnade(): Promise<string[]> {
    const kvar = this.poster().filter((post) => lever(post.pid, post.marke));
    await Promise.all(kvar.map(avsluta));
    skrivJson(this.fil, []);
    return kvar.map((post) => post.namn);
  }

  private poster(): readonly Post[] {
    return lasJson(this.fil, z.array(Post)) ?? [];
  }
}

async function avsluta({ pid, marke, stoppSignal }: Post): Promise<void> {
  signalera(pid, stoppSignal);
  if (await vantaTills(() => !lever(pid, marke), { tidMs: TID_ATT_SLUTA_MS })) return;
  signalera(pid, 'SIGKILL');
  await vantaTills(() => !lever(pid, marke), { tidMs: TID_ATT_SLUTA_MS });
}

function signalera(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // It ended by itself between the look and the signal.
  }
}
