import { z } from 'zod';
import { id, rad } from './falt';

const kommando = () => rad(60).meta({ description: 'Kommandots namn, som i dokumentet.' });
const begaran = () =>
  z.record(z.string(), z.unknown()).meta({ description: 'Det som kommandot självt skulle ha fått.' });

export const VadOm = z.strictObject({
  kommando: kommando(),
  malId: id().nullable().default(null).meta({ description: 'Id:t i kommandots väg, om den har något.' }),
  begaran: begaran(),
});

export const VadOmIArendet = z.strictObject({
  kommando: kommando(),
  atgardId: id().nullable().default(null),
  remissId: id().nullable().default(null),
  begaran: begaran(),
});
