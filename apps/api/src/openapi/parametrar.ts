import { NYCKELN_GALLER_DAGAR } from '#application';
import { z } from 'zod';
import type { Operation } from '../operationer/operation';
import { forenkla } from './forenkla';
import { schemat, type JsonSchema } from './json-schema';

const ETT_ID = '4b1f9a52-8a53-4a0c-9a3c-1d2e3f405162';

const sidhuvud = (name: string, required: boolean, description: string, example: string): JsonSchema => ({
  name,
  in: 'header',
  required,
  description,
  schema: { type: 'string' },
  example,
});

const SPARNING = [
  sidhuvud(
    'traceparent',
    false,
    'Spårning enligt W3C Trace Context. Skickas tillbaka i svaret.',
    '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01',
  ),
  sidhuvud('x-request-id', false, 'Eget id på anropet. Skickas tillbaka i svaret och står i instance.', ETT_ID),
];

const NYCKEL = sidhuvud(
  'Idempotency-Key',
  true,
  'Ett nytt värde för varje handling. Samma nyckel och samma begäran ger samma svar igen, utan att något görs två gånger. ' +
    `Nyckeln gäller i ${String(NYCKELN_GALLER_DAGAR)} dagar.`,
  ETT_ID,
);

const BEKRAFTAR = sidhuvud(
  'Bekraftar',
  false,
  'Koder för varningar som du har sett och som är som de ska, med komma mellan: PERSONNUMMER_I_TEXT, SAMMA_DIARIENUMMER. Det loggas.',
  'PERSONNUMMER_I_TEXT',
);

const OM_ANDRAT = sidhuvud('If-None-Match', false, 'ETag från ett tidigare svar. Oförändrat ger 304.', '"7"');

/** Everything an operation takes outside its body. */
export function parametrar(operation: Operation): readonly JsonSchema[] {
  return [...vagparametrar(operation), ...fragor(operation), ...villkor(operation), ...SPARNING];
}

const VAGNAMN: Readonly<Record<string, string>> = {
  atgardId: 'åtgärden',
  befattningId: 'befattningen',
  organId: 'organet',
  personId: 'personen',
  remissId: 'remissen',
};

const vagparametrar = ({ vag }: Operation): readonly JsonSchema[] =>
  [...vag.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => ({
    name,
    in: 'path',
    required: true,
    description: `Id på ${VAGNAMN[name] ?? 'resursen'}.`,
    schema: { type: 'string', format: 'uuid' },
    example: ETT_ID,
  }));

function fragor({ fraga }: Operation): readonly JsonSchema[] {
  if (fraga === null) return [];
  const falt = schemat(
    schemat(forenkla(z.toJSONSchema(fraga, { io: 'input', target: 'draft-2020-12' })))['properties'],
  );
  return Object.entries(falt).map(([name, del]) => {
    const { description, example, ...schema } = schemat(del);
    return { name, in: 'query', required: false, description, schema, example };
  });
}

function villkor(operation: Operation): readonly JsonSchema[] {
  if (operation.metod === 'GET') return operation.ratt === 'OPPEN' ? [] : [OM_ANDRAT];
  if (operation.kommunkommando !== null) {
    return [NYCKEL, BEKRAFTAR, sidhuvud('If-Match', false, 'Versionen du såg: kommunens ETag. Får utelämnas.', '"12"')];
  }
  if (operation.kommando === null) return [NYCKEL, BEKRAFTAR];
  const kravs = operation.kommando.kravVersion;
  const om = `Versionen du såg: ärendets ETag.${kravs ? '' : ' Får utelämnas.'}`;
  return [NYCKEL, BEKRAFTAR, sidhuvud('If-Match', kravs, om, '"7"')];
}
