import { ObestallbartBrevSvar, PaminnelseregelSvar, StegeSvar } from '#contracts';
import { Sidfraga } from '../http/sidfraga';
import { hamtning, type Operation } from '../operationer/operation';

const lista = (
  namn: string,
  schema: typeof StegeSvar | typeof PaminnelseregelSvar | typeof ObestallbartBrevSvar,
  nyckel: string,
) => ({ slag: 'LISTA', status: 200, beskrivning: 'En sida av listan.', namn, schema, nyckel }) as const;

export const STEGAR: readonly Operation[] = [
  hamtning({
    namn: 'listaStegar',
    vag: '/stegar',
    ratt: 'stegar.las',
    grupp: 'stegar',
    rubrik: 'Lista stegarna',
    beskrivning:
      'När någon påminns och när frågan går vidare: alla versioner, standardens först. Gamla versioner finns kvar, för ' +
      'kvitton hänvisar till dem.',
    fraga: Sidfraga,
    svar: lista('Stege', StegeSvar, 'stegar'),
  }),
  hamtning({
    namn: 'listaPaminnelseregler',
    vag: '/paminnelseregler',
    ratt: 'stegar.las',
    grupp: 'paminnelseregler',
    rubrik: 'Lista reglerna för när besked lämnas',
    beskrivning: 'Semesterperioden och taket för brådskande brev: alla versioner, standardens först.',
    fraga: Sidfraga,
    svar: lista('Paminnelseregel', PaminnelseregelSvar, 'paminnelseregler'),
  }),
  hamtning({
    namn: 'listaObestallbaraBrev',
    vag: '/obestallbara-brev',
    ratt: 'brev.las',
    grupp: 'brev',
    rubrik: 'Lista brev som inte kommer fram',
    beskrivning:
      'Brev som e-postservern har sagt nej till fem gånger om dagen i tre dagar. Ingen försöker längre; den som är ' +
      'närmast högre får veta vad de gällde. Rätta adressen så går nästa brev fram.',
    fraga: Sidfraga,
    svar: lista('ObestallbartBrev', ObestallbartBrevSvar, 'obestallbaraBrev'),
  }),
];
