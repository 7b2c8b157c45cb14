import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { ROOT } from './planted-tree';

const ADR = join(ROOT, 'infra', 'docs', 'adr');

function filesIn(folder: string, suffix: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith(suffix) && !path.includes('node_modules'))
    .map((path) => join(ROOT, folder, path));
}

const read = (file: string): string => readFileSync(file, 'utf8');
const code = ['apps', 'libs', 'workflows', 'infra', 'test'].flatMap((folder) => filesIn(folder, '.ts'));

describe('dokumenten', () => {
  const pages = [
    ...readdirSync(ROOT)
      .filter((name) => name.endsWith('.md'))
      .map((name) => join(ROOT, name)),
    ...filesIn('infra', '.md'),
    ...filesIn('test', '.md'),
  ].map((file) => ({ name: relative(ROOT, file), file }));

  it.each(pages)('$name länkar bara till det som finns', ({ file }) => {
    const targets = [...read(file).matchAll(/\]\(([^)#\s]+)[^)]*\)/g)].map(([, target]) => target ?? '');
    const broken = targets.filter((target) => !/^[a-z]+:/.test(target) && !existsSync(join(dirname(file), target)));
    expect(broken).toEqual([]);
  });
});

describe('besluten', () => {
  const records = readdirSync(ADR)
    .filter((name) => name !== 'README.md')
    .sort();

  it('är numrerade utan luckor och finns alla i förteckningen', () => {
    expect(records.map((name) => Number(name.slice(0, 4)))).toEqual(records.map((_, n) => n + 1));
    const list = read(join(ADR, 'README.md'));
    expect(records.filter((name) => !list.includes(`(${name})`))).toEqual([]);
  });

  it.each(records)('%s säger vad som skulle ändra det', (name) => {
    const headings = [...read(join(ADR, name)).matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
    expect(headings).toEqual(['Context', 'Decision', 'Consequence', 'What would change our mind']);
  });

  it('finns när koden hänvisar till dem', () => {
    const known = new Set(records.map((name) => Number(name.slice(0, 4))));
    const unknown = code.flatMap((file) =>
      [...read(file).matchAll(/\bADR (\d+)/g)]
        .filter(([, number]) => !known.has(Number(number)))
        .map(([reference]) => `${relative(ROOT, file)}: ${reference}`),
    );
    expect(unknown).toEqual([]);
  });
});

describe('ordlistan', () => {
  /** The most tempting English words for what has a Swedish one; comments may use them. */
  const FORBIDDEN = /\b\w*(deadline|errand|committee|auditor|auditReport|recommendation|tenant)\w*\b/gi;
  const withoutComments = (source: string): string => source.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');

  it('följs i namnen i domain, application och contracts', () => {
    const files = ['libs/domain/src', 'libs/application/src', 'libs/contracts/src'].flatMap((f) => filesIn(f, '.ts'));
    const used = files.flatMap((file) => withoutComments(read(file)).match(FORBIDDEN) ?? []);
    expect(used).toEqual([]);
  });
});
