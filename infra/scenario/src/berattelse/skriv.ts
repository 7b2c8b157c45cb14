import { datum, svensktDatum } from '#domain';
import type { Utfall } from '../spelning/utfall';
import { skrivFel } from '../lasning/scenariofel';
import type { Forloppsrad } from './forlopp';

const VECKODAGAR = ['Söndag', 'Måndag', 'Tisdag', 'Onsdag', 'Torsdag', 'Fredag', 'Lördag'];
const MARKEN: Readonly<Record<Forloppsrad['slag'], string>> = {
  HANDLING: '',
  NEKAD: 'nekas: ',
  LASNING: '',
  TID: '',
  NY_UPPGIFT: 'ny uppgift till ',
  PAMINNELSE: 'PÅMINNELSE till ',
  ESKALERING: 'ESKALERING till ',
};

/** Writes the account as it happens, with a heading for each day. */
export class Berattare {
  private dag = '';

  constructor(private readonly skriv: (rad: string) => void) {}

  readonly beratta = ({ tid, slag, vem, vad }: Forloppsrad): void => {
    const dag = tid.slice(0, 10);
    if (dag !== this.dag) this.skriv(`\n${dagrubrik(dag)}`);
    this.dag = dag;
    const vems = vem === '' ? '' : `${vem}: `;
    const rad = slag === 'NEKAD' ? `${vems}${MARKEN[slag]}${vad}` : `${MARKEN[slag]}${vems}${vad}`;
    this.skriv(`  ${tid.slice(11).replace(':', '.')}  ${rad}`);
  };
}

function dagrubrik(dag: string): string {
  const veckodag = VECKODAGAR[new Date(`${dag}T12:00:00Z`).getUTCDay()] ?? '';
  return `${veckodag} ${svensktDatum(datum(dag))}`;
}

/** The last lines about a run: whether all was as the file says, and otherwise each thing that was not. */
export function sammanfattning({ scenario, godkant, fel, arenden, brev, forlopp, tidMs }: Utfall): string {
  const antal = (slag: Forloppsrad['slag']): number => forlopp.filter((rad) => rad.slag === slag).length;
  const rader = [
    godkant ? `Allt blev som ”${scenario}” säger.` : `”${scenario}” blev inte som filen säger:`,
    ...fel.map((ett) => `  ${skrivFel(ett)}`),
    ...arenden.map(
      ({ arende, handelser }) =>
        `  Ärende ${arende.dnr ?? arende.id}: ${arende.svarStatus}, ${String(handelser.length)} händelser i obruten kedja, ` +
        `${String(arende.atgarder.filter(({ status }) => status === 'VERIFIERAD').length)} av ${String(arende.atgarder.length)} åtgärder verifierade.`,
    ),
    `  ${flera(antal('PAMINNELSE'), 'påminnelse', 'påminnelser')}, ${flera(antal('ESKALERING'), 'eskalering', 'eskaleringar')}, ` +
      `${flera(antal('NY_UPPGIFT'), 'besked om ny uppgift', 'besked om nya uppgifter')}` +
      (brev === null ? '.' : `, i ${flera(brev.length, 'brev', 'brev')}.`),
    `  ${tidsrymd(forlopp)} på ${(tidMs / 1000).toFixed(1).replace('.', ',')} sekunder.`,
  ];
  return rader.join('\n');
}

const flera = (antal: number, en: string, manga: string): string => `${String(antal)} ${antal === 1 ? en : manga}`;

function tidsrymd(forlopp: readonly Forloppsrad[]): string {
  const [forsta, sista] = [forlopp[0]?.tid, forlopp.at(-1)?.tid].map((tid) => tid?.slice(0, 10));
  return forsta === undefined || sista === undefined
    ? 'Inget hände,'
    : `${svensktDatum(datum(forsta))} till ${svensktDatum(datum(sista))}`;
}
