import { fortfarandeSkyldiga, lofte } from '../bevaka/fortfarande-skyldig';
import {
  BrevetArUpptaget,
  BrevetTogsInteEmot,
  type Brev,
  type Brevnotis,
  type Epost,
  type Kvitto,
  type Lager,
  type Transaktion,
} from '../portar';
import { brevtext } from './brevtext';
import { aktuellaByten } from './byten';
import { noteraNekat } from './obestallbart';

export type Utskicksinstallningar = Readonly<{
  /** Where links lead, without trailing slash. */
  publicUrl: string;
  /** Right-hand side of every Message-ID. */
  messageIdDoman: string;
}>;

export type Vilketbrev = Readonly<{ kommunId: string; brevId: string }>;

/**
 * Sends one letter, unless it is already sent. Only what is still owed is told of: nobody is reminded of what they did
 * while the letter waited (design 1), and a letter with nothing left to say is dropped. Taken, sent, and then marked: no
 * transaction waits for a mail server, and two workers never send it side by side. After a crash between the mail
 * server's yes and our mark it goes again under the same Message-ID, which is how a receiving server knows it (quality
 * F24). Rejects when the mail server did not take it, and with `BrevetArUpptaget` while somebody else is sending it.
 */
export async function skickaBrev(
  lager: Lager,
  epost: Epost,
  installningar: Utskicksinstallningar,
  vilket: Vilketbrev,
): Promise<void> {
  const { kommunId, brevId } = vilket;
  const post = await lager.iTransaktion(kommunId, (t) => tag(t, brevId, installningar));
  if (post === null) return;
  try {
    await epost.skicka(post);
  } catch (fel) {
    await lager.iTransaktion(kommunId, (t) => inteSkickat(t, brevId, fel));
    throw fel;
  }
  await lager.iTransaktion(kommunId, async (t) => t.brev.markeraSkickat(brevId, await t.nu()));
}

/** Says that the letter is still being sent. Asked for every few seconds by whoever sends it. */
export const behallBrev = (lager: Lager, { kommunId, brevId }: Vilketbrev): Promise<void> =>
  lager.iTransaktion(kommunId, (t) => t.brev.behall(brevId));

/** The letter as it is to leave; null when there is nothing to send. */
async function tag(t: Transaktion, brevId: string, installningar: Utskicksinstallningar) {
  const brev = await t.brev.ta(brevId);
  if (brev === null) return null;
  if (brev === 'UPPTAGET') throw new BrevetArUpptaget();
  const notiser = utanUpprepning(await annuAktuella(t, brev));
  const byten = await aktuellaByten(t, brev);
  const [person] = await t.organisation.personer([brev.personId]);
  if (person === undefined || notiser.length + byten.length === 0) {
    await t.brev.markeraInstallt(brevId, await t.nu());
    return null;
  }
  const messageId = `<${brev.id}@${installningar.messageIdDoman}>`;
  return { till: person.epost, messageId, ...brevtext({ ...brev, notiser, byten }, installningar.publicUrl) };
}

/** Only a no to this letter counts against it: that the server is away says nothing of the address. */
async function inteSkickat(t: Transaktion, brevId: string, fel: unknown): Promise<void> {
  if (fel instanceof BrevetTogsInteEmot && fel.gallerMottagaren) await noteraNekat(t, brevId);
  else await t.brev.lamnaTillbaka(brevId);
}

/** The notices whose promise is still owed, each with the day that it is owed by now. */
async function annuAktuella(t: Transaktion, { notiser, personId }: Brev): Promise<Brev['notiser']> {
  const skyldiga = await fortfarandeSkyldiga(
    t,
    notiser.map(({ kvitto }) => kvitto),
    personId,
  );
  return notiser.flatMap(({ kvitto, skal }) => {
    const bevakning = skyldiga.get(lofte(kvitto));
    return bevakning === undefined ? [] : [{ kvitto: { ...kvitto, bevakning }, skal }];
  });
}

/** What one acknowledgement ends in all cases is one line (ADR 26). */
const iBrevet = (kvitto: Kvitto): string =>
  kvitto.bevakning.slag === 'OVERLAMNING' ? `${String(kvitto.organId)}|${kvitto.bevakning.nyckel}` : lofte(kvitto);

/** What has waited is told once: the latest of the series, and never all of it. */
function utanUpprepning(notiser: Brev['notiser']): Brev['notiser'] {
  const rad = ({ kvitto, skal }: Brevnotis): string => `${iBrevet(kvitto)}|${String(skal === 'OBESTALLBART')}`;
  return [...new Map(notiser.map((notis) => [rad(notis), notis])).values()];
}
