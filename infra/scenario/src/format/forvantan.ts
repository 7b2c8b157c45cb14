import { SVAR_STATUSAR } from '#domain';
import { z } from 'zod';
import { dag, nyckel, text } from './falt';

const enEllerFlera = () =>
  z.union([nyckel(), z.array(nyckel()).min(1)], { error: 'Skriv en befattning, eller en lista.' });

/** What the receipt of a notice must say; what is left out is not checked, except that `iStalletFor` left out means none. */
const NyUppgift = z.strictObject({
  dag: dag(),
  bevakning: text().meta({ description: 'Vad som bevakas: SVAR, PLANERING, REMISSVAR, TILLDELNING, ATGARD …' }),
  till: enEllerFlera().meta({ description: 'Befattningarna som fick den, alla.' }),
  person: nyckel().optional().meta({ description: 'Personen som fick den, när det har betydelse.' }),
  iStalletFor: nyckel().optional().meta({
    description: 'Den vakanta befattning som mottagaren svarar för, eller befattningen där hen är ersättare.',
  }),
  atgard: nyckel().optional().meta({ description: 'Åtgärden den gäller, en nyckel under `atgarder`.' }),
  organ: nyckel().optional().meta({ description: 'Organet vars ärende den gäller.' }),
});

const Paminnelse = NyUppgift.extend({
  slag: z.enum(['PAMINNELSE', 'ESKALERING'], { error: 'Skriv PAMINNELSE eller ESKALERING.' }),
});

/** What a letter tells of a change of holder. */
const Innehavarbyte = z.strictObject({
  person: nyckel().meta({ description: 'Den som brevet är till.' }),
  slag: z.enum(['TILLTRADER', 'FRANTRADER'], { error: 'Skriv TILLTRADER eller FRANTRADER.' }),
  befattning: nyckel(),
  sedan: dag().meta({ description: 'Första dagen med den nya ordningen.' }),
  antal: z.int().min(1).meta({ description: 'Hur många öppna uppgifter som ligger på befattningen.' }),
});

/** What must be true after a step. Everything that is stated is checked, and all that differs is told. */
export const Forvantan = z.strictObject({
  status: z.int().min(200).max(599).optional().meta({ description: 'HTTP-status, när den ska vara en viss.' }),
  nekas: z.array(text()).min(1).optional().meta({
    description: 'Handlingen nekas, av precis de här skälen: hinderkoder, eller problemets slag (role, not-found …).',
  }),
  svar: z.unknown().optional().meta({ description: 'Svaret innehåller detta.' }),
  svarStatus: z.enum(SVAR_STATUSAR, { error: `Skriv något av ${SVAR_STATUSAR.join(', ')}.` }).optional(),
  arende: z.unknown().optional().meta({ description: 'Ärendet, som läsaren ser det, innehåller detta.' }),
  paminnelser: z
    .array(Paminnelse)
    .optional()
    .meta({ description: 'Precis dessa påminnelser och eskaleringar sedan listan senast stod i ett steg.' }),
  nyaUppgifter: z
    .array(NyUppgift)
    .optional()
    .meta({ description: 'Precis dessa besked om nya uppgifter sedan listan senast stod i ett steg.' }),
  innehavarbyten: z
    .array(Innehavarbyte)
    .optional()
    .meta({ description: 'Precis dessa besked i brev om byte av innehavare sedan listan senast stod i ett steg.' }),
  handelser: z
    .record(text(), z.int().min(0))
    .optional()
    .meta({ description: 'Hur många händelser av ett slag ärendet har hittills; `totalt` är alla.' }),
});
export type Forvantan = Readonly<z.infer<typeof Forvantan>>;
export type VantadNotis = Readonly<z.infer<typeof NyUppgift>> & Readonly<{ slag?: 'PAMINNELSE' | 'ESKALERING' }>;
export type VantatByte = Readonly<z.infer<typeof Innehavarbyte>>;
