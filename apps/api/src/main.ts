import { LagretOtillgangligt } from '#application';
import { tokenvakt } from '#integrations/identitet';
import { felkedja, felspar, jsonLogg, type Logg } from '#integrations/logg';
import { oppnaLager } from '#persistence';
import { once } from 'node:events';
import { lasInstallningar, type Installningar } from './installningar/las-installningar';
import { startaApi } from './starta-api';
import { Startfel, stoppsignal } from '#integrations/process';

const EX_CONFIG = 78;

async function main(): Promise<void> {
  const logg = jsonLogg();
  try {
    await kor(lasInstallningar(process.env), logg);
  } catch (fel) {
    if (fel instanceof Startfel) {
      process.stderr.write(`${fel.message}\n`);
      process.exitCode = EX_CONFIG;
    } else {
      logg.skriv('error', 'api.startfel', { fel: felkedja(fel), spar: felspar(fel) });
      process.exitCode = 1;
    }
  }
}

async function kor(installningar: Installningar, logg: Logg): Promise<void> {
  const stopp = stoppsignal();
  const { databasUrl, poolstorlek, klocka, publicUrl, issuer, audience, host, port } = installningar;
  const { lager, konton, halsa, stang } = await oppna(databasUrl, klocka, poolstorlek);
  try {
    const vakt = tokenvakt({ issuer, audience });
    const api = await startaApi({ lager, konton, tokenvakt: vakt, halsa, logg, publicUrl }, { host, port });
    logg.skriv('info', 'api.startat', { port: api.port });
    if (!stopp.aborted) await once(stopp, 'abort');
    await api.stang();
  } finally {
    await stang();
  }
  logg.skriv('info', 'api.stannat');
}

/** The record, or one line about why not: an account with too many rights and a missing migration end the start. */
async function oppna(url: string, klocka: Installningar['klocka'], poolstorlek: number) {
  try {
    return await oppnaLager({ url, klocka, poolstorlek });
  } catch (fel) {
    if (!(fel instanceof Error)) throw fel;
    const rad = fel instanceof LagretOtillgangligt ? 'Kontrollera DATABASE_URL och att PostgreSQL är igång.' : '';
    throw new Startfel(`API:et kan inte starta. ${fel.message} ${rad}`.trimEnd());
  }
}

void main();
