import { klockslagIStockholm, svensktDatum, type Datum } from '#domain';
import { finnKommando, REGISTRERA_GRANSKNING } from '../format/kommando';
import type { Kommun } from '../format/kommun';
import type { Steg } from '../format/steg';
import { arGodtaget, skalITexten } from '../forvantan/kontrollera-svar';
import type { Svar } from '../motor/api-klient';
import type { Notis } from '../spelning/notisbok';
import type { Forloppsrad } from './forlopp';

/** A notice as the account tells of it. */
export function radForNotis(
  { tid, dag, slag, till, iStalletFor, rubrik, forfaller }: Notis,
  kommun: Kommun,
): Forloppsrad {
  const namn = (nycklar: readonly string[]): string =>
    nycklar.map((nyckel) => kommun.befattningar[nyckel]?.namn ?? nyckel).join(', ');
  const stalle = iStalletFor.length === 0 ? '' : ` (i stället för ${namn(iStalletFor)}, som är vakant)`;
  const senast = svensktDatum(forfaller as Datum);
  return {
    tid: `${dag} ${klockslagIStockholm(tid)}`,
    slag,
    vem: till.length === 0 ? 'ingen' : `${namn(till)}${stalle}`,
    vad: `${rubrik} senast ${senast}.`,
  };
}

/** What a step did, as the account tells of it; null when it only let time pass in silence. */
export function radForSteg(steg: Steg, svar: Svar | null, kommun: Kommun): Forloppsrad | null {
  const { nar: tid, text = '' } = steg;
  if (svar === null) return text === '' ? null : { tid, slag: 'TID', vem: '', vad: text };
  const vem = kommun.personer[steg.vem ?? ''] ?? '';
  const vad = [rubrik(steg), text].filter((del) => del !== '').join('. ');
  if (arGodtaget(svar)) return { tid, slag: steg.las === undefined ? 'HANDLING' : 'LASNING', vem, vad };
  return { tid, slag: 'NEKAD', vem, vad: `${vad} – ${skalITexten(svar)}` };
}

function rubrik({ gor, las }: Steg): string {
  if (las !== undefined) return `Läser ${las}`;
  if (gor === REGISTRERA_GRANSKNING) return 'Registrerar granskningen';
  return finnKommando(gor ?? '')?.rubrik ?? '';
}
