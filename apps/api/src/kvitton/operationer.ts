import { NyUppskjutning, OmraknatKvittoSvar, UppskjutningSvar } from '#contracts';
import { API_ROT, hamtning, type Operation } from '../operationer/operation';

const SKJUT_UPP: Operation = {
  namn: 'skjutUppPaminnelse',
  metod: 'POST',
  vag: `${API_ROT}/kvitton/{id}/uppskjutningar`,
  ratt: 'INLOGGAD',
  grupp: 'kvitton',
  rubrik: 'Skjut upp en påminnelse',
  beskrivning:
    '”Påminn mig den …”: den som fick beskedet påminns inte om uppgiften före den dagen, och påminns då om den är kvar. ' +
    'Högst tio arbetsdagar och inte förbi förfallodagen. Hindrar aldrig att frågan går vidare, och syns i ärendet.',
  fraga: null,
  begaran: {
    namn: 'SkjutUppPaminnelseBegaran',
    schema: NyUppskjutning,
    exempel: { till: '2025-03-21', skal: 'Jag väntar på ekonomens underlag.' },
  },
  svar: {
    slag: 'ETT',
    status: 201,
    beskrivning: 'Påminnelsen väntar.',
    namn: 'Uppskjutning',
    schema: UppskjutningSvar,
  },
  kommando: null,
  kommunkommando: null,
  iDokumentet: true,
};

export const KVITTON: readonly Operation[] = [
  hamtning({
    namn: 'visaKvitto',
    vag: '/kvitton/{id}',
    ratt: 'INLOGGAD',
    grupp: 'kvitton',
    rubrik: 'Visa ett kvitto',
    beskrivning:
      'Svarar på ”Varför fick jag det här?” och räknar om det: ger samma regler på samma underlag fortfarande samma svar, ' +
      'och annars vad skiljer. Läses av den som fick det, av den som får läsa ärendet och, när det inte finns något ärende, av ' +
      'den som följer externa svar.',
    svar: { slag: 'ETT', status: 200, beskrivning: 'Kvittot.', namn: 'OmraknatKvitto', schema: OmraknatKvittoSvar },
  }),
  SKJUT_UPP,
];
