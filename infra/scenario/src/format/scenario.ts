import { z } from 'zod';
import { namngivna, nyckel, text } from './falt';
import { Kommun } from './kommun';
import { Steg } from './steg';

/** A whole scenario file, its base file taken in. The reference is README.md beside this folder. */
export const Scenario = z.strictObject({
  scenario: text().meta({ description: 'Vad scenariot visar, i en rad.' }),
  beskrivning: text().optional(),
  utgarFran: text().optional().meta({
    description: 'En fil bredvid denna, med kommun, lasare, granskning och atgarder som flera scenarier delar.',
  }),
  kommun: Kommun,
  lasare: z.union([nyckel(), namngivna(nyckel())], { error: 'Skriv en person, eller en person för vart organ.' }).meta({
    description:
      'Personen vars ögon kontrollerna läser ärendet, kvittona och loggen med; en för vart organ när flera ska svara.',
  }),
  granskning: z
    .record(z.string(), z.unknown())
    .meta({ description: 'Det revisorerna skickade; skickas av registreraGranskning.' }),
  atgarder: namngivna(text())
    .default({})
    .meta({ description: 'Nyckel: beskrivning. Åtgärden känns igen på beskrivningen.' }),
  steg: z.array(Steg).min(1, { error: 'Ett scenario har minst ett steg.' }),
});
export type Scenario = Readonly<z.infer<typeof Scenario>>;
