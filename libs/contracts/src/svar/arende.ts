import { SVAR_STATUSAR } from '#domain';
import { z } from 'zod';
import { AtgardSvar } from './atgard';
import { dag, ettId, janej, ord, tid, type Last } from './falt';
import { Hindersrad } from './problem';
import { BemotandeSvar, Beslut, Komplettering, Plan, RemissSvar, Yttrandeversion } from './yttrande';

const Frist = z.strictObject({
  svarSenast: dag(),
  slag: z.enum(['URSPRUNGLIG', 'ANSTAND', 'KOMPLETTERING']),
  beslutad: dag('2025-01-17'),
  kalla: ord('Revisorernas missiv 2025-01-17'),
});

const overstyrning = z
  .strictObject({ skal: ord('Datum lämnas i kompletteringen.'), koder: z.array(ord('V09')) })
  .nullable();

const Harnast = z.strictObject({
  dag: dag('2025-03-13'),
  slag: z.enum(['FORFALLER', 'PAMINNELSE', 'ESKALERING', 'NY_UPPGIFT', 'PLANERAT']),
  vad: ord('Kallelsen skickas'),
  befattningIds: z.array(ettId()),
});

/** One case: report × organ, as it stands, with what happens next and what stands in the way (design 3). */
export const ArendeSvar = z.strictObject({
  id: ettId(),
  version: z.int().min(1).meta({ example: 7 }),
  granskningId: ettId(),
  organId: ettId(),
  titel: ord('Granskning av aktivering av unga'),
  revisorernasDnr: ord('KR 2024-00021').nullable(),
  dnr: ord('2025-00022').nullable(),
  inkommen: dag('2025-01-17'),
  oppnad: tid('2025-01-17T09:12:00.000Z'),
  narKlartBegart: janej(true),
  svarStatus: z.enum(SVAR_STATUSAR),
  frister: z.array(Frist),
  rekommendationer: z.array(
    z.strictObject({
      id: ettId(),
      nummer: z.int().min(1).meta({ example: 1 }),
      text: ord('Säkerställ att brister omsätts till åtgärder.'),
    }),
  ),
  handlaggare: ettId().nullable(),
  plan: Plan.nullable(),
  remisser: z.array(RemissSvar),
  bemotanden: z.array(BemotandeSvar),
  underskrift: z.strictObject({ datum: dag('2025-02-20'), overstyrning }).nullable(),
  utskott: z
    .strictObject({
      paragraf: ord('§ 24/2025'),
      datum: dag('2025-03-06'),
      forslag: ord('Nämnden översänder yttrandet.'),
    })
    .nullable(),
  kallad: dag('2025-03-13').nullable(),
  yttrandeversioner: z.array(Yttrandeversion),
  beslut: Beslut.nullable(),
  justering: z
    .strictObject({ datum: dag('2025-03-25'), omedelbar: janej(false), anslagSenast: dag('2025-03-27') })
    .nullable(),
  expedieringar: z.array(
    z.strictObject({ datum: dag('2025-03-26'), mottagare: z.array(ord('Kommunens revisorer')), satt: ord('e-post') }),
  ),
  svarMottaget: dag('2025-03-27').nullable(),
  kompletteringar: z.array(Komplettering),
  godtagen: dag('2025-05-20').nullable(),
  atgarder: z.array(AtgardSvar),
  aterrapporter: z.array(
    z.strictObject({
      paragraf: ord('§ 61'),
      datum: dag('2026-05-21'),
      text: ord('Alla åtgärder är genomförda.'),
    }),
  ),
  tidigareOrgan: z.array(z.strictObject({ organId: ettId(), tom: dag('2026-12-31') })).optional(),
  avslut: z
    .strictObject({ paragraf: ord('§ 62'), datum: dag('2026-05-21'), narAvslutat: tid('2026-05-21T12:00:00.000Z') })
    .nullable(),
  vadHanderHarnast: z.array(Harnast),
  hinder: z.strictObject({ steg: z.enum(['underskrift', 'avslut']), hinder: z.array(Hindersrad) }),
});
export type ArendeSvar = Last<z.infer<typeof ArendeSvar>>;
