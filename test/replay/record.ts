import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { historyToJSON } from '@temporalio/common/lib/proto-utils';
import { z } from 'zod';
import { FORLOPP } from './forlopp';
import { startaTestworker } from '../workflow/testworker';

/*
 * Records the histories that the replay test holds the workflows to, one folder per released version. Run it once per
 * version, before the release, against a real server:
 *
 *   npm run build && TEMPORAL_ADDRESS=localhost:7233 node dist/test/replay/record.js
 *
 * Older versions' folders are never rewritten: cases that began under them may still be open.
 */

const { version } = z.object({ version: z.string() }).parse(JSON.parse(readFileSync('package.json', 'utf8')));
const MAPP = join('test', 'replay', 'histories', version);

async function spelaIn(): Promise<void> {
  mkdirSync(MAPP, { recursive: true });
  for (const { namn, aktiviteter, spela } of FORLOPP) {
    const worker = await startaTestworker(aktiviteter());
    try {
      const handtag = await spela(worker);
      const historik = await handtag.fetchHistory();
      writeFileSync(join(MAPP, `${namn}.json`), `${historyToJSON(historik)}\n`);
      process.stdout.write(`${namn}: ${String(historik.events?.length ?? 0)} händelser\n`);
      await handtag.terminate('Inspelningen är klar.').catch(() => undefined); // the ones that have ended by themselves
    } finally {
      await worker.stang();
    }
  }
}

void spelaIn();
