import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { scenarioschema } from './json-schema';
import { kommandolista } from './kommandolista';
import { MAPP } from './mapp';
import { standardvarden } from './standardvarden';

/** What stands between marks in the README, by the name in the mark. */
const AVSNITT = { kommandon: kommandolista, standardvarden } as const;

export const SCHEMAFIL = join(MAPP, 'scenario.schema.json');
export const README = join(MAPP, 'README.md');

/** Writes what is made from the code: the JSON schema, and what stands between marks in the README. */
export function skrivDokumentation(): void {
  writeFileSync(SCHEMAFIL, JSON.stringify(scenarioschema()));
  writeFileSync(README, medGenererat(readFileSync(README, 'utf8')));
  const prettier = join(MAPP, '..', '..', 'node_modules', 'prettier', 'bin', 'prettier.cjs');
  spawnSync(process.execPath, [prettier, '--write', SCHEMAFIL, README], { stdio: ['ignore', 'ignore', 'inherit'] });
}

/** The README's text with commands and standard values as they are now. */
export const medGenererat = (text: string): string =>
  Object.entries(AVSNITT).reduce((nu, [namn, skriv]) => medAvsnitt(nu, namn, skriv()), text);

function medAvsnitt(text: string, namn: string, innehall: string): string {
  const borjan = `<!-- ${namn}: skrivs av npm run scenario -- --dokumentation -->`;
  const slut = `<!-- /${namn} -->`;
  const [fore = '', efter = ''] = [text.split(borjan)[0], text.split(slut)[1]];
  return `${fore}${borjan}\n\n\`\`\`text\n${innehall}\n\`\`\`\n\n${slut}${efter}`;
}
