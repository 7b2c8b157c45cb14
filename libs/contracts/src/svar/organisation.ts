import { ROLLER } from '#domain';
import { z } from 'zod';
import { Planparametrar } from '../begaran/kommun';
import { antal, dag, ettId, janej, ord, type Last } from './falt';

const PlanparametrarSvar = Planparametrar.extend({ delegationspunkt: ord('punkt 1.4').nullable().optional() }).meta({
  example: { justeringDagar: 3 },
});

export const OrganSvar = z.strictObject({
  id: ettId(),
  namn: ord('Nämnden för arbete och välfärd'),
  forkortning: ord('NAV').nullable(),
  gallerFran: dag('2019-01-01'),
  gallerTill: dag('2026-12-31').nullable(),
  eftertradareId: ettId().nullable(),
  planparametrar: PlanparametrarSvar,
});

/** A post. Who holds it stands in the organisation's own register. */
export const BefattningSvar = z.strictObject({
  id: ettId(),
  namn: ord('Enhetschef ekonomiskt bistånd'),
  roll: z.enum(ROLLER),
  organId: ettId().nullable(),
  enhetId: ettId().nullable(),
  overordnadId: ettId().nullable(),
  gallerTill: dag('2026-12-31').nullable(),
  vakant: janej(false),
});

export const SammantradeSvar = z.strictObject({
  id: ettId(),
  organId: ettId(),
  datum: dag('2025-03-20'),
  auDatum: dag('2025-03-06').nullable(),
  manusstopp: dag('2025-02-24').nullable(),
  kallelseUt: dag('2025-03-13').nullable(),
  planeradJustering: dag('2025-03-25').nullable(),
});

/** Who the token belongs to, and what that person is today (design 9). */
export const KontoSvar = z.strictObject({
  personId: ettId(),
  kommunId: ettId(),
  roller: z.array(
    z.strictObject({
      roll: z.enum(ROLLER),
      organId: ettId().nullable(),
      befattningId: ettId().nullable(),
      forPersonId: ettId().nullable().meta({ description: 'Innehavaren som du ersätter på befattningen.' }),
    }),
  ),
});
export type KontoSvar = Last<z.infer<typeof KontoSvar>>;

/** What every list says of itself (profile FNS.10). */
export const Listmeta = z.strictObject({
  total: antal(42).nullable().meta({ description: 'Antal rader i allt; null när listan inte räknas.', example: 42 }),
  page: z.int().min(1).nullable().meta({ description: 'Sidans nummer; null med cursor.', example: 1 }),
  limit: antal(20),
  count: antal(20).meta({ description: 'Antal rader i svaret.', example: 1 }),
  nextCursor: ord('eyJsIjoiYXJlbmRlbiJ9')
    .nullable()
    .meta({ description: 'Märke för nästa rader; null när listan är slut eller saknar märken.' }),
});
