import { MOTTAGARE, STEGE_ID } from '#domain';
import { z } from 'zod';
import { datumfalt, id, rad, text } from './falt';

/** More than anybody needs: what is too much in the domain's eyes is refused there, together with everything else. */
const FLEST = 100;
const heltal = () => z.int({ error: 'Ange ett heltal.' }).min(-100_000).max(100_000);

// A name that is none is refused with the other reasons; the document still says which there are.
const mottagare = () => rad(40).meta({ enum: [...MOTTAGARE], example: 'ANSVARIG' });

/** A new version of a ladder. */
export const NyStege = z.strictObject({
  stege: z.enum(STEGE_ID),
  organId: id().nullable().default(null).meta({ description: 'Null: alla organ som inte har en egen.' }),
  gallerFran: datumfalt().meta({ description: 'I dag eller senare.', example: '2026-09-01' }),
  nyUppgift: mottagare()
    .nullable()
    .meta({ description: 'Vem som får veta att uppgiften är ny; null när ingen behöver.' }),
  steg: z
    .array(
      z.strictObject({
        arbetsdagar: heltal().meta({ description: 'Från förfallodagen; negativt före.', example: -10 }),
        till: mottagare(),
        slag: z.enum(['PAMINNELSE', 'ESKALERING']),
      }),
    )
    .max(FLEST),
  darefterVar: heltal()
    .nullable()
    .meta({ description: 'Det sista steget upprepas så ofta, i arbetsdagar; null: det upprepas inte.', example: 10 }),
});

const vecka = () => z.int({ error: 'Ange en vecka.' }).min(1).max(52).meta({ example: 27 });

/** New rules for when people are told. */
export const NyaPaminnelseregler = z.strictObject({
  gallerFran: datumfalt().meta({ description: 'I dag eller senare.', example: '2026-05-01' }),
  semesterperiod: z
    .strictObject({ franVecka: vecka(), tillVecka: vecka() })
    .nullable()
    .meta({ description: 'ISO-veckor, båda inräknade; null när det inte finns någon.' }),
  bradskandePerDag: z
    .int({ error: 'Ange ett heltal.' })
    .min(1)
    .max(50)
    .meta({ description: 'Brådskande brev till en person på en dag; resten kommer med nästa morgons.', example: 5 }),
});

/** "Påminn mig den …" */
export const NyUppskjutning = z.strictObject({
  till: datumfalt().meta({ description: 'En arbetsdag, högst tio framåt och inte efter förfallodagen.' }),
  skal: text(300).meta({ example: 'Jag väntar på ekonomens underlag.' }),
});
