import { OmraknatKvittoSvar } from '#contracts';
import { hamtning, type Operation } from '../operationer/operation';

export const KVITTON: readonly Operation[] = [
  hamtning({
    namn: 'visaKvitto',
    vag: '/kvitton/{id}',
    ratt: 'INLOGGAD',
    grupp: 'kvitton',
    rubrik: 'Visa ett kvitto',
    beskrivning:
      'Svarar på ”Varför fick jag det här?” och räknar om det: ger samma regler på samma underlag fortfarande samma svar, ' +
      'och annars vad skiljer. Läses av den som fick det och av den som får läsa ärendet.',
    svar: { slag: 'ETT', status: 200, beskrivning: 'Kvittot.', namn: 'OmraknatKvitto', schema: OmraknatKvittoSvar },
  }),
];
