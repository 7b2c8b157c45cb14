import { beslut, type Hinder, type Utfall } from '../hinder';
import type { Sammantrade } from '../tidplan';
import type { SammantradeHandelse, Sammantradesdagar } from './handelser';
import type { Moteslage } from './hinder-sammantrade';
import { hinderForFlytt, hinderForNytt, tillampaPaSammantraden } from './sammantraden';

/** One meeting of a file: how the source names it (UID of an iCalendar event), if it does. */
export type Inlastrad = Readonly<{ organId: string; kallId: string | null }> & Sammantradesdagar;

/** Which meeting a name in the source stands for. */
export type Kallor = ReadonlyMap<string, string>;

/**
 * Reads a calendar in. What is known by its name in the source, or by organ and day, is recognised: changed when its days
 * differ, otherwise left. What the file does not mention is left too, since a file may be of one half-year. One wrong row
 * and nothing is read, with every row's reasons.
 */
export function lasInSammantraden(
  rader: readonly Inlastrad[],
  kallor: Kallor,
  s: Moteslage,
): Utfall<SammantradeHandelse> {
  let sammantraden = s.sammantraden;
  const hinder: Hinder[] = [];
  const handelser: SammantradeHandelse[] = [];
  for (const [i, rad] of rader.entries()) {
    const utfall = lasInRad(rad, kallor, { ...s, sammantraden });
    if (!utfall.ok) hinder.push(...utfall.hinder.map((h) => ({ ...h, text: `Rad ${String(i + 1)}: ${h.text}` })));
    else {
      handelser.push(...utfall.handelser);
      sammantraden = utfall.handelser.reduce(tillampaPaSammantraden, sammantraden);
    }
  }
  return beslut(hinder, ...handelser);
}

function lasInRad(rad: Inlastrad, kallor: Kallor, s: Moteslage): Utfall<SammantradeHandelse> {
  const { organId, kallId, ...dagar } = rad;
  const kant = finn(rad, kallor, s);
  if (kant === undefined) {
    const nytt = { organId, ...dagar };
    return beslut(hinderForNytt(nytt, s), { typ: 'sammantradeTillagt', id: s.nyttId(), kallId, ...nytt });
  }
  const nya = medDetKanda(dagar, kant);
  if (lika(kant, nya)) return beslut([]);
  return beslut(hinderForFlytt(kant, nya, s), { typ: 'sammantradeFlyttat', id: kant.id, fran: kant.datum, dagar: nya });
}

function finn(
  { organId, kallId, datum }: Inlastrad,
  kallor: Kallor,
  { sammantraden }: Moteslage,
): Sammantrade | undefined {
  const id = kallId === null ? undefined : kallor.get(kallId);
  return sammantraden.find((m) => m.id === id) ?? sammantraden.find((m) => m.organId === organId && m.datum === datum);
}

/** A calendar feed has the day and no more: what it does not say stands as it was set. */
const medDetKanda = (dagar: Sammantradesdagar, kant: Sammantrade): Sammantradesdagar => ({
  datum: dagar.datum,
  auDatum: dagar.auDatum ?? kant.auDatum,
  manusstopp: dagar.manusstopp ?? kant.manusstopp,
  kallelseUt: dagar.kallelseUt ?? kant.kallelseUt,
  planeradJustering: dagar.planeradJustering ?? kant.planeradJustering,
});

const lika = (mote: Sammantrade, dagar: Sammantradesdagar): boolean =>
  mote.datum === dagar.datum &&
  mote.auDatum === dagar.auDatum &&
  mote.manusstopp === dagar.manusstopp &&
  mote.kallelseUt === dagar.kallelseUt &&
  mote.planeradJustering === dagar.planeradJustering;
