import { id } from '#contracts';
import type { z } from 'zod';
import { Sidfraga } from '../http/sidfraga';

export const Sammantradesfraga = Sidfraga.extend({
  organId: id()
    .optional()
    .meta({ description: 'Bara ett organs sammanträden.', example: '4b1f9a52-8a53-4a0c-9a3c-1d2e3f405162' }),
});
export type Sammantradesfraga = z.infer<typeof Sammantradesfraga>;
