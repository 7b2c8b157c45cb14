import { datumIStockholm, type Organ } from '#domain';
import { aktorFor } from '../aktor/aktor';
import { motesplan, type Motesplan } from '../fragor/motesplan';
import { minaUppgifter } from '../fragor/uppgifter';
import type { Kalenderuppslag, Lager, Uppgift } from '../portar';

/** What a calendar address shows today: a person's own days, or an organ's meetings. */
export type Kalender =
  | Readonly<{ slag: 'PERSON'; kommun: string; uppgifter: readonly Uppgift[] }>
  | Readonly<{ slag: 'ORGAN'; kommun: string; organ: Organ; moten: Motesplan['kommande'] }>;

/** As many as anybody can have in a calendar. */
const FLEST_UPPGIFTER = 500;

/**
 * Reads a calendar by the hash of its address's secret. Rights are those of the person today: who has left their post sees
 * an empty calendar. Null when the address is unknown or has been taken back.
 */
export async function lasKalender(lager: Lager, uppslag: Kalenderuppslag, hash: string): Promise<Kalender | null> {
  const funnen = await uppslag.hitta(hash);
  if (funnen === null) return null;
  const { kommun, organ, aktor } = await lager.iTransaktion(funnen.kommunId, async (t) => ({
    kommun: await t.kommun.namn(),
    organ: (await t.organisation.hamta()).organ.find(({ id }) => id === funnen.organId) ?? null,
    aktor: await aktorFor(t, funnen, datumIStockholm(await t.nu())),
  }));
  if (organ !== null) {
    const plan = await motesplan(lager, aktor, organ.id);
    return { slag: 'ORGAN', kommun, organ, moten: plan.ok ? plan.varde.kommande : [] };
  }
  const mina = await minaUppgifter(lager, aktor, { sida: 1, antal: FLEST_UPPGIFTER, efter: null });
  return { slag: 'PERSON', kommun, uppgifter: mina.ok ? mina.varde.rader : [] };
}
