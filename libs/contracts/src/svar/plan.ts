import { ARENDEVARNINGAR, OMRAKNINGSORSAKER, ROLLER } from '#domain';
import { z } from 'zod';
import { dag, ettId, janej, ord, type Last } from './falt';

const varning = <K extends readonly [string, ...string[]]>(koder: K, text: string, gor: string) =>
  z.strictObject({ kod: z.enum(koder), text: ord(text), gor: ord(gor), till: z.enum(ROLLER) });

const Varning = varning(
  ['V01', 'V02', 'V03', 'V04', 'V05', 'V06', 'V07', 'V11'],
  'Enheterna får 12 arbetsdagar för sina remissvar, mindre än normalt.',
  'Skicka remissen så snart det går.',
);

/** What is going wrong in a case, apart from its plan (domain 4.3). */
export const Arendevarning = varning(
  ARENDEVARNINGAR,
  'Protokollet skulle ha varit justerat den 3 april 2025 (KL 5:69).',
  'Få protokollet justerat.',
);

/** What one meeting demands of everybody, counted backward (domain 4.2). */
export const Plan = z.strictObject({
  sammantradeId: ettId(),
  klass: z.enum(['GRON', 'GUL', 'ORANGE', 'ROD']).meta({
    description: 'GRON: med marginal. GUL: i tid. ORANGE: bara med omedelbar justering. ROD: för sent.',
  }),
  remissUt: dag('2025-01-22'),
  remissSvarSenast: dag('2025-02-12'),
  kvalitetssakring: dag('2025-02-19'),
  manusstopp: dag('2025-02-24'),
  auDatum: dag('2025-03-06').nullable(),
  kallelseUt: dag('2025-03-13'),
  namndDatum: dag('2025-03-20'),
  justering: dag('2025-03-25'),
  expediering: dag('2025-03-26'),
  slackArbetsdagar: z.int().meta({ example: 1 }),
  remissArbetsdagar: z.int().meta({ example: 15, description: 'Arbetsdagar som enheterna får.' }),
  effektivaArbetsdagar: z.int().meta({ example: 24, description: 'Arbetsdagar till manusstopp, utan semestern.' }),
  varningar: z.array(Varning),
});

/** A time when the plan became another without anybody choosing it. */
export const Omrakning = z.strictObject({
  datum: dag('2025-02-03'),
  orsak: z.enum(OMRAKNINGSORSAKER),
  andrat: z.array(z.strictObject({ falt: ord('manusstopp'), fran: ord('2025-02-24'), till: ord('2025-02-27') })),
});

const Alternativ = z.strictObject({
  slag: z.enum(['ANSTAND', 'EXTRA_SAMMANTRADE', 'ORDFORANDEBESLUT', 'DELEGATION']),
  mojligt: janej(true),
  datum: dag('2025-05-02').nullable(),
  text: ord('Begär anstånd till den 2 maj 2025: nämnden sammanträder den 15 april 2025.'),
});

/** Every meeting that could carry the reply, the proposal and the other ways out. */
export const PlaneringSvar = z.strictObject({
  kandidater: z.array(Plan),
  val: z.strictObject({
    sammantradeId: ettId().nullable(),
    skal: ord('Svaret hinner i tid, men utan marginal.'),
  }),
  alternativ: z.array(Alternativ),
  varningar: z.array(Varning),
});
export type PlaneringSvar = Last<z.infer<typeof PlaneringSvar>>;
