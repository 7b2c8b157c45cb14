import { SVAR_STATUSAR } from '#domain';
import { z } from 'zod';
import { AtgardSvar } from './atgard';
import { GemensamtYttrande } from './gemensamt';
import { antal, dag, ettId, janej, ord, tid, type Last } from './falt';
import { OrganremissSvar, Overordnat } from './organremiss';
import { Arendevarning, Omrakning, Plan } from './plan';
import { Hindersrad } from './problem';
import { BemotandeSvar, Beslut, Komplettering, RemissSvar, Yttrandeversion } from './yttrande';

const Frist = z.strictObject({
  svarSenast: dag(),
  slag: z.enum(['URSPRUNGLIG', 'ANSTAND', 'KOMPLETTERING']),
  beslutad: dag('2025-01-17'),
  beslutadAv: z.enum(['REVISORERNA', 'FRAGANDE_ORGAN']).meta({ example: 'REVISORERNA' }),
  kalla: ord('Revisorernas missiv 2025-01-17'),
});

const matt = z.strictObject({ svarSenast: dag(), dagarSen: antal(0) });

const Fristlage = z
  .strictObject({ motUrsprunglig: matt, motGallande: matt, anstandDagar: antal(0) })
  .meta({ description: 'Svaret mätt mot båda fristerna; till i dag så länge det inte är mottaget.' });

const Anstand = z.strictObject({
  id: ettId(),
  begard: dag('2025-03-03'),
  onskadSvarSenast: dag('2025-05-15'),
  skal: ord('Nämnden sammanträder inte före den 20 mars.'),
  besked: z
    .strictObject({
      utfall: z.enum(['BEVILJAT', 'AVSLAGET']),
      datum: dag('2025-03-10'),
      kalla: ord('Revisorernas svar 2025-03-10'),
    })
    .nullable(),
});

const Uppehall = z.strictObject({
  slag: z.enum(['BORDLAGGNING', 'ATERREMISS']),
  av: z.enum(['UTSKOTT', 'NAMND']),
  paragraf: ord('§ 38'),
  datum: dag('2025-03-20'),
  skal: ord('Nämnden vill se när åtgärderna är klara.').nullable(),
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
  slag: z.enum(['SVAR', 'KANNEDOM', 'REMISS']),
  overordnat: Overordnat.nullable(),
  bekraftelser: z
    .array(z.strictObject({ overlamningsdag: dag('2027-01-01'), datum: dag('2027-01-11'), avPersonId: ettId() }))
    .meta({ description: 'När en ny ordförande har kvitterat överlämningen där ärendet ingick.' }),
  gemensamtSedan: dag('2025-01-22').nullable(),
  titel: ord('Granskning av aktivering av unga'),
  revisorernasDnr: ord('KR 2024-00021').nullable(),
  dnr: ord('2025-00022').nullable(),
  inkommen: dag('2025-01-17'),
  registrerad: dag('2025-01-20').nullable(),
  oppnad: tid('2025-01-17T09:12:00.000Z'),
  narKlartBegart: janej(true),
  svarStatus: z.enum(SVAR_STATUSAR),
  frister: z.array(Frist),
  fristlage: Fristlage,
  anstand: z.array(Anstand),
  revisorspaminnelser: z.array(
    z.strictObject({ datum: dag('2025-04-02'), kalla: ord('Mejl från revisorerna 2025-04-02') }),
  ),
  rekommendationer: z.array(
    z.strictObject({
      id: ettId(),
      nummer: z.int().min(1).meta({ example: 1 }),
      text: ord('Säkerställ att brister omsätts till åtgärder.'),
      kalla: z.enum(['RAPPORT', 'MISSIV']),
      rapportensLydelse: ord('Säkerställ att iakttagna brister åtgärdas.').nullable(),
      delar: z.array(z.strictObject({ id: ettId(), text: ord('Bristerna dokumenteras.') })),
    }),
  ),
  handlaggare: ettId().nullable(),
  plan: Plan.nullable(),
  planUtanMoteSedan: dag('2025-03-20').nullable(),
  omrakningar: z.array(Omrakning),
  remisser: z.array(RemissSvar),
  organremisser: z.array(OrganremissSvar),
  bemotanden: z.array(BemotandeSvar),
  underskrift: z.strictObject({ datum: dag('2025-02-20'), overstyrning }).nullable(),
  utskott: z
    .strictObject({
      paragraf: ord('§ 24/2025'),
      datum: dag('2025-03-06'),
      forslag: ord('Nämnden översänder yttrandet.'),
      andrat: janej(false),
    })
    .nullable(),
  kallad: dag('2025-03-13').nullable(),
  uppehall: z.array(Uppehall),
  yttrandeversioner: z.array(Yttrandeversion),
  beslut: Beslut.nullable(),
  justering: z
    .strictObject({ datum: dag('2025-03-25'), omedelbar: janej(false), anslagSenast: dag('2025-03-27') })
    .nullable(),
  anslag: z
    .strictObject({
      datum: dag('2025-03-26'),
      overklagasSenast: dag('2025-04-16'),
      nedtagesTidigast: dag('2025-04-17'),
    })
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
      beslut: ord('Nämnden godkänner återrapporten.').nullable(),
      kvarstaendeBehov: ord('Inget behov kvarstår.').nullable(),
    }),
  ),
  javiga: z.array(ettId()).meta({ description: 'Personer som är jäviga i ärendet.' }),
  tidigareOrgan: z.array(z.strictObject({ organId: ettId(), tom: dag('2026-12-31') })),
  avslut: z
    .strictObject({
      paragraf: ord('§ 62').nullable(),
      skal: ord('Granskningen riktades till fel nämnd.').nullable(),
      datum: dag('2026-05-21'),
      narAvslutat: tid('2026-05-21T12:00:00.000Z'),
      uppfoljningAr: antal(2)
        .nullable()
        .meta({ description: 'Efter hur många år ärendet påminner om att revisorerna kan följa upp granskningen.' }),
    })
    .nullable(),
  vadHanderHarnast: z.array(Harnast),
  varningar: z.array(Arendevarning),
  gemensamtYttrande: GemensamtYttrande.nullable(),
  hinder: z.strictObject({ steg: z.enum(['underskrift', 'avslut']), hinder: z.array(Hindersrad) }),
});
export type ArendeSvar = Last<z.infer<typeof ArendeSvar>>;
