import { SIGNAL, WORKFLOW, arendeWorkflowId, rapporteringWorkflowId, utskickWorkflowId } from '#contracts/workflows';
import { avslutaWorkflow, korandeIds } from '#integrations';
import type { Oversyn } from '#application';
import type { Avstamningsdelar } from './avstamningsdelar';
import { medTak } from './med-tak';

/** Each waits a few seconds for a workflow to end by itself, so many at a time. */
const SAMTIDIGA = 50;

const ARENDET_BORTA = 'Ärendet är avslutat eller finns inte i databasen.';
const KOMMUNEN_BORTA = 'Kommunen finns inte i databasen.';

/**
 * Ends running workflows whose case is closed or unknown, or whose kommun is. Returns how many. What runs is listed
 * first and the database asked after, so nothing that was opened meanwhile is taken for an orphan.
 */
export async function avslutaForaldralosa(
  { klient, oversyn }: Avstamningsdelar,
  oppna: ReadonlySet<string>,
  puls: () => void,
): Promise<number> {
  const vaktade = (await korandeIds(klient, WORKFLOW.revisionsarende)).filter((id) => !oppna.has(id));
  const utskickande = await korandeIds(klient, WORKFLOW.utskick);
  const rapporterande = await korandeIds(klient, WORKFLOW.rapportering);
  const kommuner = await oversyn.kommunIds();
  const arenden = await utanOppna(oversyn, kommuner, vaktade);
  const borta = (ids: readonly string[]): readonly string[] => ids.filter((id) => !kommuner.includes(id));
  const doda = [
    ...arenden.map((id) => [arendeWorkflowId(id), SIGNAL.arendeAndrat, ARENDET_BORTA] as const),
    ...borta(utskickande).map((id) => [utskickWorkflowId(id), SIGNAL.notiserFinns, KOMMUNEN_BORTA] as const),
    ...borta(rapporterande).map(
      (id) => [rapporteringWorkflowId(id), SIGNAL.dagsAttRapportera, KOMMUNEN_BORTA] as const,
    ),
  ];
  await medTak(SAMTIDIGA, doda, async ([workflowId, signal, skal]) => {
    puls();
    await avslutaWorkflow(klient, workflowId, signal, skal);
  });
  return doda.length;
}

async function utanOppna(
  oversyn: Oversyn,
  kommuner: readonly string[],
  misstankta: readonly string[],
): Promise<readonly string[]> {
  const nuOppna = new Set<string>();
  for (const kommunId of misstankta.length === 0 ? [] : kommuner) {
    for (const id of await oversyn.vilkaArOppna(kommunId, misstankta)) nuOppna.add(id);
  }
  return misstankta.filter((id) => !nuOppna.has(id));
}
