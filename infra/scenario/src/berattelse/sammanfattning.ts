import { datum, svensktDatum, SVAR_STATUS_ETIKETT, type Datum } from '#domain';
import { skrivFel } from '../lasning/scenariofel';
import type { Slutlage, Utfall } from '../spelning/utfall';
import type { Forloppsrad } from './forlopp';

/** The last lines about a run: whether all was as the file says, each thing that was not, and where it ended. */
export function sammanfattning({ scenario, godkant, fel, arenden, brev, forlopp, tidMs }: Utfall): string {
  const antal = (slag: Forloppsrad['slag']): number => forlopp.filter((rad) => rad.slag === slag).length;
  const besked = [
    flera(antal('PAMINNELSE'), 'påminnelse', 'påminnelser'),
    flera(antal('ESKALERING'), 'eskalering', 'eskaleringar'),
    flera(antal('NY_UPPGIFT'), 'besked om ny uppgift', 'besked om nya uppgifter'),
  ].join(', ');
  return [
    godkant ? `Allt blev som ”${scenario}” säger.` : `”${scenario}” blev inte som filen säger:`,
    ...fel.map((ett) => `  ${skrivFel(ett)}`),
    ...arenden.flatMap((slutlage) => [`  ${omSvaret(slutlage)}`, `  ${omAtgarderna(slutlage)}`]),
    `  ${besked}${brev === null ? '' : `, i ${String(brev.length)} brev`}.`,
    `  ${tidsrymd(forlopp)}Spelat på ${(tidMs / 1000).toFixed(1).replace('.', ',')} sekunder.`,
  ].join('\n');
}

function omSvaret({ arende }: Slutlage): string {
  const { slag, dnr, id, svarStatus, svarMottaget, frister } = arende;
  const lage = `Ärende ${dnr ?? id} är ${SVAR_STATUS_ETIKETT[svarStatus]}.`;
  const senast = frister.filter(({ slag }) => slag !== 'KOMPLETTERING').at(-1)?.svarSenast;
  if (svarMottaget === null || senast === undefined) return lage;
  const framme = slag === 'REMISS' ? 'Yttrandet lämnades' : 'Svaret nådde revisorerna';
  return `${lage} ${framme} ${svensktDatum(svarMottaget as Datum)} (svar senast ${svensktDatum(senast as Datum)}).`;
}

function omAtgarderna({ arende: { atgarder }, handelser }: Slutlage): string {
  const verifierade = atgarder.filter(({ status }) => status === 'VERIFIERAD').length;
  const av = `${String(verifierade)} av ${flera(atgarder.length, 'åtgärd', 'åtgärder')}`;
  return `${av} verifierade. ${flera(handelser.length, 'händelse', 'händelser')} i loggen.`;
}

const flera = (antal: number, en: string, manga: string): string => `${String(antal)} ${antal === 1 ? en : manga}`;

function tidsrymd(forlopp: readonly Forloppsrad[]): string {
  const [forsta, sista] = [forlopp[0], forlopp.at(-1)].map((rad) => rad?.tid.slice(0, 10));
  if (forsta === undefined || sista === undefined) return '';
  return `Från ${svensktDatum(datum(forsta))} till ${svensktDatum(datum(sista))}. `;
}
