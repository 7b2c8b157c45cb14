import { bevaka, rapportera } from '#application';
import { inlastApikommun } from './apikommun';
import { somSuperuser } from './databas';
import type { Testwebb } from './testwebb';
import { Arendeforare } from './webbarende';
import { randomUUID } from 'node:crypto';

/** What the names in an address stand for. */
export type Idn = Readonly<Record<string, string>>;

/**
 * A kommun with something of every kind that a page can be about: a case whose reply is a draft, one whose reply has been
 * sent, a report and a receipt. Texts that only some may see carry marks that occur nowhere else.
 */
export type Webbkommun = Readonly<{
  forare: Arendeforare;
  utkast: Idn;
  expedierat: Idn;
  /** Logs in as somebody who has neither post nor grant. */
  utanPost: string;
}>;

/** In all that is written before a reply is sent, and in what is written of it inside the förvaltning. */
export const UTKASTMARKE = 'Utkasthemlighet';
/** The post that handles the cases: who it is, is nobody else's. */
export const HANDLAGGARMARKE = 'Handläggarhemlighet';
/** A day that only the plan and its remisser have. */
export const INTERN_DAG = '2025-02-13';

/** `marke`: in all that the kommun has called something, so that none of it is anybody else's. */
export async function webbkommun(webb: Testwebb, marke: string): Promise<Webbkommun> {
  const forare = new Arendeforare(webb.lager, await inlastApikommun(webb.lager, webb.issuer));
  const { kommun } = forare;
  const sql = (sats: string, ...varden: unknown[]) => somSuperuser(webb.lager.databas, sats, ...varden);
  await sql('UPDATE organ SET namn = $2 WHERE kommun_id = $1', kommun.id, `${marke} nämnden`);
  const handlaggare = kommun.post('HANDLAGGARE');
  await sql('UPDATE befattningar SET namn = $2 WHERE id = $1', handlaggare, `${marke} ${HANDLAGGARMARKE}`);
  const utanPost = `utan-post-${kommun.id}`;
  const person = randomUUID();
  await sql(`INSERT INTO personer VALUES ($1, $2, $3, 'utan@post.example')`, kommun.id, person, `${marke} utan post`);
  await sql('INSERT INTO konton VALUES ($1, $2, $3, $4)', webb.issuer, utanPost, kommun.id, person);
  const utkast = await medUtkast(forare, marke);
  const expedierat = await medSkickatSvar(forare, marke);
  const gemensamma = await gemensammaIdn(webb, forare, expedierat['arendeId'] ?? '');
  return { forare, utanPost, utkast: { ...gemensamma, ...utkast }, expedierat: { ...gemensamma, ...expedierat } };
}

const granskningen = (marke: string) => ({
  titel: `${marke} granskning`,
  externa: [{ namn: `${marke} bolag`, slag: 'BOLAG' }],
  rekommendationer: [{ nummer: 1, text: `${marke} rekommendation.` }],
});

/** Planned, asked about within the förvaltning, and answered in a draft that is not sent. */
async function medUtkast(forare: Arendeforare, marke: string): Promise<Idn> {
  await forare.dag('2025-02-03');
  const { arendeId, rekommendationId } = await planerat(forare, marke);
  const mal = { arendeId };
  const hemligt = (vad: string): string => `${marke} ${UTKASTMARKE} ${vad}`;
  const remiss = { fraga: hemligt('remissfråga'), svarSenast: INTERN_DAG, rekommendationIds: [rekommendationId] };
  const befattningIds = [forare.kommun.post('ENHETSCHEF'), forare.kommun.post('AVDELNINGSCHEF')];
  await forare.gor('FORVALTNINGSJURIST', 'skickaRemiss', mal, { ...remiss, befattningIds });
  const { remisser, granskningId } = (await forare.visa(arendeId)).arende;
  const [forsta, andra] = remisser.map(({ id }) => id);
  await forare.gor('ENHETSCHEF', 'svaraPaRemiss', { arendeId, remissId: forsta ?? '' }, { text: hemligt('remissvar') });
  const atgard = { beskrivning: hemligt('åtgärd'), ansvariga: [forare.kommun.post('ENHETSCHEF')] };
  await forare.gor('FORVALTNINGSJURIST', 'skrivBemotande', mal, {
    ...{ rekommendationId, stallningstagande: 'INSTAMMER', text: hemligt('bemötande') },
    atgarder: [{ ...atgard, klartDatum: '2025-09-30' }],
  });
  return { arendeId, granskningId, remissId: andra ?? '', externId: await externId(forare, granskningId) };
}

