import { spawn, type ChildProcess } from 'node:child_process';
import { setTimeout as sov } from 'node:timers/promises';
import { radvis, type Logg } from './logg';
import { Omstartstakt } from './omstartstakt';
import type { Processlista, StoppSignal } from './processlista';
import { feltext, StartFel } from './start-fel';
import { vantaTills } from './vanta';

/** What to run, and how to know that it is ready. */
export type Program = Readonly<{
  namn: string;
  kommando: string;
  argument: readonly string[];
  miljo?: NodeJS.ProcessEnv;
  agare?: Readonly<{ uid: number; gid: number }> | null;
  stoppSignal?: StoppSignal;
  redo: () => Promise<boolean>;
}>;

/** What the supervisor gives all its children. */
export type Omgivning = Readonly<{
  logg: Logg;
  lista: Processlista;
  avbryt: AbortSignal;
  /** A child cannot be kept alive: the whole stack must stop. */
  vidHaveri: (fel: Error) => void;
}>;

const TID_ATT_BLI_REDO_MS = 60_000;
const TID_ATT_SLUTA_MS = 10_000;

/**
 * One child of the supervisor: labelled log, readiness, orderly stop, and a new start when it dies by itself.
 * It leads a process group of its own, so that Ctrl-C in the terminal reaches the supervisor only and the parts
 * stop in order.
 */
export class Barnprocess {
  private barn: ChildProcess | null = null;
  private slut: Promise<void> = Promise.resolve();
  private skaKora = false;
  private arRedo = false;
  private paus = new AbortController();
  private readonly takt = new Omstartstakt();
  private senasteRader: string[] = [];

  constructor(
    private readonly program: Program,
    private readonly omgivning: Omgivning,
  ) {}

  get namn(): string {
    return this.program.namn;
  }

  /** The pid while it runs. */
  get pid(): number | undefined {
    return this.barn?.pid;
  }

  /** Starts and waits till it is ready. Throws `StartFel` with the program's own last line when it ends instead. */
  async start(): Promise<void> {
    this.skaKora = true;
    this.arRedo = false;
    const barn = this.spawna();
    const klart = await vantaTills(async () => barn !== this.barn || (await this.program.redo()), {
      tidMs: TID_ATT_BLI_REDO_MS,
      avbryt: this.omgivning.avbryt,
    });
    if (barn !== this.barn) throw new StartFel(`${this.namn} startade inte: ${this.skal('inget svar')}`);
    if (!klart) {
      await this.kill9();
      throw new StartFel(`${this.namn} blev inte redo på ${String(TID_ATT_BLI_REDO_MS / 1000)} sekunder.`);
    }
    this.arRedo = true;
  }

  /** Asks it to end, and makes it when it has not within ten seconds. It stays down until `restart`. */
  async stop(): Promise<void> {
    const { slut } = this.ner(this.program.stoppSignal ?? 'SIGTERM');
    const slutade = await Promise.race([slut.then(() => true), sov(TID_ATT_SLUTA_MS, false, { ref: false })]);
    if (!slutade) await this.kill9();
  }

  /** Kills it as a crash would, without a new start: for tests of faults, that say themselves when it comes back. */
  async kill9(): Promise<void> {
    await this.ner('SIGKILL').slut;
  }

  async restart(): Promise<void> {
    await this.stop();
    await this.start();
  }

  private ner(signal: NodeJS.Signals): Readonly<{ slut: Promise<void> }> {
    this.skaKora = false;
    this.paus.abort();
    this.paus = new AbortController();
    this.barn?.kill(signal);
    return { slut: this.slut };
  }

  private spawna(): ChildProcess {
    const { namn, kommando, argument, miljo, agare, stoppSignal } = this.program;
    const barn = spawn(kommando, argument, {
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: miljo ?? process.env,
      ...(agare ? { ...agare, cwd: '/' } : {}),
    });
    this.barn = barn;
    if (barn.pid !== undefined) this.omgivning.lista.laggTill(namn, barn.pid, stoppSignal ?? 'SIGTERM');
    this.senasteRader = [];
    const rader = radvis((rad) => {
      this.senasteRader = [...this.senasteRader.slice(-20), rad];
      this.omgivning.logg(namn, rad);
    });
    for (const flode of [barn.stdout, barn.stderr])
      flode.on('data', (bit: Buffer) => {
        rader(bit.toString('utf8'));
      });
    this.slut = new Promise((klart) => {
      barn.once('error', (fel) => {
        rader(fel.message);
        this.harSlutat(barn, fel.message);
        klart();
      });
      barn.once('close', (kod, signal) => {
        rader(null);
        this.harSlutat(barn, signal ?? `kod ${String(kod)}`);
        klart();
      });
    });
    return barn;
  }

  private harSlutat(barn: ChildProcess, hur: string): void {
    if (barn.pid !== undefined) this.omgivning.lista.taBort(barn.pid);
    if (this.barn !== barn) return;
    this.barn = null;
    if (!this.skaKora || !this.arRedo) return;
    this.omgivning.logg(this.namn, `slutade oväntat (${hur}).`);
    void this.startaIgen();
  }

  private async startaIgen(): Promise<void> {
    const { avbryt, logg, vidHaveri } = this.omgivning;
    for (;;) {
      const paus = this.takt.nastaPaus(performance.now());
      if (paus === null) {
        vidHaveri(new Error(`${this.namn} slutar gång på gång: ${this.skal('utan att säga varför')}`));
        return;
      }
      logg(this.namn, `startar igen om ${String(paus / 1000)} s.`);
      try {
        await sov(paus, undefined, { signal: AbortSignal.any([avbryt, this.paus.signal]) });
        await this.start();
        return;
      } catch (fel) {
        if (!this.skaKora || avbryt.aborted) return;
        logg(this.namn, feltext(fel));
      }
    }
  }

  /** The line that most likely says why it ended: the last one that is not a part of a stack trace. */
  private skal(annars: string): string {
    return this.senasteRader.findLast((rad) => !/^(\s|\}|Node\.js v)/.test(rad)) ?? annars;
  }
}
