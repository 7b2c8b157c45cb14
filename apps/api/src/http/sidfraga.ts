import { z } from 'zod';

const FLEST_RADER = 100;
const SISTA_SIDA = 1_000_000;

/** Every list takes `page` and `limit` (profile FNS.07–09). */
export const Sidfraga = z.strictObject({
  page: z.coerce
    .number()
    .int()
    .min(1)
    .max(SISTA_SIDA)
    .default(1)
    .meta({ description: 'Sidans nummer. En sida efter den sista är tom.', example: 1 }),
  limit: z.coerce
    .number()
    .int()
    .min(1)
    .max(FLEST_RADER)
    .default(20)
    .meta({ description: 'Rader per sida, högst 100.', example: 20 }),
});
export type Sidfraga = z.infer<typeof Sidfraga>;

/** A list that may be very long also takes the place where the last answer ended. */
export const markorfalt = () =>
  z.string().optional().meta({
    description: 'nextCursor ur förra svaret: läser vidare därifrån, även om rader har kommit till. Går före page.',
    example: 'eyJsIjoiYXJlbmRlbiJ9',
  });
