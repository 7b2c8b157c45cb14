import type { Exempelforare } from './exempel-forare';
import { postId } from './exempel-kommun';
import { bemot, diarieforOchPlanera, granskning } from './exempel-steg';

const ENHETER = ['enhetschef', 'koordinator', 'vakant'] as const;

/** NAV in 2025, with the dates of case A (domain 4.2): planned for 20 March, on remiss, two of four recommendations answered. */
export async function levBeredning(f: Exempelforare): Promise<void> {
  await f.dag('2025-01-17');
  const id = await f.registrera({
    ...granskning('NAV', 'Granskning av aktivering av unga med försörjningsstöd', 'KR 2024-00021'),
    ...{ rapportdatum: '2025-01-15', missivdatum: '2025-01-17', inkommen: '2025-01-17', svarSenast: '2025-03-31' },
    externa: [{ namn: 'Exempelby Arbetsmarknad AB', slag: 'BOLAG' }],
    samladBedomning: 'Arbetet är delvis ändamålsenligt. Den interna kontrollen är otillräcklig.',
    rekommendationer: [
      { nummer: 1, text: 'Anta målsättning för arbetet med arbetsmarknadsinsatser.' },
      { nummer: 2, text: 'Anta en strategi för arbetet med arbetsmarknadsinsatser.' },
      { nummer: 3, text: 'Säkerställ att den beslutade riktlinjen tillämpas, eller upphäv den.' },
      { nummer: 4, text: 'Säkerställ att brister från egenkontrollen omsätts till åtgärder.' },
    ],
  });
  await f.dag('2025-01-20');
  await diarieforOchPlanera(f, id, { organ: 'NAV', dnr: 'NAV 2025/22', sammantrade: '2025-03-20' });
  await f.dag('2025-01-22');
  const { rekommendationer } = await f.arende(id);
  await f.gor('jurist', 'skickaRemiss', id, {
    befattningIds: ENHETER.map((post) => postId('NAV', post)),
    rekommendationIds: rekommendationer.slice(2).map((r) => r.id),
    ...{
      fraga: 'Hur arbetar ni i dag, och vad behöver göras? Ange vem som kan göra det och till när.',
      svarSenast: '2025-02-12',
    },
  });
  await f.dag('2025-02-12');
  const remiss = (await f.arende(id)).remisser.find((r) => r.befattningId === postId('NAV', 'koordinator'));
  const text = 'Vi följer riktlinjen. Egenkontrollen sammanställs varje halvår men leder sällan till åtgärder.';
  await f.gor('enhetschef', 'svaraPaRemiss', { arendeId: id, remissId: remiss?.id ?? '' }, { text });
  await f.dag('2025-02-14');
  await f.gor('jurist', 'delaRekommendation', id, {
    rekommendationId: rekommendationer[3]?.id,
    delar: ['Sammanställ bristerna från egenkontrollen.', 'Omsätt dem till åtgärder med datum.'],
  });
  const uppfylld = { stallningstagande: 'ANSES_UPPFYLLD' };
  await bemot(f, id, { nummer: 1, text: 'Nämnden antog en målsättning den 12 december 2024.', ...uppfylld });
  await bemot(f, id, { nummer: 2, text: 'Strategin ingår i målsättningen.', ...uppfylld });
}
