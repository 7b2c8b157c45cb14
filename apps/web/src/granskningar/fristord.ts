import { dagarMellan, type Datum } from '#domain';
import type { Lage } from '../layout/ikoner';

/** How a reply stands against one day, by shape and words. */
export type Fristord = Readonly<{ lage: Lage; ord: string; svarSenast: Datum }>;

/** Answered or not, in time or not; counted to today while the reply has not come (domain 2.3). */
export function fristord(svarSenast: Datum, mottaget: Datum | null, idag: Datum): Fristord {
  const dagar = dagarMellan(mottaget ?? idag, svarSenast);
  if (dagar < 0) return { svarSenast, lage: 'forsenad', ord: `${antalDagar(-dagar)} sent` };
  if (mottaget === null) return { svarSenast, lage: 'vilar', ord: `Väntas, ${kvar(dagar)}` };
  return { svarSenast, lage: 'klar', ord: dagar === 0 ? 'I tid, på dagen' : `I tid, ${antalDagar(dagar)} före` };
}

export const antalDagar = (dagar: number): string => (dagar === 1 ? '1 dag' : `${String(dagar)} dagar`);

const kvar = (dagar: number): string => (dagar === 0 ? 'sista dagen i dag' : `${antalDagar(dagar)} kvar`);
