import { ROLLER } from '#domain';
import { z } from 'zod';
import { datumfalt, id, rad } from './falt';

export const LedigDag = z.strictObject({ datum: datumfalt() });

export const NyttOrgan = z.strictObject({
  namn: rad(200),
  forkortning: rad(20).nullable().default(null),
  gallerFran: datumfalt(),
});

const dagar = (hogst: number) => z.int().min(0).max(hogst);

export const Planparametrar = z
  .strictObject({
    justeringDagar: dagar(14),
    expedieringArbetsdagar: dagar(10),
    marginalArbetsdagar: dagar(30),
    kallelseDagar: dagar(30),
    auKallelseDagar: dagar(30),
    manusArbetsdagar: dagar(30),
    kvalitetArbetsdagar: dagar(30),
    sammanstallArbetsdagar: dagar(30),
    remissArbetsdagar: dagar(60),
    remissMinstArbetsdagar: dagar(60),
    registreringArbetsdagar: dagar(10),
    semesterFranVecka: z.int().min(1).max(53),
    semesterTillVecka: z.int().min(1).max(53),
    delegationspunkt: rad(200).nullable(),
  })
  .partial()
  .meta({ description: 'Det som skiljer sig från det vanliga; det som utelämnas är som vanligt.' });

/** `overlamningsdag`: the period of the överlämning that was read. */
export const Overlamningskvittens = z.strictObject({ overlamningsdag: datumfalt() });

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
