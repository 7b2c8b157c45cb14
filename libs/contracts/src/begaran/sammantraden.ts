import { z } from 'zod';
import { datumfalt, id, rad, text } from './falt';

const kanske = (beskrivning: string) => datumfalt().nullable().default(null).meta({ description: beskrivning });

const dagar = {
  datum: datumfalt(),
  auDatum: kanske('Arbetsutskottets sammanträde före; null när det inte finns något.'),
  manusstopp: kanske('Null: räknas ut efter organets planparametrar.'),
  kallelseUt: kanske('Null: räknas ut efter organets planparametrar.'),
  planeradJustering: kanske('Null: räknas ut efter organets planparametrar.'),
};

export const NyttSammantrade = z.strictObject({ organId: id(), ...dagar });

export const FlyttatSammantrade = z.strictObject(dagar);

export const InstalltSammantrade = z.strictObject({});

export const InlastaSammantraden = z.strictObject({
  rader: z
    .array(
      z.strictObject({
        organId: id(),
        kallId: rad(200).nullable().default(null).meta({ description: 'Sammanträdets id i källan, om den har något.' }),
        ...dagar,
      }),
    )
    .min(1, { error: 'Ange minst ett sammanträde.' })
    .max(5000),
});

export const Sammantradesfil = z.strictObject({
  format: z.enum(['CSV', 'ICS']),
  organId: id().nullable().default(null).meta({ description: 'Organet som hela filen gäller; null: filen säger det.' }),
  text: text(1_000_000).meta({ description: 'Filens innehåll.' }),
});
