import { spawn } from 'node:child_process';

export type KommandoInstallning = Readonly<{
  miljo?: NodeJS.ProcessEnv;
  agare?: Readonly<{ uid: number; gid: number }> | null;
  avbryt?: AbortSignal | undefined;
}>;

/** Runs a command to its end. `kod` is null when it could not be started; `text` is all that it printed. */
export function korTillSlut(
  kommando: string,
  argument: readonly string[],
  { miljo, agare, avbryt }: KommandoInstallning = {},
): Promise<Readonly<{ kod: number | null; text: string }>> {
  return new Promise((klart) => {
    const barn = spawn(kommando, argument, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: miljo ?? process.env,
      ...(agare ? { ...agare, cwd: '/' } : {}),
      ...(avbryt === undefined ? {} : { signal: avbryt }),
    });
    let text = '';
    for (const flode of [barn.stdout, barn.stderr]) flode.on('data', (bit: Buffer) => (text += bit.toString('utf8')));
    barn.once('error', (fel) => {
      klart({ kod: null, text: fel.message });
    });
    barn.once('close', (kod) => {
      klart({ kod, text });
    });
  });
}

/** The last line of what a command printed: with most, it says what went wrong. */
export const sistaRaden = (text: string): string => text.trim().split('\n').at(-1) ?? '';
