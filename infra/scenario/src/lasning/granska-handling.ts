import { RegistreraGranskning } from '#contracts';
import { KOMMANDON, kommandonamn, kommandotsMal, REGISTRERA_GRANSKNING, type Kommando } from '../format/kommando';
import { REFERENSSLAG, tolkaReferens } from '../format/referens';
import type { Scenario } from '../format/scenario';
import type { Steg } from '../format/steg';
import { granskaReferenser } from './granska-referenser';
import { granskaVarde, type Brist } from './granska-varde';
import type { Vag } from './kalla';
import { narmast } from './narmast';
import { medPlatshallare } from './platshallare';

/** The command, what it is done to and its fields. A step that expects 400 or 422 may send anything. */
export function granskaHandling(scenario: Scenario, steg: Steg, vag: Vag): readonly Brist[] {
  if (steg.gor === undefined) return [];
  const medVag = [...vag, 'med'];
  const referenser = granskaReferenser(scenario, steg.med ?? {}, medVag);
  const falt = (schema: Kommando['begaran'], varde: unknown): readonly Brist[] =>
    vantarSigFel(steg) ? [] : granskaVarde(schema, medPlatshallare(varde, scenario), medVag);
  if (steg.gor === REGISTRERA_GRANSKNING) {
    return [...referenser, ...(steg.med === undefined ? [] : falt(RegistreraGranskning.partial(), steg.med))];
  }
  const kommando = KOMMANDON.find(({ namn }) => namn === steg.gor);
  if (kommando === undefined) return [okant(steg.gor, vag)];
  return [...referenser, ...granskaMal(scenario, kommando, steg, vag), ...falt(kommando.begaran, steg.med ?? {})];
}

const vantarSigFel = ({ forvanta }: Steg): boolean => forvanta?.status === 400 || forvanta?.status === 422;

function okant(namn: string, vag: Vag): Brist {
  const forslag = narmast(namn, kommandonamn());
  const rad = forslag === null ? 'npm run scenario -- --kommandon listar alla.' : `Menade du ${forslag}?`;
  return { vag: [...vag, 'gor'], text: `Det finns inget kommando som heter ${namn}. ${rad}` };
}

function granskaMal(scenario: Scenario, kommando: Kommando, { pa }: Steg, vag: Vag): readonly Brist[] {
  const mal = kommandotsMal(kommando);
  const paVag = [...vag, 'pa'];
  if (mal === null) {
    return pa === undefined ? [] : [{ vag: paVag, text: `${kommando.namn} gäller inte någon viss del. Stryk pa.` }];
  }
  const vad = `${kommando.namn} gäller ${REFERENSSLAG[mal]}`;
  if (pa === undefined) return [{ vag, text: `${vad}. Lägg till pa: $${mal}.<nyckel>.` }];
  if (tolkaReferens(pa)?.slag !== mal) return [{ vag: paVag, text: `${vad}. Skriv $${mal}.<nyckel>.` }];
  return granskaReferenser(scenario, pa, paVag);
}
