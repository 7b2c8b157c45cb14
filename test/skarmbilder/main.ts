import { EXEMPELANVANDARE, startaMotor, tillstandsmapp, tom, vakta } from '#local';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { BREDDER, loggaIn, nyttFonster } from '../support/surfarvag';
import { startaWebblasare } from '../support/webblasare';

const MAPP = '.skarmbilder';
const HANDBOKEN = 'infra/docs/handbok/bilder';
/** Addresses of one person that are followed: as many as the pages, and some to spare. */
const FLEST_SIDOR = 150;

/** The handbook's pictures: whose, from which page, by which links from it. */
const I_HANDBOKEN: readonly Readonly<{ fil: string; subjekt: string; vag: string; folj?: string }>[] = [
  { fil: 'uppgifter', subjekt: 'enhetschef', vag: '/uppgifter' },
  { fil: 'atgard', subjekt: 'enhetschef', vag: '/uppgifter', folj: 'a[href*="/atgarder/"]' },
  { fil: 'arende', subjekt: 'jurist', vag: '/arenden?sok=NAV+2025', folj: 'main table a[href^="/arenden/"]' },
  { fil: 'sammantraden', subjekt: 'namndsekreterare', vag: '/sammantraden' },
  { fil: 'granskningar', subjekt: 'revisor', vag: '/granskningar' },
  { fil: 'oversikt', subjekt: 'kansli', vag: '/oversikt' },
  { fil: 'organisation', subjekt: 'systemadministrator', vag: '/organisation' },
];

/**
 * Pictures every page of the sample kommun, as each of its users finds them by the links, in both widths; or with
 * `--handbok` those of the handbook, into it.
 */
async function main(): Promise<void> {
  const handbok = process.argv.includes('--handbok');
  if (!handbok) rmSync(MAPP, { recursive: true, force: true });
  const tillstand = mkdtempSync(join(tmpdir(), 'revisionsvakt-skarmbilder-'));
  vakta(tillstandsmapp(tillstand));
  const motor = await startaMotor({ tillstand, portar: 'lediga', exempel: true, klocka: 'stegad', miljo: {} });
  const webblasare = await startaWebblasare();
  try {
    const { webb } = motor.adresser;
    if (handbok) await avbildaHandboken(webblasare, webb);
    else for (const { subjekt } of EXEMPELANVANDARE) await avbilda(webblasare, webb, subjekt);
  } finally {
    await webblasare.close();
    await motor.stoppa();
    tom(tillstandsmapp(tillstand));
  }
}

async function avbilda(webblasare: Browser, webb: string, subjekt: string): Promise<void> {
  const mapp = join(MAPP, subjekt);
  mkdirSync(mapp, { recursive: true });
  for (const bredd of BREDDER) {
    const fonster = await nyttFonster(webblasare, bredd);
    const sida = await loggaIn(fonster, webb, { subjekt });
    const antal = await gaIgenom(sida, webb, (monster) => join(mapp, `${filnamn(monster)}-${String(bredd)}.png`));
    process.stdout.write(`${subjekt}, ${String(bredd)} px: ${String(antal)} sidor\n`);
    await fonster.close();
  }
}

async function avbildaHandboken(webblasare: Browser, webb: string): Promise<void> {
  for (const { fil, subjekt, vag, folj } of I_HANDBOKEN) {
    const fonster = await nyttFonster(webblasare);
    const sida = await loggaIn(fonster, webb, { subjekt, till: vag });
    if (folj !== undefined) await Promise.all([sida.waitForEvent('load'), sida.locator(folj).first().click()]);
    await sida.screenshot({ path: join(HANDBOKEN, `${fil}.png`) });
    await fonster.close();
  }
}

/** Follows every link, one page per pattern of address. */
async function gaIgenom(sida: Page, webb: string, fil: (monster: string) => string): Promise<number> {
  const ko = [new URL(sida.url()).pathname];
  const sedda = new Set<string>();
  for (let vag = ko.shift(); vag !== undefined && sedda.size < FLEST_SIDOR; vag = ko.shift()) {
    if (sedda.has(monstret(vag)) || vag === '/logga-ut') continue;
    sedda.add(monstret(vag));
    await sida.goto(`${webb}${vag}`);
    await sida.screenshot({ path: fil(monstret(vag)), fullPage: true });
    const lankar = await sida.evaluate<string[]>(
      `[...document.querySelectorAll('a[href^="/"]')].map((a) => a.pathname)`,
    );
    ko.push(...lankar);
  }
  return sedda.size;
}

const monstret = (vag: string): string => vag.replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'id');

const filnamn = (monster: string): string => monster.replaceAll('/', '-').replace(/^-/, '') || 'start';

void main();
