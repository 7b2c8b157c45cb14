import { z } from 'zod';
import { MOTTAGARE, STEGE_ID } from '#domain';
import { dag, ettId, janej, ord, tid, type Last } from './falt';
import { UppskjutningSvar } from './stegar';

const Steg = z.strictObject({
  slag: z.enum(['NY_UPPGIFT', 'PAMINNELSE', 'ESKALERING']),
  till: z.enum(MOTTAGARE),
  arbetsdagar: z.int().nullable().meta({ description: 'Från förfallodagen; negativt före.', example: -10 }),
  dag: dag('2025-03-17'),
  vid: tid(),
});

/** Exactly one of them. */
const arendeEllerGranskning = () => ({
  arendeId: ettId().nullable(),
  granskningId: ettId()
    .nullable()
    .meta({ description: 'För det som inte har något ärende: svaret från ett bolag eller kommunalförbund.' }),
});

/** Something that is owed: what, on which posts, until when (design 3). */
export const BevakningSvar = z.strictObject({
  nyckel: ord('svar'),
  slag: ord('SVAR'),
  rubrik: ord('Svar till revisorerna'),
  ansvariga: z.array(ettId()),
  utforare: ettId().optional().meta({ description: 'Befattningen som utför uppgiften åt de ansvariga.' }),
  handlaggare: ettId().nullable(),
  forvaltningschef: ettId().nullable(),
  ordforande: ettId().nullable(),
  startar: tid('2025-01-17T09:12:00.000Z'),
  forfaller: dag(),
  stege: z.enum(STEGE_ID),
});

/** The receipt of one reminder or escalation: which rule and inputs, who got it, what comes next, and why in words. */
export const KvittoSvar = z.strictObject({
  id: ettId(),
  ...arendeEllerGranskning(),
  organId: ettId().nullable().meta({ description: 'Vars steg den följer. Null utanför organen: de som gäller alla.' }),
  varfor: ord(
    'Svar till revisorerna senast den 31 mars 2025. Det är 10 arbetsdagar kvar, därför kommer en påminnelse.',
  ),
  bevakning: BevakningSvar,
  efterSteg: z
    .strictObject({ arbetsdagar: z.int().nullable() })
    .nullable()
    .meta({ description: 'Serien hade kommit hit: det steg som var taget förut. Null när det här är det första.' }),
  hoppadeOver: z.array(z.int().nullable()).meta({
    description: 'Steg som hoppades över, som arbetsdagar från förfallodagen; null är beskedet om en ny uppgift.',
    example: [-30, -20],
  }),
  steg: Steg,
  stegeId: ord('svar'),
  stegeVersion: z.int().meta({ example: 1 }),
  kalenderId: ord('svensk'),
  kalenderVersion: z.int().meta({ example: 1 }),
  adressater: z.array(
    z.strictObject({
      befattningId: ettId(),
      personId: ettId(),
      iStalletFor: ettId().nullable(),
      skal: z.enum(['INNEHAVARE', 'TILLFORORDNAD', 'ERSATTARE', 'VAKANT']),
    }),
  ),
  vantar: z
    .array(z.strictObject({ personId: ettId(), till: dag('2025-08-01'), skal: z.enum(['SEMESTERPERIOD', 'LEDIG']) }))
    .meta({ description: 'Vars besked väntar, varför, och till vilken morgon.' }),
  regelversion: z.int().meta({ description: 'Version av reglerna för när besked lämnas.', example: 1 }),
  nastaSteg: Steg.nullable(),
  skapat: tid(),
  uppskjutningar: z.array(UppskjutningSvar).meta({
    description: '”Påminn mig den …”: vem som har skjutit upp påminnelserna, till när och varför.',
  }),
});
export type KvittoSvar = Last<z.infer<typeof KvittoSvar>>;

/** One receipt, worked out again with the ladder and the calendar in the versions that it names. */
export const OmraknatKvittoSvar = KvittoSvar.extend({
  omraknat: z.strictObject({
    stammer: janej(true).meta({
      description: 'Om samma regler på samma underlag fortfarande ger samma svar.',
      example: true,
    }),
    skillnader: z.array(
      z.strictObject({
        kod: z.enum(['KALENDER', 'STEG', 'STEGE', 'HOPPADE_OVER', 'ADRESSATER', 'VANTAN', 'NASTA_STEG']),
        text: ord('Mottagarna: då enhetschef, nu avdelningschef.'),
      }),
    ),
  }),
});
export type OmraknatKvittoSvar = Last<z.infer<typeof OmraknatKvittoSvar>>;

/** One thing that lies on the person who asks. */
export const UppgiftSvar = z.strictObject({
  ...arendeEllerGranskning(),
  arendeTitel: ord('Granskning av aktivering av unga').meta({ description: 'Granskningens titel, som ärendet har.' }),
  bevakning: BevakningSvar,
});
