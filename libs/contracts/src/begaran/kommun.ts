import { ROLLER } from '#domain';
import { z } from 'zod';
import { datumfalt, id, rad } from './falt';

export const LedigDag = z.strictObject({ datum: datumfalt() });

export const NyttOrgan = z.strictObject({
  namn: rad(200),
  forkortning: rad(20).nullable().default(null),
  gallerFran: datumfalt(),
});

export const Organavslut = z.strictObject({
  sistaDag: datumfalt(),
  eftertradareId: id()
    .nullable()
    .default(null)
    .meta({ description: 'Organet som tar över; krävs när det finns öppna ärenden.' }),
});

export const NyBefattning = z.strictObject({
  namn: rad(200),
  roll: z.enum(ROLLER),
  organId: id().nullable().default(null),
  enhetId: id().nullable().default(null),
  overordnadId: id().nullable().default(null),
});

export const AndradBefattning = z.strictObject({
  overordnadId: id().nullable(),
  enhetId: id().nullable().default(null),
});

export const Indragning = z.strictObject({ sistaDag: datumfalt() });

export const Tilltrade = z.strictObject({
  personId: id(),
  from: datumfalt(),
  tom: datumfalt().nullable().default(null),
  tillforordnad: z.boolean().default(false),
});

export const Frantrade = z.strictObject({ personId: id(), tom: datumfalt() });

export const NyErsattare = z.strictObject({ personId: id(), from: datumfalt(), tom: datumfalt() });

export const AvslutadErsattning = z.strictObject({ personId: id(), tom: datumfalt() });

export const NyLedighet = z.strictObject({ from: datumfalt(), tom: datumfalt() });

export const AndradLedighet = z.strictObject({ from: datumfalt(), tom: datumfalt() });
