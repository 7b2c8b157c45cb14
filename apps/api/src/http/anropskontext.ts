import type { Aktor } from '#application';
import type { Request } from 'express';
import type { Operation } from '../operationer/operation';

/** What is known of one request beside what it carries: its ids, what it asks for and, once checked, who asks. */
export type Anropskontext = {
  readonly anropId: string;
  readonly traceparent: string;
  readonly operation: Operation;
  aktor: Aktor | null;
};

const KONTEXT = new WeakMap<Request, Anropskontext>();

export const satterKontext = (begaran: Request, kontext: Anropskontext): void => {
  KONTEXT.set(begaran, kontext);
};

/** Throws when the request did not come through `vagvakt`: then nothing says who may make it. */
export function kontextFor(begaran: Request): Anropskontext {
  const kontext = KONTEXT.get(begaran);
  if (kontext === undefined) throw new Error('Anropet saknar kontext.');
  return kontext;
}

export const kanskeKontext = (begaran: Request): Anropskontext | null => KONTEXT.get(begaran) ?? null;

/** Throws when the route is open: an open route must not ask who it is. */
export function aktorn(begaran: Request): Aktor {
  const { aktor } = kontextFor(begaran);
  if (aktor === null) throw new Error('Vägen är öppen och har ingen aktör.');
  return aktor;
}
