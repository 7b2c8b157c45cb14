import { SIGNAL, WORKFLOW, arendeWorkflowId, utskickWorkflowId } from '#contracts/workflows';
import { avslutaWorkflow, korandeIds } from '#integrations';
import type { Avstamningsdelar } from './avstamningsdelar';
import { medTak } from './med-tak';

/** Each waits a few seconds for a workflow to end by itself, so many at a time. */
const SAMTIDIGA = 50;

const ARENDET_BORTA = 'Ärendet är avslutat eller finns inte i databasen.';
const KOMMUNEN_BORTA = 'Kommunen finns inte i databasen.';

/** Ends running workflows whose case is closed or unknown, or whose kommun is. Returns how many. */
export async function avslutaForaldralosa(
  delar: Avstamningsdelar,
  kommuner: readonly string[],
  oppna: ReadonlySet<string>,
  puls: () => void,
): Promise<number> {
  const { klient } = delar;
  const arenden = await utanOppna(
    delar,
    kommuner,
    (await korandeIds(klient, WORKFLOW.revisionsarende)).filter((id) => !oppna.has(id)),
  );
  await medTak(SAMTIDIGA, arenden, async (arendeId) => {
    puls();
    await avslutaWorkflow(klient, arendeWorkflowId(arendeId), SIGNAL.arendeAndrat, ARENDET_BORTA);
  });
  const utskick = (await korandeIds(klient, WORKFLOW.utskick)).filter((id) => !kommuner.includes(id));
  await medTak(SAMTIDIGA, utskick, async (kommunId) => {
    puls();
    await avslutaWorkflow(klient, utskickWorkflowId(kommunId), SIGNAL.notiserFinns, KOMMUNEN_BORTA);
  });
  return arenden.length + utskick.length;
}

/** Asks the database again: a case may have been opened since the first question. */
async function utanOppna(
  { oversyn }: Avstamningsdelar,
  kommuner: readonly string[],
  misstankta: readonly string[],
): Promise<readonly string[]> {
  if (misstankta.length === 0) return [];
  const oppna = await Promise.all(kommuner.map((kommunId) => oversyn.vilkaArOppna(kommunId, misstankta)));
  const nuOppna = new Set(oppna.flat());
  return misstankta.filter((id) => !nuOppna.has(id));
}
