import { granskningsbegaran, ifMatch } from '../apiarenden';
import type { Testapi } from '../testapi';
import type { Underlag } from './underlag';

export type Anropen = ReturnType<typeof anropen>;

/** Requests that the cases are made of. Each is sent first when it is called: `u` is there by then. */
export const anropen = (u: () => Underlag) => ({ u, ...granskningsanrop(u), ...lasningar(u), ...arendeanrop(u) });

type Andrat = Readonly<Record<string, unknown>>;
type Roll = Parameters<Testapi['post']>[0];

function granskningsanrop(u: () => Underlag) {
  const granskning = (andrat: Andrat) => () =>
    u().api.post('REGISTRATOR', 'granskningar', granskningsbegaran(u().api, andrat));
  const text =
    (kropp: string, huvud: Readonly<Record<string, string>> = {}) =>
    () =>
      u().api.post('REGISTRATOR', 'granskningar', kropp, huvud);
  const titel = (varde: string) => granskning({ titel: varde });
  const svarSenast = (varde: string) => granskning({ svarSenast: varde });
  const rekommendationer = (antal: number, innehall: string) =>
    granskning({ rekommendationer: Array.from({ length: antal }, (_, n) => ({ nummer: n + 1, text: innehall })) });
  return { granskning, text, titel, svarSenast, rekommendationer };
}

function lasningar(u: () => Underlag) {
  const hamta = (vag: string) => () => u().api.get('FORVALTNINGSJURIST', vag);
  const lista = (fraga: string) => hamta(`revisionsarenden?${fraga}`);
  const sok = (varde: string) => lista(`sok=${encodeURIComponent(varde)}`);
  const utan = (token: string | undefined) => () => u().api.anropa('GET', '/api/v1/konton/mitt', { token });
  return { hamta, lista, sok, utan };
}

function arendeanrop(u: () => Underlag) {
  const skriv = (id: string, resurs: string, kropp: unknown, version: number) =>
    u().api.post('NAMNDSEKRETERARE', `revisionsarenden/${id}/${resurs}`, kropp, ifMatch(version));
  const gor =
    (roll: Roll, resurs: string, kropp: () => unknown, version = 1) =>
    () =>
      u().api.post(roll, `revisionsarenden/${u().arende}/${resurs}`, kropp(), ifMatch(version));
  const anstand = (andrat: Andrat, roll: Roll = 'REVISOR') =>
    gor(roll, 'anstand', () => ({ svarSenast: '2025-04-30', beslutad: '2025-01-17', kalla: 'Brev', ...andrat }));
  const plan = (handlaggare: () => string) =>
    gor('FORVALTNINGSJURIST', 'planer', () => ({
      sammantradeId: u().api.kommun.sammantradeId,
      handlaggare: handlaggare(),
    }));
  const beslut = (andrat: Andrat) =>
    gor('NAMNDSEKRETERARE', 'beslut', () => ({ paragraf: '§ 1', datum: '2025-01-17', lydelse: 'x', ...andrat }));
  const iAtgarden = (roll: Roll, resurs: string, kropp: unknown) => () =>
    u().gjort.gor(roll, `atgarder/${u().gjort.atgardId}/${resurs}`, kropp);
  return { skriv, gor, anstand, plan, beslut, iAtgarden };
}
