import { inloggningstjanst } from '#integrations/identitet';
import { jsonLogg } from '#integrations/logg';
import { WEBBKLIENT } from '#local';
import { createServer, type AddressInfo } from 'node:net';
import { efterUtloggning, returadress } from '../../apps/web/src/inloggning/adresser';
import { startaWebb } from '../../apps/web/src/starta-webb';
import { motornsAdresser } from './testapi';
import { testlager, type Testlager } from './testlager';

/** The real web in this process, over a database of its own and the engine's own OpenID provider. */
export type Testwebb = Readonly<{
  adress: string;
  issuer: string;
  lager: Testlager;
  /** Log lines so far. */
  logg: readonly string[];
  stang: () => Promise<void>;
}>;

export async function testwebb(): Promise<Testwebb> {
  const { issuer } = motornsAdresser();
  const lager = await testlager();
  const logg: string[] = [];
  // The address is part of what the issuer is told, so the port must be known before the web starts.
  const port = await ledigPort();
  const adress = `http://127.0.0.1:${String(port)}`;
  const { lager: record, konton, sessioner, kalendrar, halsa } = lager.app;
  const tjanst = inloggningstjanst({
    ...{ issuer, klientId: WEBBKLIENT, klienthemlighet: null },
    retur: returadress(adress),
    efterUtloggning: efterUtloggning(adress),
  });
  const delar = {
    lager: record,
    konton,
    sessioner,
    kalendrar,
    halsa,
    inloggningstjanst: tjanst,
    publicUrl: adress,
    issuer,
  };
  const webb = await startaWebb({ ...delar, logg: jsonLogg((rad) => logg.push(rad)) }, { host: '127.0.0.1', port });
  return {
    ...{ adress, issuer, lager, logg },
    stang: async () => {
      await webb.stang();
      await lager.stang();
    },
  };
}

function ledigPort(): Promise<number> {
  return new Promise((klart) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => {
        klart(port);
      });
    });
  });
}
