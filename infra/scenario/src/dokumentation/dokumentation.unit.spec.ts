import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { lasScenario } from '../lasning/las-scenario';
import { scenarioschema } from './json-schema';
import { MAPP } from './mapp';
import { medGenererat, README, SCHEMAFIL } from './skriv-dokumentation';

const UPPDATERA = 'npm run scenario -- --dokumentation';

describe('dokumentationen av formatet', () => {
  it(`har det JSON-schema som koden ger (annars: ${UPPDATERA})`, () => {
    expect(JSON.parse(readFileSync(SCHEMAFIL, 'utf8'))).toEqual(JSON.parse(JSON.stringify(scenarioschema())));
  });

  it(`räknar i README upp kommandon, stegar och planeringens tider som de är (annars: ${UPPDATERA})`, () => {
    const text = readFileSync(README, 'utf8');
    expect(text).toBe(medGenererat(text));
  });

  it('har i README ett exempel som går att spela', () => {
    const exempel = /```yaml\n([\s\S]*?)```/.exec(readFileSync(README, 'utf8'))?.[1] ?? '';
    expect(exempel).toBe(readFileSync(join(MAPP, 'scenarier', 'ekeby-2025.yaml'), 'utf8'));
  });
});

describe('scenarierna', () => {
  const mapp = join(MAPP, 'scenarier');
  const filer = readdirSync(mapp).filter((fil) => fil.endsWith('.yaml'));

  it.each(filer)('%s går att läsa', (fil) => {
    expect(() => lasScenario(join(mapp, fil))).not.toThrow();
  });
});
