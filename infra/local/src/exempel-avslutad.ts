import type { Exempelforare } from './exempel-forare';
import { postId } from './exempel-kommun';
import { bemot, besluta, diarieforOchPlanera, expediera, granskning, tilldela, type Lofte } from './exempel-steg';

const MALL: Lofte = {
  beskrivning: 'Mall för beslut om föreningsbidrag',
  ansvarig: postId('KFN', 'forvaltningschef'),
  klartDatum: '2023-10-13',
};

/** KFN from 2022: answered, decided and done. What it gives tells the nämnd, ends the case and looks at the effect, in the two years after. */
export async function levAvslutad(f: Exempelforare): Promise<() => Promise<void>> {
  await f.dag('2022-08-22');
  const id = await f.registrera({
    ...granskning('KFN', 'Granskning av föreningsbidrag', 'KR 2022-00009'),
    ...{ rapportdatum: '2022-08-17', missivdatum: '2022-08-19', inkommen: '2022-08-22', svarSenast: '2022-11-30' },
    rekommendationer: [{ nummer: 1, text: 'Säkerställ att beslut om föreningsbidrag dokumenteras.' }],
  });
  await diarieforOchPlanera(f, id, { organ: 'KFN', dnr: 'KFN 2022/118', sammantrade: '2022-10-18' });
  await f.dag('2022-09-12');
  await bemot(f, id, { nummer: 1, text: 'Nämnden instämmer. En mall för beslut tas fram.', atgarder: [MALL] });
  await besluta(f, id, {
    ...{ undertecknat: '2022-09-23', au: '2022-10-04', kallat: '2022-10-11' },
    ...{ namnd: '2022-10-18', paragraf: '§ 71', justerat: '2022-10-25' },
  });
  await expediera(f, id, '2022-11-02');
  const atgardId = await tilldela(f, id, MALL);
  return async () => {
    await f.dag('2023-09-11');
    const bevis = [{ slag: 'HANDLING', innehall: 'Mall för beslut, dnr KFN 2023/41' }];
    await f.gor('forvaltningschef', 'klarmarkeraAtgard', { arendeId: id, atgardId }, { bevis });
    await f.gor(
      'jurist',
      'verifieraAtgard',
      { arendeId: id, atgardId },
      { kommentar: 'Mallen används sedan den 4 september.' },
    );
    await f.dag('2023-10-17');
    await f.gor('namndsekreterare', 'aterrapportera', id, {
      ...{ paragraf: '§ 64', datum: '2023-10-17', text: 'Mallen är antagen och används.' },
      ...{ beslut: 'Nämnden godkänner rapporten.', kvarstaendeBehov: 'Inget återstår att göra.' },
    });
    await f.gor('namndsekreterare', 'avsluta', id, { paragraf: '§ 64', datum: '2023-10-17' });
    await f.dag('2024-06-03');
    const text = 'Besluten från våren är dokumenterade enligt mallen.';
    await f.gor('jurist', 'kontrolleraEffekt', { arendeId: id, atgardId }, { uppnadd: true, text });
  };
}
