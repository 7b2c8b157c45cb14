import { Injectable, type PipeTransform } from '@nestjs/common';
import { z } from 'zod';
import { valideringsproblem, type Kalla } from './valideringsfel';

/** Checks what stands in the address against a schema. */
@Injectable()
export class Kontrollera implements PipeTransform {
  constructor(
    private readonly schema: z.ZodType,
    private readonly kalla: Kalla,
  ) {}

  transform(indata: unknown): unknown {
    // Express gives objects without prototype; zod wants plain ones.
    const plant: unknown = { ...(indata as object) };
    const last = this.schema.safeParse(plant);
    if (!last.success) throw valideringsproblem(last.error.issues, plant, this.kalla);
    return last.data;
  }
}

/** Ids in the path. `z.guid`: any UUID, also of a version we do not make ourselves, is an id that may be unknown. */
export const Vagid = z.object({ id: z.guid({ error: 'Ange ett giltigt id.' }) });
export const Kommandovag = Vagid.extend({
  atgardId: z.guid({ error: 'Ange ett giltigt id.' }).optional(),
  remissId: z.guid({ error: 'Ange ett giltigt id.' }).optional(),
});

/** The same for a path whose ids have names of their own. */
export const Vagidn = z.record(z.string(), z.guid({ error: 'Ange ett giltigt id.' }));
