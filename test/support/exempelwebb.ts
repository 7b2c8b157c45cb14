import { bevaka, lasInKommun, rapportera, type Transaktion } from '#application';
import { Stegklocka } from '#persistence';
import type { RevisionsArende, Roll } from '#domain';
import { levExempelkommunen } from '../../infra/local/src/exempel-berattelse';
import { Exempelforare } from '../../infra/local/src/exempel-forare';
import { EXEMPELKOMMUN, exempelkommun, organId, personId, postId } from '../../infra/local/src/exempel-kommun';
import { randomUUID } from 'node:crypto';
import { testwebb, type Testwebb } from './testwebb';

/** Ids by the names that addresses have for them: what there is of one case and around it. */
export type Idn = Readonly<Record<string, string>>;

/** The real web over the sample kommun, on the day when it is started for the first time. */
export type Exempelwebb = Readonly<{
  webb: Testwebb;
  /** One for every combination of case, åtgärd and remiss. */
  idmangder: readonly Idn[];
  stang: () => Promise<void>;
}>;

/** Whom the sample's users log in as, by role. */
export const EXEMPELSUBJEKT: Readonly<Partial<Record<Roll, string>>> = {
  FORVALTNINGSJURIST: 'jurist',
  NAMNDSEKRETERARE: 'namndsekreterare',
  FORVALTNINGSCHEF: 'forvaltningschef',
  AVDELNINGSCHEF: 'avdelningschef',
  ENHETSCHEF: 'enhetschef',
  ORDFORANDE: 'ordforande',
  REVISOR: 'revisor',
  KS_KANSLI: 'kansli',
  SYSTEMADMINISTRATOR: 'systemadministrator',
};

export async function exempelwebb(): Promise<Exempelwebb> {
  const webb = await testwebb();
  const { app, worker } = webb.lager;
  const klocka = await Stegklocka.oppna(webb.lager.databas.workerUrl);
  await lasInKommun(app.lager, exempelkommun(webb.issuer));
  await levExempelkommunen(new Exempelforare(app.lager, klocka));
  await klocka.stang();
  const arenden = await app.lager.iTransaktion(EXEMPELKOMMUN, (t) => t.arenden.bevakade(null, 10));
  for (const { id: arendeId } of arenden) await bevaka(worker.lager, { kommunId: EXEMPELKOMMUN, arendeId });
  await rapportera(worker.lager, EXEMPELKOMMUN, () => undefined);
  return {
    webb,
    idmangder: await app.lager.iTransaktion(EXEMPELKOMMUN, idmangderna),
    stang: () => webb.stang(),
  };
}

async function idmangderna(t: Transaktion): Promise<readonly Idn[]> {
  const [sammantrade] = await t.organisation.sammantraden(organId('NAV'));
  const { rader: rapporter } = await t.rapporter.lista({ organIds: null, slag: null, hoppaOver: 0, antal: 1 });
  const allmanna = {
    ...{ organId: organId('NAV'), befattningId: postId('NAV', 'enhetschef'), personId: personId('enhetschef') },
    ...{ sammantradeId: sammantrade?.id, rapportId: rapporter[0]?.id, adressId: await kalenderadress(t) },
  };
  const alla: Idn[] = [];
  for (const arende of await t.arenden.bevakade(null, 10)) {
    alla.push(kanda({ ...allmanna, ...arendetsIdn(arende), ...(await idnKring(t, arende)) }));
  }
  return alla;
}

/** The jurist reads what lies on them in a calendar of their own. */
async function kalenderadress(t: Transaktion): Promise<string> {
  const id = randomUUID();
  await t.kalenderadresser.skapa({ id, hash: id, organId: null, personId: personId('jurist') });
  return id;
}

const arendetsIdn = ({ id, granskningId, atgarder, remisser, rekommendationer }: RevisionsArende) => {
  const delad = rekommendationer.find(({ delar }) => delar.length > 0) ?? rekommendationer[0];
  return {
    ...{ arendeId: id, granskningId, atgardId: atgarder[0]?.id, remissId: remisser[0]?.id },
    ...{ rekommendationId: delad?.id, delId: delad?.delar[0]?.id },
  };
};

async function idnKring(t: Transaktion, { id, granskningId }: RevisionsArende) {
  const vy = await t.granskningar.hamta(granskningId);
  const [kvitto] = await t.kvitton.lista(id, 0, 1);
  const [publicering] = await t.publiceringar.forGranskning(granskningId);
  return { kvittoId: kvitto?.id, publiceringId: publicering?.id, externId: vy?.granskning.externa[0]?.id };
}

const kanda = (idn: Readonly<Record<string, string | undefined>>): Idn =>
  Object.fromEntries(Object.entries(idn).flatMap(([namn, id]) => (id === undefined ? [] : [[namn, id]])));
