import { z } from 'zod';
import type { Vag } from './kalla';

/** The fields that may stand at a place of what a schema describes; empty when any may, or none. */
export function tillatnaFalt(schema: z.ZodType, vag: Vag): readonly string[] {
  const har = vag.reduce<unknown>((delen, steg) => under(delen, steg), schema);
  const objekt = utanHolje(har);
  return objekt instanceof z.ZodObject ? Object.keys(objekt.shape) : [];
}

function under(schema: unknown, steg: PropertyKey): unknown {
  const delen = utanHolje(schema);
  if (delen instanceof z.ZodArray) return delen.element;
  if (delen instanceof z.ZodRecord) return delen.valueType;
  if (delen instanceof z.ZodObject) return (delen.shape as Readonly<Record<PropertyKey, unknown>>)[steg];
  return undefined;
}

function utanHolje(schema: unknown): unknown {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault) {
    return utanHolje(schema.unwrap());
  }
  return schema instanceof z.ZodPipe ? utanHolje(schema.in) : schema;
}
