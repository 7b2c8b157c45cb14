import { z } from 'zod';
import { ettId, ord, tid, type Last } from './falt';

/** One event of the case's log. `handelse.typ` names what became true; its other fields follow from the type. */
export const HandelseSvar = z.strictObject({
  nummer: z.int().min(1).meta({ example: 3 }),
  tid: tid('2025-03-03T10:15:00.000Z'),
  handelse: z.looseObject({ typ: ord('anstandBeviljat') }),
  av: z.strictObject({
    personId: ettId().nullable(),
    befattningId: ettId().nullable(),
    forPersonId: ettId()
      .nullable()
      .meta({ description: 'Innehavaren som ersattes; null för den som handlade för sig själv.' }),
  }),
  hash: ord('9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08').meta({
    description: 'SHA-256 i hex över formatversion, föregående hash och händelsen.',
  }),
});
export type HandelseSvar = Last<z.infer<typeof HandelseSvar>>;
