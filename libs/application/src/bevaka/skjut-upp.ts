import {
  datumIStockholm,
  hinderForUppskjutning,
  tidpunktIStockholm,
  type Bekraftbar,
  type Datum,
  type Hinder,
} from '#domain';
import { randomUUID } from 'node:crypto';
import type { Aktor } from '../aktor/aktor';
import { Avbruten, fangaAvslag, type Svar } from '../avslag';
import { enGang, type Nyckel, type Utfort } from '../kommandon/en-gang';
import type { Lager, Transaktion, Uppskjutning } from '../portar';
import { BREV_KLOCKSLAG } from './brevtid';
import { fortfarandeSkyldiga, lofte } from './fortfarande-skyldig';

export type Uppskjutningsbegaran = Readonly<{
  kvittoId: string;
  begaran: Readonly<{ till: Datum; skal: string }>;
  nyckel: Nyckel;
  bekraftat?: readonly Bekraftbar[];
}>;

/**
 * "Påminn mig den …": who was told of a receipt is not reminded of its watch before that day, and is told again then if
 * it is still owed. For that person only; it stops no escalation, and anybody who reads the case sees who and why.
 */
export function skjutUpp(lager: Lager, aktor: Aktor, fraga: Uppskjutningsbegaran): Promise<Svar<Utfort<Uppskjutning>>> {
  return fangaAvslag(() =>
    lager.iTransaktion(aktor.kommunId, (t) =>
      enGang(
        t,
        { aktor, ...fraga },
        () => gor(t, aktor, fraga.kvittoId, fraga.begaran),
        () => SKAPAD,
      ),
    ),
  );
}

const SKAPAD = { status: 201, etag: null, location: null };

async function gor(
  t: Transaktion,
  { personId }: Aktor,
  kvittoId: string,
  { till, skal }: Uppskjutningsbegaran['begaran'],
): Promise<Uppskjutning> {
  const kvitto = await t.kvitton.hamta(kvittoId);
  if (kvitto === null || !(await t.kvitton.galler(kvittoId, personId))) throw new Avbruten({ kod: 'FINNS_INTE' });
  const nu = await t.nu();
  const bevakning = (await fortfarandeSkyldiga(t, [kvitto], personId)).get(lofte(kvitto));
  const dagar = { idag: datumIStockholm(nu), kalender: await t.organisation.kalender() };
  const hinder = bevakning === undefined ? [REDAN_GJORT] : hinderForUppskjutning(bevakning, till, dagar);
  if (hinder.length > 0) throw new Avbruten({ kod: 'HINDER', hinder });
  const uppskjutning = { id: randomUUID(), personId, till, skal, skapad: nu };
  await t.kvitton.skjutUpp(kvitto, uppskjutning);
  const skickasTidigast = tidpunktIStockholm(till, BREV_KLOCKSLAG);
  await t.kvitton.notera(kvittoId, { personId, skal: 'UPPSKJUTEN', bradskande: false, skickasTidigast });
  return uppskjutning;
}

const REDAN_GJORT: Hinder = {
  kod: 'REDAN_GJORT',
  text: 'Uppgiften är gjord eller har fått en ny dag.',
  fix: 'Du får ingen fler påminnelse om den här dagen.',
};
