import { bevaka, lasInKommun, rapportera, type Lager, type Transaktion } from '#application';
import { Stegklocka } from '#persistence';
import { datum, type RevisionsArende, type Roll } from '#domain';
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
  const forare = new Exempelforare(app.lager, klocka);
  await levExempelkommunen(forare);
  await fragaGrannnamnden(app.lager, forare);
  await klocka.stang();
  const arenden = await app.lager.iTransaktion(EXEMPELKOMMUN, (t) => t.arenden.bevakade(null, 10));
  for (const { id: arendeId } of arenden) await bevaka(worker.lager, { kommunId: EXEMPELKOMMUN, arendeId });
  await app.lager.iTransaktion(EXEMPELKOMMUN, nyOrdforande);
  await rapportera(worker.lager, EXEMPELKOMMUN, () => undefined);
  return {
    webb,
    idmangder: await app.lager.iTransaktion(EXEMPELKOMMUN, idmangderna),
    stang: () => webb.stang(),
  };
}

/** The ordförande is new, so that there is something to take over. */
async function nyOrdforande(t: Transaktion): Promise<void> {
  const organisation = await t.organisation.hamta();
  const post = postId('NAV', 'ordforande');
  const innehav = organisation.innehav.map((ett) =>
    ett.befattningId === post ? { ...ett, from: datum('2025-02-10') } : ett,
  );
  await t.organisation.spara({ ...organisation, innehav });
  const av = { personId: null, befattningId: null, forPersonId: null };
  await t.kommun.logga([], { tid: await t.nu(), av, rorArenden: true });
}

/** A case that is being prepared asks another nämnd. */
async function fragaGrannnamnden(lager: Lager, forare: Exempelforare): Promise<void> {
  const arenden = await lager.iTransaktion(EXEMPELKOMMUN, (t) => t.arenden.bevakade(null, 10));
  const arende = arenden.find(({ svarStatus }) => svarStatus === 'UNDER_BEREDNING');
  if (arende === undefined) throw new Error('Inget ärende i exempelkommunen är under beredning.');
  await forare.gor('jurist', 'remitteraTillOrgan', arende.id, {
    organId: organId('SN'),
    rekommendationIds: arende.rekommendationer.slice(0, 1).map(({ id }) => id),
    ...{ fraga: 'Hur samverkar ni i dag?', svarSenast: '2025-02-21' },
  });
}

async function idmangderna(t: Transaktion): Promise<readonly Idn[]> {
  const [sammantrade] = await t.organisation.sammantraden(organId('NAV'));
  const { rader: overlamningar } = await t.rapporter.lista({
    ...{ organIds: null, slag: 'OVERLAMNING', hoppaOver: 0, antal: 1 },
  });
  const { rader: rapporter } = await t.rapporter.lista({ organIds: null, slag: 'KVARTAL', hoppaOver: 0, antal: 1 });
  const allmanna = {
    ...{ organId: organId('NAV'), befattningId: postId('NAV', 'enhetschef'), personId: personId('enhetschef') },
    overlamningId: overlamningar[0]?.id,
    ...{ sammantradeId: sammantrade?.id, rapportId: rapporter[0]?.id, adressId: await kalenderadress(t) },
  };
  const alla: Idn[] = [];
  for (const arende of await t.arenden.bevakade(null, 10)) {
    const arendets = { ...allmanna, ...arendetsIdn(arende), ...(await idnKring(t, arende)) };
    alla.push(kanda(arendets));
    alla.push(...arende.organremisser.map(({ id }) => kanda({ ...arendets, remissId: id })));
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
