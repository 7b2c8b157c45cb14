import type { Exempelforare } from './exempel-forare';
import { postId } from './exempel-kommun';
import {
  bemot,
  besluta,
  diarieforOchPlanera,
  expediera,
  granskning,
  planera,
  tilldela,
  type Lofte,
} from './exempel-steg';

const RUTIN: Lofte = {
  beskrivning: 'Gemensam rutin för genomförandeplaner',
  ansvarig: postId('SN', 'enhetschef'),
  klartDatum: '2024-12-31',
};
const UTBILDNING: Lofte = {
  beskrivning: 'Utbilda handläggarna i uppföljning',
  ansvarig: postId('SN', 'koordinator'),
  klartDatum: '2025-01-31',
};
const INSATSER: Lofte = {
  beskrivning: 'Kartlägg insatserna i öppenvården',
  ansvarig: postId('SN', 'vakant'),
  klartDatum: '2024-11-29',
};

/**
 * SN from 2023, answered after an anstånd, in the midst of its åtgärder: one with a new day, two late, of which one lies on
 * a post that nobody holds. `under` is what happens in between, in another nämnd. What it gives is the last year.
 */
export async function levGenomforande(f: Exempelforare, under: () => Promise<void>): Promise<() => Promise<void>> {
  const id = await besvarad(f);
  const atgardId = await tilldela(f, id, RUTIN);
  const ovriga = [await tilldela(f, id, UTBILDNING), await tilldela(f, id, INSATSER)];
  await f.dag('2023-08-14');
  await f.gor('enhetschef', 'accepteraAtgard', { arendeId: id, atgardId });
  for (const ovrig of ovriga) await f.gor('koordinator', 'accepteraAtgard', { arendeId: id, atgardId: ovrig });
  await under();
  return async () => {
    await f.dag('2024-10-02');
    const text = 'Utkastet till rutin är klart och på remiss hos enheterna.';
    await f.gor('enhetschef', 'rapporteraAtgard', { arendeId: id, atgardId }, { text });
    await f.dag('2024-12-11');
    const skal = 'Facklig samverkan om rutinen blir klar först i januari.';
    await f.gor('avdelningschef', 'planeraOmAtgard', { arendeId: id, atgardId }, { klartDatum: '2025-02-21', skal });
  };
}

async function besvarad(f: Exempelforare): Promise<string> {
  await f.dag('2023-02-06');
  const id = await f.registrera({
    ...granskning('SN', 'Granskning av genomförandeplaner', 'KR 2022-00031'),
    ...{ rapportdatum: '2023-02-01', missivdatum: '2023-02-03', inkommen: '2023-02-06', svarSenast: '2023-04-28' },
    rekommendationer: [
      { nummer: 1, text: 'Se över hur genomförandeplaner skrivs och följs upp.' },
      { nummer: 2, text: 'Kartlägg vilka insatser som erbjuds.' },
    ],
  });
  await diarieforOchPlanera(f, id, { organ: 'SN', dnr: 'SN 2023/144', sammantrade: '2023-04-25' });
  await f.dag('2023-03-20');
  await f.gor('jurist', 'begarAnstand', id, {
    ...{ begard: '2023-03-20', onskadSvarSenast: '2023-06-30' },
    skal: 'Nämnden vill inhämta synpunkter från fler enheter.',
  });
  await f.dag('2023-03-27');
  const kalla = 'Revisorernas svar den 27 mars 2023';
  await f.gor('jurist', 'beviljaAnstand', id, { svarSenast: '2023-06-30', beslutad: '2023-03-27', kalla });
  await planera(f, id, { organ: 'SN', sammantrade: '2023-06-13' });
  await f.dag('2023-05-08');
  await bemot(f, id, { nummer: 1, text: 'Nämnden instämmer. Rutinen blir gemensam.', atgarder: [RUTIN, UTBILDNING] });
  await bemot(f, id, { nummer: 2, text: 'Nämnden instämmer. En kartläggning görs.', atgarder: [INSATSER] });
  await besluta(f, id, {
    ...{ undertecknat: '2023-05-19', au: '2023-05-30', kallat: '2023-06-07' },
    ...{ namnd: '2023-06-13', paragraf: '§ 88', justerat: '2023-06-20' },
  });
  await expediera(f, id, '2023-06-22');
  return id;
}
