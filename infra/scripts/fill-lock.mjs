import { readFileSync, writeFileSync } from 'node:fs';
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
for (const [path, entry] of Object.entries({ ...lock.packages })) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    if (lock.packages[`node_modules/${name}`] || lock.packages[`${path}/node_modules/${name}`]) continue;
    const [, os, cpu, abi] = /(darwin|linux|win32|android|freebsd|openharmony)-([a-z0-9]+)(?:-([a-z]+))?$/.exec(name);
    const add = { version, cpu: [cpu], ...(entry.dev ? { dev: true } : {}), license: entry.license, optional: true, os: [os], ...(os === 'linux' && /gnu|musl/.test(abi ?? '') ? { libc: [abi.startsWith('gnu') ? 'glibc' : 'musl'] } : {}), engines: undefined };
    lock.packages[`node_modules/${name}`] = add;
  }
}
const root = lock.packages['']; 
const sorted = Object.fromEntries(Object.keys(lock.packages).sort((a, b) => a.localeCompare(b, 'en')).map((k) => [k, lock.packages[k]]));
lock.packages = sorted;
writeFileSync('package-lock.json', JSON.stringify(lock, null, 2) + '\n');
