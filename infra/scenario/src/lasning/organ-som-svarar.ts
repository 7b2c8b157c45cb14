import { tolkaReferens } from '../format/referens';
import type { Scenario } from '../format/scenario';

/** The organ that the granskning asks to answer, by key; with `samtliga` those that exist the day the report came. */
export function organSomSvarar({ granskning, kommun }: Scenario): readonly string[] {
  const { organIds, samtliga, inkommen } = granskning;
  const valda = Array.isArray(organIds) ? organIds : []; // another form is said elsewhere
  const namngivna = valda.flatMap((referens) => tolkaReferens(String(referens))?.nyckel ?? []);
  if (samtliga !== true) return namngivna;
  const dag = String(inkommen);
  const verksamma = Object.entries(kommun.organ)
    .filter(([, { gallerFran, gallerTill }]) => gallerFran <= dag && (gallerTill ?? dag) >= dag)
    .map(([nyckel]) => nyckel);
  return [...new Set([...namngivna, ...verksamma])];
}
