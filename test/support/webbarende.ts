import {
  aktorFor,
  ARENDEKOMMANDON,
  bevaka,
  registreraGranskning,
  utforKommando,
  visaArende,
  type Aktor,
  type Svar,
  type VisatArende,
} from '#application';
import { RegistreraGranskning } from '#contracts';
import { datum, datumIStockholm, tidpunkt, tidpunktIStockholm, type Roll } from '#domain';
import { Stegklocka } from '#persistence';
import { randomUUID } from 'node:crypto';
import { granskningsbegaran, nyttDnr } from './apiarenden';
import type { Apikommun } from './apikommun';
import type { Testlager } from './testlager';

type Mal = Readonly<{ arendeId: string; atgardId?: string; remissId?: string }>;

/** Drives cases of a kommun by the use cases themselves, each step by the one whose step it is. */
export class Arendeforare {
  constructor(
    readonly testlager: Testlager,
    readonly kommun: Apikommun,
  ) {}

  private get lager() {
    return this.testlager.app.lager;
  }

  /** The person with the role, today. */
  aktor(roll: Roll): Promise<Aktor> {
    const konto = { kommunId: this.kommun.id, personId: this.kommun.person(roll) };
    return this.lager.iTransaktion(this.kommun.id, async (t) => aktorFor(t, konto, datumIStockholm(await t.nu())));
  }

  /** It is the afternoon of that day in the kommun. */
  async dag(dag: string): Promise<void> {
    const klocka = await Stegklocka.oppna(this.testlager.databas.workerUrl);
    await klocka.stall(this.kommun.id, tidpunkt(`${dag}T15:00:00.000Z`));
    await klocka.stang();
  }

  /** The morning of that day: what is due in the case is told. Gives the ids of its receipts, by their kind of watch. */
  async morgon(arendeId: string, dag: string): Promise<ReadonlyMap<string, string>> {
    const klocka = await Stegklocka.oppna(this.testlager.databas.workerUrl);
    await klocka.stall(this.kommun.id, tidpunktIStockholm(datum(dag), '07:30'));
    await klocka.stang();
    await bevaka(this.testlager.worker.lager, { kommunId: this.kommun.id, arendeId });
    const kvitton = await this.lager.iTransaktion(this.kommun.id, (t) => t.kvitton.lista(arendeId, 0, 100));
    return new Map(kvitton.map(({ id, bevakning }) => [bevakning.slag, id]));
  }

  /** Registers a granskning for the kommun's organ; gives the id of its case. */
  async registrera(andrat: Readonly<Record<string, unknown>> = {}): Promise<string> {
    const begaran = RegistreraGranskning.parse(granskningsbegaran({ kommun: this.kommun }, andrat));
    const aktor = await this.aktor('REGISTRATOR');
    const utfort = krav(await registreraGranskning(this.lager, aktor, { begaran, nyckel: nyNyckel() }));
    if (utfort.slag !== 'NYTT') throw new Error('Granskningen var redan registrerad.');
    return utfort.svar.arendeIds[0] ?? '';
  }

  async visa(arendeId: string, roll: Roll = 'FORVALTNINGSJURIST'): Promise<VisatArende> {
    return krav(await visaArende(this.lager, await this.aktor(roll), arendeId));
  }

  /** Does what must succeed, at the version that the case now has. */
  async gor(roll: Roll, namn: string, mal: Mal, begaran: unknown = {}): Promise<void> {
    const kommando = ARENDEKOMMANDON.find((ett) => ett.namn === namn);
    if (kommando === undefined) throw new Error(`Kommandot ${namn} finns inte.`);
    const { arendeId, atgardId = '', remissId = '' } = mal;
    const { version } = await this.visa(arendeId);
    const fraga = { kommando, arendeId, atgardId, remissId, version, nyckel: nyNyckel() };
    krav(
      await utforKommando(this.lager, await this.aktor(roll), { ...fraga, begaran: kommando.begaran.parse(begaran) }),
    );
  }

  /** A registered case with a plan for the kommun's meeting. */
  async planerat(
    andrat: Readonly<Record<string, unknown>> = {},
    handlaggare: Roll = 'FORVALTNINGSJURIST',
  ): Promise<string> {
    const arendeId = await this.registrera(andrat);
    await this.gor('REGISTRATOR', 'registrera', { arendeId }, { dnr: nyttDnr() });
    const plan = { sammantradeId: this.kommun.sammantradeId, handlaggare: this.kommun.post(handlaggare) };
    await this.gor('FORVALTNINGSJURIST', 'faststallPlan', { arendeId }, plan);
    return arendeId;
  }

  /** A decided case, one of whose recommendations has an åtgärd given to the role's post. */
  async medAtgard(roll: Roll = 'ENHETSCHEF'): Promise<Readonly<{ arendeId: string; atgardId: string }>> {
    const arendeId = await this.planerat();
    const { rekommendationer } = (await this.visa(arendeId)).arende;
    const lofte = {
      beskrivning: 'Rutin för uppföljning',
      ansvariga: [this.kommun.post(roll)],
      klartDatum: '2025-09-30',
    };
    for (const [i, { id: rekommendationId }] of rekommendationer.entries()) {
      await this.gor(
        'FORVALTNINGSJURIST',
        'skrivBemotande',
        { arendeId },
        {
          ...{ rekommendationId, stallningstagande: i === 0 ? 'INSTAMMER' : 'ANSES_UPPFYLLD' },
          ...{ text: 'Nämnden instämmer.', atgarder: i === 0 ? [lofte] : [] },
        },
      );
    }
    await this.beslutat(arendeId);
    const [atgard] = (await this.visa(arendeId)).arende.atgarder;
    const mal = { arendeId, atgardId: atgard?.id ?? '' };
    const { ansvariga, klartDatum } = lofte;
    await this.gor('FORVALTNINGSJURIST', 'tilldelaAtgard', mal, { ansvariga, klartDatum });
    return mal;
  }

  /** The decided reply goes to revisorerna on the kommun's day. */
  async expediera(arendeId: string): Promise<void> {
    const datum = '2025-03-20';
    const mal = { arendeId };
    await this.gor('NAMNDSEKRETERARE', 'justera', mal, { datum, omedelbar: true });
    await this.gor('NAMNDSEKRETERARE', 'ansla', mal, { datum });
    const sandning = { datum, mottagare: ['Kommunens revisorer'], satt: 'e-post' };
    await this.gor('NAMNDSEKRETERARE', 'expediera', mal, sandning);
  }

  /** Takes the yttrande from its underskrift to the nämnd's decision, on the kommun's day. */
  async beslutat(arendeId: string, forslag = 'Yttrandet översänds.'): Promise<void> {
    const datum = '2025-03-20';
    await this.dag(datum);
    const mal = { arendeId };
    await this.gor('FORVALTNINGSCHEF', 'underteckna', mal, { datum });
    const utskott = { paragraf: '§ 1', datum, forslag };
    await this.gor('NAMNDSEKRETERARE', 'behandlaIUtskott', mal, utskott);
    await this.gor('NAMNDSEKRETERARE', 'kalla', mal, { datum });
    await this.gor('NAMNDSEKRETERARE', 'fattaBeslut', mal, { paragraf: '§ 2', datum, lydelse: 'Yttrandet översänds.' });
  }
}

const nyNyckel = () => ({ nyckel: randomUUID(), avtryck: randomUUID() });

function krav<T>(svar: Svar<T>): T {
  if (!svar.ok) throw new Error(JSON.stringify(svar.avslag));
  return svar.varde;
}
