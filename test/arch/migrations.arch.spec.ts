import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { MIGRATIONER } from '../../libs/persistence/src/migrations';
import { ROOT } from './planted-tree';

const files = readdirSync(join(ROOT, 'libs', 'persistence', 'src', 'migrations'))
  .filter((name) => name !== 'index.ts' && !name.endsWith('.spec.ts'))
  .sort();

describe('migreringarna', () => {
  it('är alla med i listan som körs, i tidsordning', () => {
    const stampsOfFiles = files.map((name) => name.split('-')[0]);
    const stampsOfClasses = MIGRATIONER.map(({ name }) => /\d{13}$/.exec(name)?.[0]);
    expect(stampsOfClasses).toEqual(stampsOfFiles);
  });
});
