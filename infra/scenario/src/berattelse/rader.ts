import { klockslagIStockholm, svensktDatum, type Datum } from '#domain';
import { KOMMANDON, REGISTRERA_GRANSKNING } from '../format/kommando';
import type { Kommun } from '../format/kommun';
import { tolkaReferens } from '../format/referens';
import type { Scenario } from '../format/scenario';
import type { Steg } from '../format/steg';
import { arGodtaget, skalITexten } from '../forvantan/kontrollera-svar';
import type { Svar } from '../motor/api-klient';
import type { Notis } from '../spelning/notisbok';
import type { Forloppsrad } from './forlopp';

/** A notice as the account tells of it. */
export function radForNotis(notis: Notis, { befattningar }: Kommun): Forloppsrad {
  const { tid, dag, slag, till, iStalletFor, rubrik, forfaller } = notis;
  const namn = (nycklar: readonly string[]): string =>
    nycklar.map((nyckel) => befattningar[nyckel]?.namn ?? nyckel).join(', ');
  const vakanta = iStalletFor.filter((post) => !till.includes(post));
  const stalle = vakanta.length === 0 ? '' : ` (i stället för ${namn(vakanta)}, som är vakant)`;
  const ersattare = vakanta.length < iStalletFor.length ? ' (ersättaren)' : '';
  const nar = svensktDatum(forfaller as Datum);
  return {
    tid: `${dag} ${klockslagIStockholm(tid)}`,
    slag,
    vem: till.length === 0 ? 'ingen' : `${namn(till)}${ersattare}${stalle}`,
    vad: forfaller < dag ? `${rubrik}. Försenat sedan ${nar}.` : `${rubrik} senast ${nar}.`,
  };
}

/** What a step did, as the account tells of it; null when it only let time pass in silence. */
export function radForSteg(steg: Steg, svar: Svar | null, scenario: Scenario): Forloppsrad | null {
  const { nar: tid, text } = steg;
  if (svar === null) return text === undefined ? null : { tid, slag: 'TID', vem: '', vad: `${text}.` };
  const vem = vems(steg, scenario.kommun);
  const vad = `${text ?? rubrik(steg)}${om(steg, scenario)}`;
  if (arGodtaget(svar)) return { tid, slag: steg.las === undefined ? 'HANDLING' : 'LASNING', vem, vad: `${vad}.` };
  return { tid, slag: 'NEKAD', vem, vad: `${vad}. Nekas: ${skalITexten(svar)}` };
}

function rubrik({ gor, las }: Steg): string {
  if (las !== undefined) return `Läser ${las.replaceAll(/\$[a-z]+\./g, '')}`;
  if (gor === REGISTRERA_GRANSKNING) return 'Registrera granskningen';
  return KOMMANDON.find(({ namn }) => namn === gor)?.rubrik ?? '';
}

/** The person, with the post or role of that day. */
function vems({ vem = '', nar }: Steg, kommun: Kommun): string {
  const dag = nar.slice(0, 10);
  const galler = ({ person, from, tom }: { person: string; from: string; tom: string | null }): boolean =>
    person === vem && from <= dag && (tom === null || tom >= dag);
  const post = kommun.innehav.find(galler)?.befattning;
  const roll = post === undefined ? kommun.behorigheter.find(galler)?.roll : kommun.befattningar[post]?.namn;
  const namn = kommun.personer[vem] ?? vem;
  return roll === undefined ? namn : `${namn}, ${litet(roll)}`;
}

const litet = (namn: string): string =>
  namn === namn.toUpperCase() ? namn.toLowerCase().replaceAll('_', ' ') : namn.charAt(0).toLowerCase() + namn.slice(1);

/** The åtgärd that it was about. */
function om({ pa }: Steg, { atgarder }: Scenario): string {
  const mal = tolkaReferens(pa ?? '');
  return mal?.slag === 'atgard' ? ` ”${atgarder[mal.nyckel] ?? mal.nyckel}”` : '';
}
