import { apiInfo } from '../api-info/api-info';
import { OPERATIONER } from '../operationer/alla-operationer';
import { API_ROT } from '../operationer/operation';
import { komponenter } from './komponenter';
import type { JsonSchema } from './json-schema';
import { OM_API } from './omtexter';
import { vagar } from './vagar';

/** A parsed OpenAPI 3.1 document. */
export type Dokument = JsonSchema & Readonly<{ paths: Record<string, JsonSchema> }>;

/**
 * The OpenAPI document, made from the table of operations and the zod schemas (profile, checklist 1–10).
 * `publicUrl`: where the API is reached, without trailing slash; https for everybody but the local stack.
 */
export function openapiDokument(publicUrl: string): Dokument {
  const operationer = OPERATIONER.operationer.filter(({ iDokumentet }) => iDokumentet);
  const schemas = komponenter(operationer);
  const { apiVersion, apiDocumentation } = apiInfo(publicUrl);
  return {
    openapi: '3.1.0',
    info: {
      title: 'Revisionsvakt',
      version: apiVersion,
      summary: 'Revisorernas rekommendationer, från granskning till avslutat ärende.',
      description: OM_API,
      termsOfService: `${apiDocumentation}#villkor`,
      contact: {
        name: 'Revisionsvakts förvaltning',
        url: apiDocumentation,
        email: 'support@revisionsvakt.example',
      },
      license: { name: 'EUPL-1.2', url: 'https://interoperable-europe.ec.europa.eu/collection/eupl/eupl-text-eupl-12' },
    },
    externalDocs: { description: 'Läsbar dokumentation', url: apiDocumentation },
    servers: [{ url: `${publicUrl}${API_ROT}`, description: 'Den här installationen' }],
    security: [{ bearer: [] }],
    tags: [...new Set(operationer.map(({ grupp }) => grupp))].map((name) => ({
      name,
      description: GRUPPER[name] ?? name,
    })),
    paths: vagar(operationer, schemas),
    components: {
      schemas,
      securitySchemes: {
        bearer: {
          type: 'http',
          scheme: 'bearer',
          bearerFormat: 'JWT',
          description: 'Åtkomsttoken från kommunens identitetstjänst (OpenID Connect).',
        },
      },
    },
  };
}

const GRUPPER: Readonly<Record<string, string>> = {
  'api-info': 'Vad API:et är.',
  granskningar: 'Det revisorerna har skickat.',
  revisionsarenden: 'Ett organs svar på en granskning, med åtgärderna som följer.',
  uppgifter: 'Det som ligger på den som frågar.',
  kvitton: 'Varför en påminnelse eller eskalering gick ut.',
  publiceringar: 'Svar som har gått ut till revisorerna.',
  organ: 'Nämnder och andra organ.',
  befattningar: 'Befattningar som bär ansvar.',
  sammantraden: 'Organens sammanträden.',
  personer: 'När någon är borta.',
  kalender: 'Kommunens egna lediga dagar.',
  kommunhandelser: 'Vad som har ändrats i kommunens egna uppgifter.',
  konton: 'Den som frågar.',
};
