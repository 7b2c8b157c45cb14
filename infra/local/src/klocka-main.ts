import { arDatum, svensktDatum, tidpunktIStockholm, type Datum } from '#domain';
import { Stegklocka } from '#persistence';
import { korandeAdresser, type Adresser } from './adresser';
import { EXEMPELKOMMUN } from './exempel-kommun';
import { feltext, StartFel } from './start-fel';
import { vantaTills } from './vanta';

/** After the morning's letters have gone, and before anybody has done anything. */
const KLOCKSLAG = '08:00';
const TID_ATT_VILA_MS = 60_000;

/** Moves the sample kommun to the day given as argument, by way of everything that becomes due before it. */
async function flyttaKlockan(dag: string | undefined): Promise<void> {
  const adresser = korandeAdresser();
  if (dag === undefined || !arDatum(dag)) throw new StartFel('Ange en dag, till exempel 2025-03-24.');
  if (adresser === null) throw new StartFel('Revisionsvakt kör inte. Starta med npm start.');
  const fore = await antalBrev(adresser);
  const klocka = await Stegklocka.oppna(adresser.databas);
  try {
    await gaTill(klocka, dag);
  } finally {
    await klocka.stang();
  }
  const brev = (await antalBrev(adresser)) - fore;
  process.stdout.write(
    `Nu är det ${svensktDatum(dag)} i exempelkommunen. ${brev === 1 ? '1 brev' : `${String(brev)} brev`} kom på vägen: ${adresser.epostSida ?? ''}\n`,
  );
}

async function gaTill(klocka: Stegklocka, dag: Datum): Promise<void> {
  const mal = tidpunktIStockholm(dag, KLOCKSLAG);
  await vila(klocka);
  for (let nasta = await klocka.nasta(EXEMPELKOMMUN); nasta !== null && nasta < mal;) {
    await stall(klocka, nasta);
    nasta = await klocka.nasta(EXEMPELKOMMUN);
  }
  await stall(klocka, mal);
}

async function stall(klocka: Stegklocka, nu: Parameters<Stegklocka['stall']>[1]): Promise<void> {
  try {
    await klocka.stall(EXEMPELKOMMUN, nu);
  } catch (fel) {
    if (fel instanceof RangeError)
      throw new StartFel('Dagen har redan varit: klockan går bara framåt. npm run reset börjar om.');
    throw fel;
  }
  await vila(klocka);
}

async function vila(klocka: Stegklocka): Promise<void> {
  const vilar = await vantaTills(() => klocka.vilar(EXEMPELKOMMUN), { tidMs: TID_ATT_VILA_MS, mellanrumMs: 20 });
  if (!vilar)
    throw new StartFel('Det som skulle hända på vägen blev inte klart. Kör workern? Se utskriften från npm start.');
}

async function antalBrev({ epostSida }: Adresser): Promise<number> {
  if (epostSida === null) return 0;
  const svar = await fetch(`${epostSida}/brev`, { signal: AbortSignal.timeout(10_000) });
  return ((await svar.json()) as readonly unknown[]).length;
}

flyttaKlockan(process.argv[2]).catch((fel: unknown) => {
  process.stderr.write(`${feltext(fel)}\n`);
  process.exitCode = 1;
});
