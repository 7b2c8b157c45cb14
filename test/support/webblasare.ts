import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { chromium, type Browser } from 'playwright-core';

const INSTALLERADE = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** A real browser: the one that CHROME_PATH names, one that is installed, or the one in node_modules (design 10). */
export async function startaWebblasare(): Promise<Browser> {
  const egen = process.env['CHROME_PATH'] ?? INSTALLERADE.find((vag) => existsSync(vag));
  return chromium.launch({
    executablePath: egen ?? (await uppackad()),
    // As root in a container there is no sandbox to be had, and the pages are our own.
    args: ['--no-sandbox', '--disable-dev-shm-usage'],
  });
}

const PACKA_UPP = 'require(process.argv[1]).executablePath()';

/**
 * Unpacks the browser of node_modules once per machine. It unpacks to the temporary folder of its process, and says that it
 * is done as soon as there is a file: so it is given a folder of its own, which gets its name when it is whole.
 */
async function uppackad(): Promise<string> {
  const hem = join(tmpdir(), 'revisionsvakt-chromium-143.0.4');
  const program = join(hem, 'chromium');
  if (existsSync(program)) return program;
  const egen = mkdtempSync(join(tmpdir(), 'revisionsvakt-packar-upp-'));
  const miljo = { ...process.env, TMPDIR: egen, TMP: egen, TEMP: egen };
  await promisify(execFile)(process.execPath, ['-e', PACKA_UPP, require.resolve('@sparticuz/chromium')], {
    env: miljo,
  });
  try {
    renameSync(egen, hem);
  } catch {
    rmSync(egen, { recursive: true, force: true }); // another run was there first
  }
  return program;
}
