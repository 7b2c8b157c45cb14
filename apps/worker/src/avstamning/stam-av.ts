import { arendeWorkflowId, rapporteringWorkflowId, utskickWorkflowId } from '#contracts/workflows';
import type { Avstamningsresultat } from '#contracts/workflows';
import type { OppetArende } from '#application';
import { korlage } from '#integrations';
import { avslutaForaldralosa } from './avsluta-foraldralosa';
import type { Avstamningsdelar } from './avstamningsdelar';
import { gallra } from './gallra';
import { medTak } from './med-tak';

/** A wake this late has been lost; a shorter delay is the ordinary work of the moment. */
const FORSENAD_MS = 5 * 60 * 1000;
/** Questions to the engine at a time. */
const SAMTIDIGA = 10;

const FASTNAT = 'avstamning.fastnat';

type Rakning = { startade: number; vackta: number; fastnade: number };

/** What has been found so far. `fel`: one per part that could not be done; the others were. */
type Fynd = Readonly<{ rakning: Rakning; oppna: Set<string>; fel: unknown[] }>;

/**
 * Sees to it that every open case, and every kommun's mail and reports, has exactly one running workflow, by the record
 * in the database: starts what is missing, wakes what has overslept, ends what nobody owns any more. After the loss of
 * Temporal it rebuilds everything. On its way it prunes the keys and the logins that nobody is promised any more. Safe at any time and
 * beside itself. `puls` is called as it goes. What fails stands in nobody's way: the first error is thrown when all else
 * is done and told.
 */
export async function stamAv(
  delar: Avstamningsdelar,
  puls: () => void = () => undefined,
): Promise<Avstamningsresultat> {
  const fynd: Fynd = { rakning: { startade: 0, vackta: 0, fastnade: 0 }, oppna: new Set(), fel: [] };
  const { rakning, oppna, fel } = fynd;
  const kommuner = await delar.oversyn.kommunIds();
  let gallrade = 0;
  for (const kommunId of kommuner) {
    await forsok(fel, () => stamAvArenden(delar, kommunId, fynd, puls));
    await forsok(fel, () => stamAvKommunens(delar, kommunId, rakning));
    gallrade += (await forsok(fel, () => gallra(delar.oversyn, kommunId, puls))) ?? 0;
  }
  const avslutade = (await forsok(fel, () => avslutaForaldralosa(delar, oppna, puls))) ?? 0;
  const resultat = { ...rakning, avslutade };
  const antal = { kommuner: kommuner.length, oppna: oppna.size, gallrade, fel: fel.length };
  delar.logg.skriv('info', 'avstamning.klar', { ...antal, ...resultat });
  if (fel.length > 0) throw fel[0];
  return resultat;
}

const forsok = <T>(fel: unknown[], arbete: () => Promise<T>): Promise<T | null> =>
  arbete().catch((skal: unknown) => {
    fel.push(skal);
    return null;
  });

async function stamAvArenden(delar: Avstamningsdelar, kommunId: string, fynd: Fynd, puls: () => void): Promise<void> {
  const { oversyn, vakt, logg } = delar;
  const forsenadFore = Date.parse(await delar.nu(kommunId)) - FORSENAD_MS;
  const arenden = await oversyn.oppnaArenden(kommunId);
  for (const { arendeId } of arenden) fynd.oppna.add(arendeId);
  await medTak(SAMTIDIGA, arenden, async (arende) => {
    puls();
    const { arendeId } = arende;
    const behov = await arendetsBehov(delar, arende, forsenadFore);
    if (behov === 'fastnade') logg.skriv('warn', FASTNAT, { kommunId, arendeId });
    else if (behov !== null) await vakt.vackArende(kommunId, arendeId);
    if (behov !== null) fynd.rakning[behov] += 1;
  });
}

async function stamAvKommunens({ klient, vakt, logg }: Avstamningsdelar, kommunId: string, rakning: Rakning) {
  const kommunens = [
    [utskickWorkflowId(kommunId), () => vakt.vackUtskick(kommunId)],
    [rapporteringWorkflowId(kommunId), () => vakt.vackRapportering(kommunId)],
  ] as const;
  for (const [workflowId, vack] of kommunens) {
    const lage = await korlage(klient, workflowId);
    if (lage === 'FASTNAT') {
      logg.skriv('warn', FASTNAT, { kommunId, workflowId });
      rakning.fastnade += 1;
    }
    if (lage !== 'KOR_INTE') continue;
    await vack();
    rakning.startade += 1;
  }
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
