import type { Roll } from '#domain';
import { tidpunkt } from '#domain';
import { Stegklocka } from '#persistence';
import { ifMatch, kravStatus, granskningsbegaran, nyttDnr } from './apiarenden';
import { inlastApikommun, type Apikommun } from './apikommun';
import type { Httpsvar, Testapi } from './testapi';

/** A kommun of its own, on the day when its nämnd has decided, with a case whose only åtgärd is marked as done. */
export type GenomfortArende = Readonly<{
  kommun: Apikommun;
  id: string;
  atgardId: string;
  /** POST below the case as the role, at the version that the case now has. */
  gor: (roll: Roll, resurs: string, kropp: unknown) => Promise<Httpsvar>;
}>;

/** Who has done the åtgärd: a chef, who has the right to verify but not this one. */
const GJORD_AV: Roll = 'AVDELNINGSCHEF';
const DAGEN = '2025-03-20';

/** Takes a case the whole way over HTTP, each step by the one whose step it is (domain 2.2). */
export async function genomfortArende(api: Testapi): Promise<GenomfortArende> {
  const kommun = await inlastApikommun(api.lager, api.issuer);
  await stallKlockan(api, kommun, DAGEN);
  const id = await registrerat(api, kommun);
  const visa = async () =>
    kravStatus(200, await hamta(api, await api.token('FORVALTNINGSJURIST', kommun), `revisionsarenden/${id}`)).kropp;
  const gor: GenomfortArende['gor'] = async (roll, resurs, kropp) => {
    const huvud = ifMatch(Number((await visa())['version']));
    return skicka(api, await api.token(roll, kommun), { vag: `revisionsarenden/${id}/${resurs}`, kropp, huvud });
  };
  const utfor = async (...steg: Parameters<typeof gor>) => kravStatus(200, await gor(...steg));
  await utfor('REGISTRATOR', 'diarieforingar', { dnr: nyttDnr() });
  const plan = { sammantradeId: kommun.sammantradeId, handlaggare: kommun.post('FORVALTNINGSJURIST') };
  await utfor('FORVALTNINGSJURIST', 'planer', plan);
  const [forsta, andra] = (await visa())['rekommendationer'] as readonly Readonly<{ id: string }>[];
  const lofte = { beskrivning: 'Rutin', ansvariga: [kommun.post(GJORD_AV)], klartDatum: '2025-09-30' };
  await utfor('FORVALTNINGSJURIST', 'bemotanden', bemotande(forsta?.id, [lofte]));
  await utfor('FORVALTNINGSJURIST', 'bemotanden', { ...bemotande(andra?.id, []), stallningstagande: 'ANSES_UPPFYLLD' });
  await utfor('FORVALTNINGSCHEF', 'underskrifter', { datum: DAGEN });
  const utskott = { paragraf: '§ 1', datum: DAGEN, forslag: 'Yttrandet översänds.' };
  await utfor('NAMNDSEKRETERARE', 'utskottsbehandlingar', utskott);
  await utfor('NAMNDSEKRETERARE', 'kallelser', { datum: DAGEN });
  await utfor('NAMNDSEKRETERARE', 'beslut', { paragraf: '§ 2', datum: DAGEN, lydelse: 'Yttrandet översänds.' });
  const [atgard] = (await visa())['atgarder'] as readonly Readonly<{ id: string }>[];
  const atgardId = atgard?.id ?? '';
  await utfor('FORVALTNINGSJURIST', `atgarder/${atgardId}/tilldelningar`, {
    ansvariga: lofte.ansvariga,
    klartDatum: lofte.klartDatum,
  });
  await utfor(GJORD_AV, `atgarder/${atgardId}/klarmarkeringar`, { bevis: [{ slag: 'TEXT', innehall: 'Antagen.' }] });
  return { kommun, id, atgardId, gor };
}

/** It is the afternoon of that day in the kommun. */
export async function stallKlockan({ lager }: Testapi, { id }: Apikommun, dag: string): Promise<void> {
  const klocka = await Stegklocka.oppna(lager.databas.workerUrl);
  await klocka.stall(id, tidpunkt(`${dag}T15:00:00.000Z`));
  await klocka.stang();
}

const bemotande = (rekommendationId: string | undefined, atgarder: readonly unknown[]) => ({
  ...{ rekommendationId, stallningstagande: 'INSTAMMER', text: 'Nämnden instämmer.', atgarder },
});

async function registrerat(api: Testapi, kommun: Apikommun): Promise<string> {
  const token = await api.token('REGISTRATOR', kommun);
  const kropp = granskningsbegaran({ kommun });
  const svar = kravStatus(201, await skicka(api, token, { vag: 'granskningar', kropp, huvud: {} }));
  const [id = ''] = svar.kropp['arendeIds'] as readonly string[];
  return id;
}

const hamta = (api: Testapi, token: string, vag: string) => api.anropa('GET', `/api/v1/${vag}`, { token });

type Sandning = Readonly<{ vag: string; kropp: unknown; huvud: Readonly<Record<string, string>> }>;

const skicka = (api: Testapi, token: string, { vag, kropp, huvud }: Sandning): Promise<Httpsvar> =>
  api.anropa('POST', `/api/v1/${vag}`, {
    token,
    kropp,
    huvud: { 'content-type': 'application/json', 'idempotency-key': nyttDnr().replace(' ', '-'), ...huvud },
  });
