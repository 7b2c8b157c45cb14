import { z } from 'zod';
import { antal, dag, ettId, ord, type Last } from './falt';

/** A calendar file as it would be read in, and what must be mended in it first. */
export const TolkadFilSvar = z.strictObject({
  rader: z.array(
    z.strictObject({
      organId: ettId(),
      kallId: ord('nav-2025-03@kommunen.example').nullable(),
      datum: dag('2025-03-20'),
      auDatum: dag('2025-03-06').nullable(),
      manusstopp: dag('2025-02-24').nullable(),
      kallelseUt: dag('2025-03-13').nullable(),
      planeradJustering: dag('2025-03-25').nullable(),
    }),
  ),
  fel: z.array(z.strictObject({ rad: antal(7), text: ord('”2025-02-30” i kolumnen datum är inget datum.') })),
});
export type TolkadFilSvar = Last<z.infer<typeof TolkadFilSvar>>;
