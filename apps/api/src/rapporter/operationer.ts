import { RAPPORTSLAG } from '#domain';
import { RapportSvar, RapportradSvar, id } from '#contracts';
import { z } from 'zod';
import { Sidfraga } from '../http/sidfraga';
import { hamtning, type Operation } from '../operationer/operation';

const GRUPP = 'rapporter';

export const Rapportlistfraga = Sidfraga.extend({
  organId: id()
    .optional()
    .meta({ description: 'Bara ett organs rapporter.', example: '4b1f9a52-8a53-4a0c-9a3c-1d2e3f405162' }),
  slag: z.enum(RAPPORTSLAG).optional().meta({ description: 'Bara ett slag.', example: 'KVARTAL' }),
});
export type Rapportlistfraga = z.infer<typeof Rapportlistfraga>;

export const RAPPORTER: readonly Operation[] = [
  hamtning({
    namn: 'listaRapporter',
    vag: '/rapporter',
    ratt: 'rapport.las',
    grupp: GRUPP,
    rubrik: 'Lista rapporter',
    beskrivning:
      'Kvartalets status till nämnden, årsredovisningens avsnitt Revision och överlämningar till en ny ordförande, den senaste först.',
    fraga: Rapportlistfraga,
    svar: {
      slag: 'LISTA',
      status: 200,
      beskrivning: 'En sida av listan.',
      namn: 'Rapportrad',
      schema: RapportradSvar,
      nyckel: 'rapporter',
    },
  }),
  hamtning({
    namn: 'visaRapport',
    vag: '/rapporter/{id}',
    ratt: 'rapport.las',
    grupp: GRUPP,
    rubrik: 'Visa en rapport',
    beskrivning:
      'Rapporten som den var när den gjordes, första arbetsdagen efter perioden. Den ändras aldrig och visar inget ur ' +
      'utkast. En överlämning gäller det som är öppet när ordföranden eller mandatperioden är ny, och ska kvitteras.',
    svar: { slag: 'ETT', status: 200, beskrivning: 'Rapporten.', namn: 'Rapport', schema: RapportSvar },
  }),
];
