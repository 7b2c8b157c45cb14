import { foralderTill, kommandorad } from './processmarke';

const MELLANRUM_MS = 1_000;

/**
 * Calls `gor` when the npm that started us is gone. Killed outright it passes nothing on, and its child would run
 * on without anybody to stop it. Started in another way, a program is left alone: its parent may well end first.
 */
export function narForaldernDor(gor: () => void): void {
  if (process.env['npm_lifecycle_event'] === undefined) return;
  const led = ledenTillNpm(process.pid, process.ppid);
  const koll = setInterval(() => {
    if (led.every(([barn, foralder]) => foralderTill(barn) === foralder)) return;
    clearInterval(koll);
    gor();
  }, MELLANRUM_MS);
  koll.unref();
}

/** npm starts a shell, and the shell starts us, unless it put us in its own place. */
function ledenTillNpm(barn: number, foralder: number): readonly (readonly [number, number])[] {
  const arSkal = /^\S*sh -c /.test(kommandorad(foralder));
  return [[barn, foralder], ...(arSkal ? [[foralder, foralderTill(foralder)] as const] : [])];
}
