import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** The root of the repository. */
export const ROOT = join(__dirname, '..', '..');

/** A folder of its own with the repository's shape, in which mistakes are planted to see that they are caught. */
export class PlantedTree {
  readonly folder = mkdtempSync(join(tmpdir(), 'revisionsvakt-arch-'));

  /** `files`: path from the tree's root → content. */
  constructor(files: Readonly<Record<string, string>>) {
    for (const [path, content] of Object.entries(files)) {
      const file = join(this.folder, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
    }
  }

  /** Runs a program of the repository's node_modules in the tree and reads its JSON from stdout, whatever it exits with. */
  runForJson(program: string, ...args: readonly string[]): unknown {
    const file = join(ROOT, 'node_modules', program);
    const run = spawnSync(process.execPath, [file, ...args], {
      cwd: this.folder,
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    });
    if (run.stdout === '') throw new Error(`${program} gave no report: ${run.stderr}`);
    return JSON.parse(run.stdout) as unknown;
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
