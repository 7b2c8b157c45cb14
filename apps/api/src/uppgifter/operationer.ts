import { UppgiftSvar } from '#contracts';
import { hamtning, type Operation } from '../operationer/operation';
import { Uppgiftslistfraga } from './uppgiftslistfraga';

export const UPPGIFTER: readonly Operation[] = [
  hamtning({
    namn: 'listaUppgifter',
    vag: '/uppgifter',
    ratt: 'uppgifter.las',
    grupp: 'uppgifter',
    rubrik: 'Lista mina uppgifter',
    beskrivning:
      'Det som ligger på dig i dag, närmaste dag först: på dina befattningar och på vakanta under dem. Också svar från bolag ' +
      'och kommunalförbund, som inte har något ärende.',
    fraga: Uppgiftslistfraga,
    svar: {
      slag: 'LISTA',
      status: 200,
      beskrivning: 'En sida av listan.',
      namn: 'Uppgift',
      schema: UppgiftSvar,
      nyckel: 'uppgifter',
    },
  }),
];
