import { KontoSvar } from '#contracts';
import { hamtning, type Operation } from '../operationer/operation';

export const KONTON: readonly Operation[] = [
  hamtning({
    namn: 'visaMittKonto',
    vag: '/konton/mitt',
    ratt: 'INLOGGAD',
    grupp: 'konton',
    rubrik: 'Visa mitt konto',
    beskrivning: 'Vem du är här i dag: din person och rollerna som dina befattningar och behörigheter ger.',
    svar: { slag: 'ETT', status: 200, beskrivning: 'Kontot.', namn: 'Konto', schema: KontoSvar },
  }),
];
