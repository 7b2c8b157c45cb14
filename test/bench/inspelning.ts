import { ARENDEKOMMANDON, aktorFor, utforKommando, type Aktor } from '#application';
import { datumIStockholm } from '#domain';
import type { Adresser } from '#local';
import { oppnaLager, type OppetLager } from '#persistence';
import { randomUUID } from 'node:crypto';
import { lyssnaPaSql, type Sats } from '../support/lyssna-pa-sql';

/** Whoever carries out the commands: a person of the kommun. */
export type Vem = Readonly<{ kommunId: string; personId: string }>;

/**
 * The SQL of a command, one list of statements per case: each command is carried out by the use case itself on our own
 * record, listened to, and rolled back. So the bare SQL is by construction the same, whatever the record does tomorrow.
 */
export async function spelaInDiarieforing(
  { databasApp }: Adresser,
  vem: Vem,
  arenden: readonly string[],
): Promise<readonly (readonly Sats[])[]> {
  const oppet = await oppnaLager({ url: databasApp, klocka: 'stegad', poolstorlek: 1 });
  try {
    const aktor = await aktorn(oppet, vem);
    const inspelade: (readonly Sats[])[] = [];
    await diariefor(oppet, aktor, arenden[0] ?? ''); // fills the memory of the organisation, as in a running API
    for (const arendeId of arenden) inspelade.push(await diariefor(oppet, aktor, arendeId));
    return inspelade;
  } finally {
    await oppet.stang();
  }
}

const aktorn = ({ lager }: OppetLager, vem: Vem): Promise<Aktor> =>
  lager.iTransaktion(vem.kommunId, async (t) => aktorFor(t, vem, datumIStockholm(await t.nu())));

async function diariefor({ lager }: OppetLager, aktor: Aktor, arendeId: string): Promise<readonly Sats[]> {
  const kommando = ARENDEKOMMANDON.find(({ namn }) => namn === 'registrera');
  if (kommando === undefined) throw new Error('Kommandot registrera finns inte.');
  const nyckel = { nyckel: randomUUID(), avtryck: 'a'.repeat(64) };
  const begaran = {
    kommando,
    arendeId,
    atgardId: '',
    remissId: '',
    begaran: { dnr: `SN ${randomUUID()}` },
    version: 1,
    nyckel,
  };
  const gor = async (): Promise<void> => {
    const utfort = await utforKommando(lager, aktor, begaran);
    if (!utfort.ok) throw new Error(JSON.stringify(utfort));
  };
  return lyssnaPaSql(gor, (text) => (text === 'COMMIT' ? 'ROLLBACK' : text));
}
