import { datumIStockholm, millisekunderMellan, paminnelsereglerDen } from '#domain';
import { laggTillArbetsdagar, laggTillMinuter, tidpunktIStockholm } from '#domain';
import type { Lager } from '../portar';
import { BREV_KLOCKSLAG, SAMMANFATTNING_EFTER_MINUTER } from '../bevaka/brevtid';

/** What the kommun's mail workflow is told: letters to send now, and how long to sleep after (ms). */
export type AttSkicka = Readonly<{ attSkicka: readonly string[]; vantaMs: number }>;

/** With no notice waiting, the workflow looks again after this; a new notice wakes it before. */
const INGET_ATT_SKICKA_MS = 24 * 60 * 60 * 1000;

/**
 * Gathers due notices into letters: one digest per person and morning, urgent ones each by itself up to the day's cap
 * (domain 2.5, ADR 20).
 */
export function samlaBrev(lager: Lager, kommunId: string): Promise<AttSkicka> {
  return lager.iTransaktion(kommunId, async (t) => {
    const nu = await t.nu();
    const dag = datumIStockholm(nu);
    const nastaDag = laggTillArbetsdagar(dag, 1, await t.organisation.kalender());
    const { bradskandePerDag } = paminnelsereglerDen((await t.stegar.bok()).regler, dag);
    const { attSkicka, nasta } = await t.brev.samla({
      ...{ nu, dag, bradskandePerDag },
      nastaMorgon: tidpunktIStockholm(nastaDag, BREV_KLOCKSLAG),
      tagMed: laggTillMinuter(nu, SAMMANFATTNING_EFTER_MINUTER),
    });
    return { attSkicka, vantaMs: nasta === null ? INGET_ATT_SKICKA_MS : Math.max(0, millisekunderMellan(nu, nasta)) };
  });
}
