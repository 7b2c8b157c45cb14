import { arendeWorkflowId, utskickWorkflowId } from '#contracts/workflows';
import type { Avstamningsresultat } from '#contracts/workflows';
import { korWorkflow } from '#integrations';
import { avslutaForaldralosa } from './avsluta-foraldralosa';
import type { Avstamningsdelar } from './avstamningsdelar';
import { medTak } from './med-tak';

/** A wake this late has been lost; a shorter delay is the ordinary work of the moment. */
const FORSENAD_MS = 5 * 60 * 1000;
/** Questions to the engine at a time. */
const SAMTIDIGA = 10;

type Rakning = { startade: number; vackta: number };

/**
 * Sees to it that every open case and every kommun's mail has exactly one running workflow, by the record in the
 * database: starts what is missing, wakes what has overslept, ends what nobody owns any more. After the loss of
 * Temporal it rebuilds everything. Safe at any time and beside itself. `puls` is called as it goes.
 */
export async function stamAv(
  delar: Avstamningsdelar,
  puls: () => void = () => undefined,
): Promise<Avstamningsresultat> {
  const rakning: Rakning = { startade: 0, vackta: 0 };
  const kommuner = await delar.oversyn.kommunIds();
  const oppna = new Set<string>();
  for (const kommunId of kommuner) {
    for (const id of await stamAvKommun(delar, kommunId, rakning, puls)) oppna.add(id);
  }
  const avslutade = await avslutaForaldralosa(delar, oppna, puls);
  const resultat = { ...rakning, avslutade };
  delar.logg.skriv('info', 'avstamning.klar', { kommuner: kommuner.length, oppna: oppna.size, ...resultat });
  return resultat;
}

async function stamAvKommun(delar: Avstamningsdelar, kommunId: string, rakning: Rakning, puls: () => void) {
  const { klient, vakt } = delar;
  const forsenadFore = Date.parse(await delar.nu(kommunId)) - FORSENAD_MS;
  const arenden = await delar.oversyn.oppnaArenden(kommunId);
  await medTak(SAMTIDIGA, arenden, async ({ arendeId, nastaVakning }) => {
    puls();
    const kor = await korWorkflow(klient, arendeWorkflowId(arendeId));
    if (kor && (nastaVakning === null || Date.parse(nastaVakning) >= forsenadFore)) return;
    await vakt.vackArende(kommunId, arendeId);
    rakning[kor ? 'vackta' : 'startade'] += 1;
  });
  if (!(await korWorkflow(klient, utskickWorkflowId(kommunId)))) {
    await vakt.vackUtskick(kommunId);
    rakning.startade += 1;
  }
  return arenden.map(({ arendeId }) => arendeId);
}
