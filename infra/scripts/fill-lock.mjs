// Completes package-lock.json with the optional packages for other platforms that a registry mirror does not serve.
// Such a mirror makes `npm install` leave them out, and then `npm ci` refuses the lock everywhere. Run after npm install.
import { readFileSync, writeFileSync } from 'node:fs';

const FILE = 'package-lock.json';
const PLATFORM = /(darwin|linux|win32|android|freebsd|openharmony)-([a-z0-9]+)(?:-([a-z]+))?$/;

const lock = JSON.parse(readFileSync(FILE, 'utf8'));

function entryFor(name, version, parent) {
  const [, os, cpu, abi = ''] = PLATFORM.exec(name) ?? [];
  if (os === undefined) return null;
  const libc = os === 'linux' && /gnu|musl/.test(abi) ? { libc: [abi.startsWith('gnu') ? 'glibc' : 'musl'] } : {};
  const dev = parent.dev ? { dev: true } : {};
  return { version, cpu: [cpu], ...dev, license: parent.license, optional: true, os: [os], ...libc };
}

for (const [path, parent] of Object.entries({ ...lock.packages })) {
  for (const [name, version] of Object.entries(parent.optionalDependencies ?? {})) {
    if (lock.packages[`node_modules/${name}`] ?? lock.packages[`${path}/node_modules/${name}`]) continue;
    const entry = entryFor(name, version, parent);
    if (entry !== null) lock.packages[`node_modules/${name}`] = entry;
  }
}

const inOrder = Object.keys(lock.packages).sort((a, b) => a.localeCompare(b, 'en'));
lock.packages = Object.fromEntries(inOrder.map((path) => [path, lock.packages[path]]));
writeFileSync(FILE, `${JSON.stringify(lock, null, 2)}\n`);
