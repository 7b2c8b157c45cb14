import { Surfare, type Sidbesok } from '../support/surfare';
import type { StorKommun } from '../support/stor-kommun';
import { matning, type Matning } from './matning';
import type { Rigg } from './rigg';

const MAL_MS = 200;
const MAL_HTML_KB = 60;
const MAL_SIDA_KB = 250;

/** The first pages that people come to, and where the size of the kommun would be felt. */
const SIDOR: readonly Readonly<{ vag: string; vem: keyof Pick<StorKommun, 'juristId' | 'kansliId'> }>[] = [
  { vag: '/arenden', vem: 'juristId' },
  { vag: '/arenden?sok=Granskning+99', vem: 'juristId' },
  { vag: '/uppgifter', vem: 'juristId' },
  { vag: '/sammantraden', vem: 'juristId' },
  { vag: '/oversikt', vem: 'kansliId' },
];

/** The same server, frame and session with nothing to ask the record: what any page costs. */
const UTAN_FRAGOR = '/logga-ut';

/** Pages in a kommun with 10 000 open cases, by a real session, in turn with a page that asks nothing. */
export async function matSidor({ omfang, webb, sag }: Rigg, kommun: StorKommun): Promise<readonly Matning[]> {
  const process = await webb();
  sag('Mäter sidor …');
  const matningar: Matning[] = [];
  for (const { vag, vem } of SIDOR) {
    const person = new Surfare(process.url);
    await person.loggaIn(kommun[vem]);
    const tider = { sidan: [] as number[], utan: [] as number[] };
    let sida = await oppna(person, vag);
    for (let i = 0; i < omfang.lasningar; i += 1) {
      tider.sidan.push(await tid(async () => (sida = await oppna(person, vag))));
      tider.utan.push(await tid(() => oppna(person, UTAN_FRAGOR)));
    }
    matningar.push(
      matning(`Sidan ${vag}`, 'ms', tider.sidan, MAL_MS),
      matning('  en sida utan frågor', 'ms', tider.utan),
      matning('  dess HTML', 'kB', [kilobyte(sida.text)], MAL_HTML_KB),
      matning(
        '  med allt den hämtar utom bilder',
        'kB',
        [kilobyte(sida.text) + (await hamtat(person, sida))],
        MAL_SIDA_KB,
      ),
    );
  }
  await process.stoppa();
  return matningar;
}

async function oppna(person: Surfare, vag: string): Promise<Sidbesok> {
  const sida = await person.oppna(vag);
  if (sida.status !== 200 || !sida.url.pathname.startsWith(vag.split('?')[0] ?? vag)) {
    throw new Error(`${vag} svarade ${String(sida.status)} på ${sida.url.pathname}.`);
  }
  return sida;
}

/** Style sheets and scripts that the page names. */
async function hamtat(person: Surfare, { text }: Sidbesok): Promise<number> {
  const adresser = [...text.matchAll(/<(?:link rel="stylesheet" href|script src)="([^"]+)"/g)].map(
    ([, vag = '']) => vag,
  );
  const delar = await Promise.all(adresser.map((vag) => person.oppna(vag)));
  return delar.reduce((summa, del) => summa + kilobyte(del.text), 0);
}

const kilobyte = (text: string): number => Buffer.byteLength(text) / 1000;

async function tid(gor: () => Promise<unknown>): Promise<number> {
  const borjan = performance.now();
  await gor();
  return performance.now() - borjan;
}
