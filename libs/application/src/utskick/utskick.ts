import { arJavig, bevakningar, datumIStockholm, millisekunderMellan, type Bevakning } from '#domain';
import { serienyckel, type Brev, type Epost, type Kvitto, type Lager, type Transaktion } from '../portar';
import { brevtext } from './brevtext';

/** What the kommun's mail workflow is told: letters to send now, and how long to sleep after (ms). */
export type AttSkicka = Readonly<{ attSkicka: readonly string[]; vantaMs: number }>;

export type Utskicksinstallningar = Readonly<{
  /** Where links lead, without trailing slash. */
  publicUrl: string;
  /** Right-hand side of every Message-ID. */
  messageIdDoman: string;
}>;

/** With no notice waiting, the workflow looks again after this; a new notice wakes it before. */
const INGET_ATT_SKICKA_MS = 24 * 60 * 60 * 1000;

/** Gathers due notices into letters: one digest per person and morning, urgent ones each by itself (domain 2.5). */
export function samlaBrev(lager: Lager, kommunId: string): Promise<AttSkicka> {
  return lager.iTransaktion(kommunId, async (t) => {
    const nu = await t.nu();
    const { attSkicka, nasta } = await t.brev.samla(nu, datumIStockholm(nu));
    return { attSkicka, vantaMs: nasta === null ? INGET_ATT_SKICKA_MS : Math.max(0, millisekunderMellan(nu, nasta)) };
  });
}

/**
 * Sends one letter, unless it is already sent. Only what is still owed is told of: nobody is reminded of what they did
 * while the letter waited (design 1), and a letter with nothing left to say is dropped. The row is locked meanwhile, so
 * two workers never send it side by side; after a crash between the mail server's yes and our commit it goes again under
 * the same Message-ID, which is how a receiving server knows it (quality F24). Rejects when the mail server did not take
 * it.
 */
export function skickaBrev(
  lager: Lager,
  epost: Epost,
  installningar: Utskicksinstallningar,
  { kommunId, brevId }: Readonly<{ kommunId: string; brevId: string }>,
): Promise<void> {
  return lager.iTransaktion(kommunId, async (t) => {
    const brev = await t.brev.hamtaForUtskick(brevId);
    if (brev === null || brev.skickat !== null || brev.installt !== null) return;
    const kvitton = await annuAktuella(t, brev);
    const [person] = await t.organisation.personer([brev.personId]);
    if (person === undefined || kvitton.length === 0) {
      await t.brev.markeraInstallt(brevId, await t.nu());
      return;
    }
    const messageId = `<${brev.id}@${installningar.messageIdDoman}>`;
    await epost.skicka({ till: person.epost, messageId, ...brevtext({ ...brev, kvitton }, installningar.publicUrl) });
    await t.brev.markeraSkickat(brevId, await t.nu());
  });
}

/** The receipts whose promise is still owed and that the person may hear of, each with the day that it is owed by now: a calendar may have moved it. */
async function annuAktuella(t: Transaktion, { kvitton, personId }: Brev): Promise<readonly Kvitto[]> {
  const omgivning = await omgivningen(t);
  const aktuella = new Map<string, Bevakning>();
  for (const arendeId of new Set(kvitton.map((kvitto) => kvitto.arendeId))) {
    const lagrat = await t.arenden.hamta(arendeId);
    if (lagrat === null || arJavig(lagrat.arende, personId)) continue;
    for (const bevakning of bevakningar(lagrat.arende, omgivning)) aktuella.set(lofte(arendeId, bevakning), bevakning);
  }
  return kvitton.flatMap((kvitto) => {
    const bevakning = aktuella.get(lofte(kvitto.arendeId, kvitto.bevakning));
    return bevakning === undefined ? [] : [{ ...kvitto, bevakning }];
  });
}

const omgivningen = async (t: Transaktion) => ({
  organisation: await t.organisation.hamta(),
  kalender: await t.organisation.kalender(),
  idag: datumIStockholm(await t.nu()),
});

const lofte = (arendeId: string, bevakning: Bevakning): string => `${arendeId}|${serienyckel(bevakning)}`;
