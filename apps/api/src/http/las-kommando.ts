import type { Nyckel } from '#application';
import type { Bekraftbar } from '#domain';
import type { Request } from 'express';
import type { z } from 'zod';
import { avtryck } from './avtryck';
import { lasJsonKropp } from './json-kropp';
import { bekraftat, idempotencyKey, ifMatch } from './sidhuvuden';
import { valideringsproblem } from './valideringsfel';

export type LastKommando<B> = Readonly<{
  begaran: B;
  nyckel: Nyckel;
  version: number | null;
  bekraftat: readonly Bekraftbar[];
}>;

/** Everything that a POST carries, checked. */
export async function lasKommando<B>(begaran: Request, schema: z.ZodType<B>): Promise<LastKommando<B>> {
  const nyckel = idempotencyKey(begaran);
  const version = ifMatch(begaran);
  const givna = bekraftat(begaran);
  const kropp = await lasJsonKropp(begaran);
  const last = schema.safeParse(kropp);
  if (!last.success) throw valideringsproblem(last.error.issues, kropp, 'body');
  return { begaran: last.data, nyckel: { nyckel, avtryck: avtryck(begaran, kropp) }, version, bekraftat: givna };
}
