import { arendeWorkflowId, utskickWorkflowId } from '#contracts/workflows';
import type { Avstamningsresultat } from '#contracts/workflows';
import type { OppetArende } from '#application';
import { korlage } from '#integrations';
import { avslutaForaldralosa } from './avsluta-foraldralosa';
import type { Avstamningsdelar } from './avstamningsdelar';
import { medTak } from './med-tak';

/** A wake this late has been lost; a shorter delay is the ordinary work of the moment. */
const FORSENAD_MS = 5 * 60 * 1000;
/** Questions to the engine at a time. */
const SAMTIDIGA = 10;

type Rakning = { startade: number; vackta: number; fastnade: number };

/**
 * Sees to it that every open case and every kommun's mail has exactly one running workflow, by the record in the
 * database: starts what is missing, wakes what has overslept, ends what nobody owns any more. After the loss of
 * Temporal it rebuilds everything. Safe at any time and beside itself. `puls` is called as it goes.
 */
export async function stamAv(
  delar: Avstamningsdelar,
  puls: () => void = () => undefined,
): Promise<Avstamningsresultat> {
  const rakning: Rakning = { startade: 0, vackta: 0, fastnade: 0 };
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
  await medTak(SAMTIDIGA, arenden, async (arende) => {
    puls();
    const behov = await arendetsBehov(delar, arende, forsenadFore);
    if (behov === null) return;
    rakning[behov] += 1;
    if (behov === 'fastnade') delar.logg.skriv('warn', 'avstamning.fastnat', { arendeId: arende.arendeId });
    else await vakt.vackArende(kommunId, arende.arendeId);
  });
  if ((await korlage(klient, utskickWorkflowId(kommunId))) === 'KOR_INTE') {
    await vakt.vackUtskick(kommunId);
    rakning.startade += 1;
  }
  return arenden.map(({ arendeId }) => arendeId);
}

/** Null when all is well, or the workflow is at it: to wake it then would only fill its history. */
async function arendetsBehov(
  { klient }: Avstamningsdelar,
  { arendeId, nastaVakning, osedd }: OppetArende,
  forsenadFore: number,
): Promise<keyof Rakning | null> {
  const lage = await korlage(klient, arendeWorkflowId(arendeId));
  if (lage === 'KOR_INTE') return 'startade';
  if (lage === 'FASTNAT') return 'fastnade';
  const forsenad = nastaVakning !== null && Date.parse(nastaVakning) < forsenadFore;
  return lage === 'VANTAR' && (osedd || forsenad) ? 'vackta' : null;
}
