import { Problem } from '#contracts';
import type { Forvantan } from '../format/forvantan';
import type { Svar } from '../motor/api-klient';

/** How an act or a reading came out against what was expected of it: null when as expected, otherwise one sentence. */
export function kontrolleraSvar(forvanta: Forvantan | undefined, svar: Svar): string | null {
  const { status, nekas } = forvanta ?? {};
  if (nekas !== undefined) return kontrolleraNekat(nekas, status, svar);
  if (status !== undefined) {
    return svar.status === status ? null : `Väntade ${String(status)}. Det blev ${beskriv(svar)}`;
  }
  return arGodtaget(svar) ? null : `Väntade att det skulle gå. Det nekades med ${beskriv(svar)}`;
}

export const arGodtaget = ({ status }: Svar): boolean => status >= 200 && status < 300;

function kontrolleraNekat(nekas: readonly string[], status: number | undefined, svar: Svar): string | null {
  const vantade = [...nekas].sort().join(', ');
  if (arGodtaget(svar)) return `Väntade att det skulle nekas med ${vantade}. Det gick (${String(svar.status)}).`;
  const blev = [...skal(svar)].sort().join(', ');
  const rattStatus = status === undefined || status === svar.status;
  return blev === vantade && rattStatus
    ? null
    : `Väntade att det skulle nekas med ${vantade}. Det blev ${beskriv(svar)}`;
}

/** Every reason for a refusal, as codes: the hinder, or the kind of the problem when there are none. */
export function skal({ kropp }: Svar): readonly string[] {
  const problem = Problem.safeParse(kropp);
  if (!problem.success) return [];
  const { hinder = [], type } = problem.data;
  return hinder.length > 0 ? hinder.map(({ kod }) => kod) : [type.split(':').at(-1) ?? type];
}

/** Why it was refused, in the API's own words. */
export function skalITexten({ kropp }: Svar): string {
  const problem = Problem.safeParse(kropp);
  if (!problem.success) return JSON.stringify(kropp);
  const { hinder = [], errors = [], detail } = problem.data;
  if (hinder.length > 0) return hinder.map(({ kod, text }) => `${text} (${kod})`).join(' ');
  const falt = errors.map(({ pointer, parameter, detail: vad }) => `${pointer ?? parameter ?? ''} ${vad}`.trim());
  return [detail, ...falt].join(' ');
}

const beskriv = (svar: Svar): string => `${String(svar.status)} ${skal(svar).join(', ')}: ${skalITexten(svar)}`;
