import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { historyFromJSON } from '@temporalio/common/lib/proto-utils';

const MAPP = join(process.cwd(), 'test', 'replay', 'histories');

/** A recorded run: `0.1.0/revisionsarende-byter-korning`. */
export type Inspelning = Readonly<{ namn: string; history: ReturnType<typeof historyFromJSON> }>;

/** The versions that have a folder of recordings, oldest first. */
export const inspeladeVersioner = (): readonly string[] =>
  readdirSync(MAPP).sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));

/** Every recording of every version. */
export function inspelningar(): readonly Inspelning[] {
  return readdirSync(MAPP, { recursive: true, encoding: 'utf8' })
    .filter((fil) => fil.endsWith('.json'))
    .sort()
    .map((fil) => ({
      namn: fil.replace(/\.json$/, ''),
      history: historyFromJSON(JSON.parse(readFileSync(join(MAPP, fil), 'utf8'))),
    }));
}
