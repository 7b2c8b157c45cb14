import { LagretOtillgangligt } from '#application';
import { inloggningstjanst } from '#integrations/identitet';
import { felkedja, felspar, jsonLogg, type Logg } from '#integrations/logg';
import { Startfel, stoppsignal } from '#integrations/process';
import { oppnaLager } from '#persistence';
import { once } from 'node:events';
import { efterUtloggning, returadress } from './inloggning/adresser';
import { lasInstallningar, type Installningar } from './installningar/las-installningar';
import { startaWebb } from './starta-webb';

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
      logg.skriv('error', 'webb.startfel', { fel: felkedja(fel), spar: felspar(fel) });
      process.exitCode = 1;
    }
  }
}

async function kor(installningar: Installningar, logg: Logg): Promise<void> {
  const stopp = stoppsignal();
  const { publicUrl, issuer, klientId, klienthemlighet, host, port } = installningar;
  const { stang, ...oppet } = await oppna(installningar);
  try {
    const tjanst = inloggningstjanst({
      ...{ issuer, klientId, klienthemlighet },
      retur: returadress(publicUrl),
      efterUtloggning: efterUtloggning(publicUrl),
    });
    const webb = await startaWebb({ ...oppet, inloggningstjanst: tjanst, logg, publicUrl, issuer }, { host, port });
    logg.skriv('info', 'webb.startad', { port: webb.port });
    if (!stopp.aborted) await once(stopp, 'abort');
    await webb.stang();
  } finally {
    await stang();
  }
  logg.skriv('info', 'webb.stannad');
}

/** The record, or one line about why not: an account with too many rights and a missing migration end the start. */
async function oppna({ databasUrl: url, klocka, poolstorlek }: Installningar) {
  try {
    return await oppnaLager({ url, klocka, poolstorlek });
  } catch (fel) {
    if (!(fel instanceof Error)) throw fel;
    const rad = fel instanceof LagretOtillgangligt ? 'Kontrollera DATABASE_URL och att PostgreSQL är igång.' : '';
    throw new Startfel(`Webben kan inte starta. ${fel.message} ${rad}`.trimEnd());
  }
}

void main();
