import { z } from 'zod';
import { nyckel, text, tid } from './falt';
import { Forvantan } from './forvantan';

/** One dated step: somebody does something, reads something, or time passes; and what must then be true. */
export const Steg = z
  .strictObject({
    nar: tid().meta({ description: 'Klockan ställs hit, genom allt som förfaller på vägen.' }),
    text: text().optional().meta({ description: 'En mening om vad som händer, för berättelsen.' }),
    vem: nyckel().optional().meta({ description: 'Personen som gör eller läser.' }),
    gor: text().optional().meta({ description: 'registreraGranskning eller ett av kommandona.' }),
    las: text().optional().meta({ description: 'Adress under /api/v1 att läsa, till exempel uppgifter.' }),
    arende: nyckel()
      .optional()
      .meta({ description: 'Organet vars ärende det gäller; behövs bara när flera ska svara.' }),
    pa: text()
      .optional()
      .meta({ description: 'Det i ärendet som kommandot gäller: $atgard.<nyckel> eller $remiss.<nyckel>.' }),
    med: z.record(z.string(), z.unknown()).optional().meta({ description: 'Kommandots fält.' }),
    forvanta: Forvantan.optional(),
  })
  .superRefine((steg, kontext) => {
    const kraver = (villkor: boolean, falt: string, message: string) => {
      if (!villkor) kontext.addIssue({ code: 'custom', path: [falt], message });
    };
    const handlar = steg.gor !== undefined || steg.las !== undefined;
    kraver(steg.gor === undefined || steg.las === undefined, 'las', 'Ett steg gör eller läser. Dela det i två steg.');
    kraver(!handlar || steg.vem !== undefined, 'vem', 'Säg vem: lägg till vem: <person>.');
    kraver(handlar || steg.vem === undefined, 'vem', 'Säg vad personen gör: lägg till gor eller las.');
    kraver(
      steg.gor !== undefined || steg.med === undefined,
      'med',
      'Fälten i med hör till ett kommando: lägg till gor.',
    );
    kraver(steg.gor !== undefined || steg.pa === undefined, 'pa', 'pa hör till ett kommando: lägg till gor.');
    kraver(
      handlar || !kraverSvar(steg.forvanta),
      'forvanta',
      'status, nekas och svar hör till ett steg med gor eller las.',
    );
  });
export type Steg = Readonly<z.infer<typeof Steg>>;

const kraverSvar = (forvanta: Forvantan | undefined): boolean =>
  forvanta !== undefined && ['status', 'nekas', 'svar'].some((falt) => falt in forvanta);
