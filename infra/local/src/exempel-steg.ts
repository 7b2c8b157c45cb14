import type { Exempelforare } from './exempel-forare';
import { organId, postId, sammantradeId, type Exempelorgan } from './exempel-kommun';

/** What every granskning of the sample has in common. */
export const granskning = (organ: Exempelorgan, titel: string, revisorernasDnr: string) => ({
  ...{ titel, revisorernasDnr, revisionsbyra: 'Exempelrevision AB', narKlartBegart: true },
  organIds: [organId(organ)],
});

async function rekommendationId(f: Exempelforare, arendeId: string, nummer: number): Promise<string> {
  const { rekommendationer } = await f.arende(arendeId);
  return rekommendationer.find((r) => r.nummer === nummer)?.id ?? '';
}

async function atgardId(f: Exempelforare, arendeId: string, beskrivning: string): Promise<string> {
  const { atgarder } = await f.arende(arendeId);
  return atgarder.find((a) => a.beskrivning === beskrivning)?.id ?? '';
}

type Planering = Readonly<{ organ: Exempelorgan; dnr: string; sammantrade: string }>;

/** Gives the case its diarienummer and its meeting. */
export async function diarieforOchPlanera(f: Exempelforare, id: string, plan: Planering): Promise<void> {
  await f.gor('namndsekreterare', 'registrera', id, { dnr: plan.dnr });
  await planera(f, id, plan);
}

/** Plans for one of the nämnd's meetings, or another than before. */
export const planera = (f: Exempelforare, id: string, { organ, sammantrade }: Omit<Planering, 'dnr'>): Promise<void> =>
  f.gor('jurist', 'faststallPlan', id, {
    sammantradeId: sammantradeId(organ, sammantrade),
    handlaggare: postId(organ, 'jurist'),
  });

type Bemotande = Readonly<{ nummer: number; text: string; stallningstagande?: string; atgarder?: readonly Lofte[] }>;
export type Lofte = Readonly<{ beskrivning: string; ansvarig: string; klartDatum: string }>;

/** Answers a recommendation, and promises something. */
export async function bemot(
  f: Exempelforare,
  id: string,
  { nummer, atgarder = [], ...svar }: Bemotande,
): Promise<void> {
  await f.gor('jurist', 'skrivBemotande', id, {
    ...{ rekommendationId: await rekommendationId(f, id, nummer), stallningstagande: 'INSTAMMER', ...svar },
    atgarder: atgarder.map(({ ansvarig, ...lofte }) => ({ ...lofte, ansvariga: [ansvarig] })),
  });
}

type Beslut = Readonly<{
  undertecknat: string;
  au: string;
  kallat: string;
  namnd: string;
  paragraf: string;
  justerat: string;
}>;

/** From the förvaltningschef's signature to the anslag, each on its day. */
export async function besluta(f: Exempelforare, id: string, dagar: Beslut): Promise<void> {
  const { undertecknat, au, kallat, namnd, paragraf, justerat } = dagar;
  await f.dag(undertecknat);
  await f.gor('forvaltningschef', 'underteckna', id, { datum: undertecknat });
  await f.dag(au);
  const forslag = 'Nämnden antar yttrandet som sitt eget och översänder det till revisorerna.';
  await f.gor('namndsekreterare', 'behandlaIUtskott', id, { paragraf: '§ 12', datum: au, forslag });
  await f.dag(kallat);
  await f.gor('namndsekreterare', 'kalla', id, { datum: kallat });
  await f.dag(namnd);
  const lydelse = 'Nämnden antar yttrandet som sitt eget och översänder det till revisorerna.';
  await f.gor('namndsekreterare', 'fattaBeslut', id, { paragraf, datum: namnd, lydelse });
  await f.dag(justerat);
  await f.gor('namndsekreterare', 'justera', id, { datum: justerat });
  await f.gor('namndsekreterare', 'ansla', id, { datum: justerat });
}

/** Sends the reply to revisorerna, who say that they have it. */
export async function expediera(f: Exempelforare, id: string, datum: string): Promise<void> {
  await f.dag(datum);
  await f.gor('namndsekreterare', 'expediera', id, { datum, mottagare: ['Kommunens revisorer'], satt: 'e-post' });
  await f.gor('revisor', 'kvitteraSvar', id, { datum });
}

/** Gives an åtgärd to its post; gives its id. */
export async function tilldela(f: Exempelforare, id: string, det: Lofte): Promise<string> {
  const atgard = await atgardId(f, id, det.beskrivning);
  const { ansvarig, klartDatum } = det;
  await f.gor('jurist', 'tilldelaAtgard', { arendeId: id, atgardId: atgard }, { ansvariga: [ansvarig], klartDatum });
  return atgard;
}
