import { z } from 'zod';
import { dag, ord } from './falt';

/** What the API says of itself (profile VER.07). */
export const ApiInfoSvar = z.strictObject({
  apiName: ord('revisionsvakt'),
  apiVersion: ord('1.0.0'),
  apiReleased: dag('2026-11-23'),
  apiDocumentation: z.url().meta({ example: 'https://revisionsvakt.example/api/v1/dokumentation' }),
  apiStatus: z.enum(['alpha', 'beta', 'active', 'deprecated', 'retired']).meta({ example: 'active' }),
});
export const HalsaSvar = z.strictObject({ status: z.enum(['OK', 'INTE_REDO']) });
