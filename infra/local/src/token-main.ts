import { korandeAdresser } from './adresser';
import { feltext } from './start-fel';
import { hamtaToken } from './token';

/** Prints an access token for the user given as argument, from the engine that runs. */
async function skrivUtToken(anvandare: string | undefined): Promise<void> {
  const adresser = korandeAdresser();
  if (anvandare === undefined) throw new Error('Ange ett användarnamn, till exempel jurist.');
  if (adresser === null) throw new Error('Revisionsvakt kör inte. Starta med npm start.');
  process.stdout.write(`${await hamtaToken({ issuer: adresser.issuer, anvandare })}\n`);
}

skrivUtToken(process.argv[2]).catch((fel: unknown) => {
  process.stderr.write(`${feltext(fel)}\n`);
  process.exitCode = 1;
});
