import { z } from 'zod';

/** A value as it stands in an answer: nothing in it is changed on the way out. */
export type Last<T> = T extends readonly (infer E)[]
  ? readonly Last<E>[]
  : T extends object
    ? { readonly [K in keyof T]: Last<T[K]> }
    : T;

/** Every field carries an example: the examples of the API document are put together from them (profile DOK.15). */
export const ettId = () => z.uuid().meta({ example: '4b1f9a52-8a53-4a0c-9a3c-1d2e3f405162' });

/** A calendar day in Europe/Stockholm; the whole day counts. */
export const dag = (exempel = '2025-03-31') => z.iso.date().meta({ example: exempel });

/** An instant in UTC. */
export const tid = (exempel = '2025-03-17T06:30:00.000Z') => z.iso.datetime().meta({ example: exempel });

export const ord = (exempel: string) => z.string().meta({ example: exempel });

export const antal = (exempel: number) => z.int().min(0).meta({ example: exempel });

export const janej = (exempel: boolean) => z.boolean().meta({ example: exempel });
