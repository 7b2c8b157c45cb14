import { STALLNINGSTAGANDEN } from '#domain';
import { z } from 'zod';
import { dag, ettId, ord } from './falt';

const Yttrande = z.strictObject({
  paragraf: ord('§ 21').nullable(),
  lydelse: ord('Nämnden lämnar yttrandet som sitt svar på remissen.'),
  bemotanden: z.array(
    z.strictObject({
      rekommendationId: ettId(),
      delId: ettId().nullable(),
      stallningstagande: z.enum(STALLNINGSTAGANDEN),
      text: ord('Nämnden delar bedömningen.'),
    }),
  ),
});

const nedlagd = <S extends string>(slag: S) =>
  z.strictObject({ slag: z.literal(slag), datum: dag('2025-02-20'), skal: ord('Frågan har fått sitt svar.') });

export const OrganremissSvar = z
  .strictObject({
    id: ettId(),
    organId: ettId(),
    underarendeId: ettId(),
    fraga: ord('Hur samverkar ni med oss om de unga?'),
    rekommendationIds: z.array(ettId()),
    skickad: dag('2025-01-22'),
    svarSenast: dag('2025-02-20'),
    utfall: z
      .discriminatedUnion('slag', [
        z.strictObject({ slag: z.literal('BESVARAD'), datum: dag('2025-02-18'), yttrande: Yttrande }),
        nedlagd('ATERKALLAD'),
        nedlagd('AVSKRIVEN'),
      ])
      .nullable(),
  })
  .meta({ description: 'En fråga till ett annat organ, som svarar i ett eget ärende.' });

export const Overordnat = z
  .strictObject({
    arendeId: ettId(),
    organId: ettId(),
    remissId: ettId(),
    fraga: ord('Hur samverkar ni med oss om de unga?'),
    aterkallad: z.strictObject({ datum: dag('2025-02-20'), skal: ord('Frågan har fått sitt svar.') }).nullable(),
  })
  .meta({
    description: 'Organet som frågar och dess ärende, i ett ärende som en remiss från ett annat organ har öppnat.',
  });
