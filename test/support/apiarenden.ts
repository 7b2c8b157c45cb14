import { randomUUID } from 'node:crypto';
import type { Roll } from '#domain';
import type { Httpsvar, Testapi } from './testapi';

/** A request that registers one granskning with two recommendations for the test kommun's organ. */
export const granskningsbegaran = (
  { kommun }: Pick<Testapi, 'kommun'>,
  andrat: Readonly<Record<string, unknown>> = {},
): Record<string, unknown> => ({
  titel: 'Granskning av aktivering av unga',
  revisorernasDnr: nyttDnr(),
  rapportdatum: '2025-01-15',
  missivdatum: '2025-01-17',
  inkommen: '2025-01-17',
  svarSenast: '2025-03-31',
  narKlartBegart: true,
  organIds: [kommun.organId],
  rekommendationer: [
    { nummer: 1, text: 'Anta målsättning.' },
    { nummer: 2, text: 'Säkerställ att brister omsätts till åtgärder.' },
  ],
  ...andrat,
});

/** Registers a granskning and gives its id and the id of its only case. */
export async function nyttArende(
  api: Testapi,
  andrat: Readonly<Record<string, unknown>> = {},
): Promise<Readonly<{ granskningId: string; id: string }>> {
  const svar = kravStatus(201, await api.post('REGISTRATOR', 'granskningar', granskningsbegaran(api, andrat)));
  const [id = ''] = svar.kropp['arendeIds'] as readonly string[];
  return { granskningId: String(svar.kropp['id']), id };
}

/** Fails with the whole answer when the status is another. */
export function kravStatus(status: number, svar: Httpsvar): Httpsvar {
  if (svar.status !== status) throw new Error(`Väntade ${String(status)}: ${String(svar.status)} ${svar.text}`);
  return svar;
}

export const ifMatch = (version: number): Record<string, string> => ({ 'if-match': `"${String(version)}"` });

/** A planned case with a remiss to enhetschefen, at version 4. */
export async function remitteratArende(api: Testapi): Promise<Readonly<{ id: string; remissId: string }>> {
  const { id } = await nyttArende(api);
  const visa = async () => kravStatus(200, await api.get('FORVALTNINGSJURIST', `revisionsarenden/${id}`)).kropp;
  const gor = async (roll: Roll, resurs: string, kropp: unknown, version: number) =>
    kravStatus(200, await api.post(roll, `revisionsarenden/${id}/${resurs}`, kropp, ifMatch(version)));
  await gor('REGISTRATOR', 'diarieforingar', { dnr: nyttDnr() }, 1);
  const plan = { sammantradeId: api.kommun.sammantradeId, handlaggare: api.kommun.post('FORVALTNINGSJURIST') };
  await gor('FORVALTNINGSJURIST', 'planer', plan, 2);
  const remiss = {
    befattningIds: [api.kommun.post('ENHETSCHEF')],
    rekommendationIds: [forstaId((await visa())['rekommendationer'])],
    fraga: 'Instämmer ni?',
    svarSenast: '2025-02-12',
  };
  await gor('FORVALTNINGSJURIST', 'remisser', remiss, 3);
  return { id, remissId: forstaId((await visa())['remisser']) };
}

/** A number that no other granskning or case has. */
export const nyttDnr = (): string => `PROV ${randomUUID()}`;

const forstaId = (delar: unknown): string => (delar as readonly Readonly<{ id: string }>[])[0]?.id ?? '';
