import { VadOm, VadOmIArendet, VadOmSvar } from '#contracts';
import { API_ROT, type Operation } from '../operationer/operation';

const GRUPP = 'vad-om';

const fraga = ({
  namn,
  vag,
  rubrik,
  beskrivning,
  begaran,
}: Pick<Operation, 'namn' | 'vag' | 'rubrik' | 'beskrivning' | 'begaran'>): Operation => ({
  ...{ namn, vag: `${API_ROT}${vag}`, rubrik, beskrivning, begaran },
  metod: 'POST',
  ratt: 'INLOGGAD',
  grupp: GRUPP,
  fraga: null,
  svar: { slag: 'ETT', status: 200, beskrivning: 'Det som skulle bli annorlunda.', namn: 'VadOm', schema: VadOmSvar },
  kommando: null,
  kommunkommando: null,
  iDokumentet: true,
});

export const VADOM: readonly Operation[] = [
  fraga({
    namn: 'vadOm',
    vag: '/vad-om',
    rubrik: 'Fråga vad en ändring i kommunen skulle innebära',
    beskrivning:
      'Vad som skulle bli annorlunda i alla öppna ärenden om ett kommando på kommunens egna uppgifter utfördes nu: en ' +
      'ledig dag, ett flyttat sammanträde, en ny innehavare, en ny stege. Kräver samma rätt som kommandot. Ingenting skrivs.',
    begaran: {
      namn: 'VadOmBegaran',
      schema: VadOm,
      exempel: { kommando: 'laggTillLedigDag', malId: null, begaran: { datum: '2025-05-02' } },
    },
  }),
  fraga({
    namn: 'vadOmIArendet',
    vag: '/revisionsarenden/{id}/vad-om',
    rubrik: 'Fråga vad en åtgärd i ett ärende skulle innebära',
    beskrivning:
      'Vad som skulle bli annorlunda i ärendet om kommandot utfördes nu, till exempel ett beviljat anstånd. Kräver samma ' +
      'rätt som kommandot. Ingenting skrivs.',
    begaran: {
      namn: 'VadOmIArendetBegaran',
      schema: VadOmIArendet,
      exempel: {
        kommando: 'beviljaAnstand',
        begaran: { svarSenast: '2025-05-15', beslutad: '2025-03-03', kalla: 'Revisorernas svar 2025-03-03' },
      },
    },
  }),
];
