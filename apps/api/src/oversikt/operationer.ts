import { OversiktSvar } from '#contracts';
import { hamtning, type Operation } from '../operationer/operation';

export const OVERSIKT: readonly Operation[] = [
  hamtning({
    namn: 'visaOversikt',
    vag: '/oversikt',
    ratt: 'oversikt.las',
    grupp: 'oversikt',
    rubrik: 'Visa kommunens översikt',
    beskrivning:
      'För kommunstyrelsens uppsikt: sena och kommande svar, hur gamla de öppna åtgärderna är, kommande sammanträden och ' +
      'vakanta befattningar med uppgifter. Inga utkast och inget innehåll.',
    svar: { slag: 'ETT', status: 200, beskrivning: 'Översikten.', namn: 'Oversikt', schema: OversiktSvar },
  }),
];
