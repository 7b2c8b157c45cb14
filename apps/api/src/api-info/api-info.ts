import type { ApiInfoSvar } from '#contracts';
import type { z } from 'zod';
import { API_ROT } from '../operationer/operation';

/** What the API says of itself. The version is the API's own, by semantic versioning; its first number stands in the URL. */
export const apiInfo = (publicUrl: string): z.infer<typeof ApiInfoSvar> => ({
  apiName: 'revisionsvakt',
  apiVersion: '1.0.0',
  apiReleased: '2026-11-23',
  apiDocumentation: `${publicUrl}${API_ROT}/dokumentation`,
  apiStatus: 'active',
});
