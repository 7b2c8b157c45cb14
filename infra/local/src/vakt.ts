import { spawn } from 'node:child_process';
import { Socket } from 'node:net';
import { byggd } from './rot';
import type { Tillstandsmapp } from './tillstandsmapp';

/**
 * Sees to that the engine in this folder ends with this process, however it ends. For a folder that no later engine
 * takes over: there the next start would end them, and the two could meet.
 */
export function vakta(tillstand: Tillstandsmapp): void {
  const vakt = spawn(process.execPath, [byggd('infra/local/src/vakt-main.js'), tillstand.fil('processer.json')], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  vakt.unref();
  if (vakt.stdin instanceof Socket) vakt.stdin.unref();
}
