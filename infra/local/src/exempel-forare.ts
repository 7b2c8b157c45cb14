import {
  ARENDEKOMMANDON,
  aktorFor,
  registreraGranskning,
  utforKommando,
  type Aktor,
  type Lager,
  type Svar,
} from '#application';
import { RegistreraGranskning } from '#contracts';
import { datum, datumIStockholm, tidpunktIStockholm, type RevisionsArende } from '#domain';
import type { Stegklocka } from '#persistence';
import { randomUUID } from 'node:crypto';
import type { Exempelsubjekt } from './exempel';
import { EXEMPELKOMMUN, personId } from './exempel-kommun';

/** The case, and what in it. */
type Mal = string | Readonly<{ arendeId: string; atgardId?: string; remissId?: string }>;

/** Lives through the sample kommun's years: the same use cases as people use, each on its day and by its person. */
export class Exempelforare {
  constructor(
    private readonly lager: Lager,
    private readonly klocka: Stegklocka,
  ) {}

  /** It is ten o'clock on that day. Days come in order. */
  dag(dag: string): Promise<void> {
    return this.klocka.stall(EXEMPELKOMMUN, tidpunktIStockholm(datum(dag), '10:00'));
  }

  /** Registers what came from revisorerna; gives the id of its only case. */
  async registrera(granskning: unknown): Promise<string> {
    const begaran = RegistreraGranskning.parse(granskning);
    const utfort = krav(
      await registreraGranskning(this.lager, await this.aktor('jurist'), { begaran, nyckel: nyNyckel() }),
    );
    if (utfort.slag !== 'NYTT') throw new Error('Granskningen fanns redan.');
    return utfort.svar.arendeIds[0] ?? '';
  }

  /** One command on the case, by its name in ARENDEKOMMANDON. */
  async gor(vem: Exempelsubjekt, namn: string, mal: Mal, begaran: unknown = {}): Promise<void> {
    const kommando = ARENDEKOMMANDON.find((ett) => ett.namn === namn);
    if (kommando === undefined) throw new Error(`Kommandot ${namn} finns inte.`);
    const { arendeId, atgardId = '', remissId = '' } = typeof mal === 'string' ? { arendeId: mal } : mal;
    const version = await this.lager.iTransaktion(
      EXEMPELKOMMUN,
      async (t) => (await t.arenden.hamta(arendeId))?.version,
    );
    const fraga = { kommando, arendeId, atgardId, remissId, version: version ?? null, nyckel: nyNyckel() };
    krav(
      await utforKommando(this.lager, await this.aktor(vem), { ...fraga, begaran: kommando.begaran.parse(begaran) }),
    );
  }

  /** The case as it is now. */
  async arende(arendeId: string): Promise<RevisionsArende> {
    const lagrat = await this.lager.iTransaktion(EXEMPELKOMMUN, (t) => t.arenden.hamta(arendeId));
    if (lagrat === null) throw new Error(`Ärendet ${arendeId} finns inte.`);
    return lagrat.arende;
  }

  private aktor(vem: Exempelsubjekt): Promise<Aktor> {
    const konto = { kommunId: EXEMPELKOMMUN, personId: personId(vem) };
    return this.lager.iTransaktion(EXEMPELKOMMUN, async (t) => aktorFor(t, konto, datumIStockholm(await t.nu())));
  }
}

const nyNyckel = () => ({ nyckel: randomUUID(), avtryck: randomUUID() });

/** A refusal here is a fault in the sample's own story. */
function krav<T>(svar: Svar<T>): T {
  if (!svar.ok) throw new Error(`Exempelkommunens berättelse går inte ihop: ${JSON.stringify(svar.avslag)}`);
  return svar.varde;
}
