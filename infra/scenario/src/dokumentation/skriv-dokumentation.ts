import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { scenarioschema } from './json-schema';
import { kommandolista } from './kommandolista';
import { MAPP } from './mapp';

const BORJAN = '<!-- kommandon: skrivs av npm run scenario -- --dokumentation -->';
const SLUT = '<!-- /kommandon -->';

export const SCHEMAFIL = join(MAPP, 'scenario.schema.json');
export const README = join(MAPP, 'README.md');

/** Writes what is made from the code: the JSON schema, and the list of commands in the README. */
export function skrivDokumentation(): void {
  writeFileSync(SCHEMAFIL, JSON.stringify(scenarioschema()));
  writeFileSync(README, medKommandon(readFileSync(README, 'utf8')));
  const prettier = join(MAPP, '..', '..', 'node_modules', 'prettier', 'bin', 'prettier.cjs');
  spawnSync(process.execPath, [prettier, '--write', SCHEMAFIL, README], { stdio: ['ignore', 'ignore', 'inherit'] });
}

/** The README's text with the commands as they are now. */
export function medKommandon(text: string): string {
  const [fore = '', efter = ''] = [text.split(BORJAN)[0], text.split(SLUT)[1]];
  return `${fore}${BORJAN}\n\n\`\`\`text\n${kommandolista()}\n\`\`\`\n\n${SLUT}${efter}`;
}