/** Sent to revisorerna; what the förvaltning says of it among themselves is still theirs. */
async function medSkickatSvar(forare: Arendeforare, marke: string): Promise<Idn> {
  const { arendeId, rekommendationId } = await planerat(forare, marke);
  const mal = { arendeId };
  const hemligt = (vad: string): string => `${marke} ${UTKASTMARKE} ${vad}`;
  const ansvariga = [forare.kommun.post('ENHETSCHEF')];
  await forare.gor('FORVALTNINGSJURIST', 'skrivBemotande', mal, {
    ...{ rekommendationId, stallningstagande: 'INSTAMMER', text: `${marke} svaret` },
    atgarder: [{ beskrivning: `${marke} åtgärd`, ansvariga, klartDatum: '2025-09-30' }],
  });
  await forare.beslutat(arendeId, hemligt('utskottets förslag'));
  await forare.expediera(arendeId);
  const { atgarder, granskningId } = (await forare.visa(arendeId)).arende;
  const atgardId = atgarder[0]?.id ?? '';
  const atgarden = { arendeId, atgardId };
  await forare.gor('FORVALTNINGSJURIST', 'tilldelaAtgard', atgarden, { ansvariga, klartDatum: '2025-09-30' });
  await forare.gor('ENHETSCHEF', 'rapporteraAtgard', atgarden, { text: hemligt('egen rapport') });
  return { arendeId, granskningId, atgardId, externId: await externId(forare, granskningId) };
}

async function planerat(forare: Arendeforare, marke: string) {
  const arendeId = await forare.planerat(granskningen(marke), 'HANDLAGGARE');
  const { rekommendationer } = (await forare.visa(arendeId)).arende;
  return { arendeId, rekommendationId: rekommendationer[0]?.id ?? '' };
}

const externId = (forare: Arendeforare, granskningId: string): Promise<string> =>
  forare.testlager.app.lager.iTransaktion(forare.kommun.id, async (t) => {
    return (await t.granskningar.hamta(granskningId))?.granskning.externa[0]?.id ?? '';
  });

/** What the kommun has one of: its parts, and what time has made. */
async function gemensammaIdn({ lager }: Testwebb, forare: Arendeforare, arendeId: string): Promise<Idn> {
  const { kommun } = forare;
  await forare.dag('2025-04-02');
  await rapportera(lager.worker.lager, kommun.id, () => undefined);
  await bevaka(lager.worker.lager, { kommunId: kommun.id, arendeId });
  return lager.app.lager.iTransaktion(kommun.id, async (t) => {
    const rapporter = await t.rapporter.lista({ organIds: null, slag: null, hoppaOver: 0, antal: 1 });
    const kvitton = await t.kvitton.lista(arendeId, 0, 1);
    const publiceringar = await t.publiceringar.lista(0, 1);
    return {
      organId: kommun.organId,
      sammantradeId: kommun.sammantradeId,
      befattningId: kommun.post('ENHETSCHEF'),
      personId: kommun.person('ENHETSCHEF'),
      rapportId: rapporter.rader[0]?.id ?? '',
      kvittoId: kvitton[0]?.id ?? '',
      publiceringId: publiceringar.rader[0]?.id ?? '',
    };
  });
}
