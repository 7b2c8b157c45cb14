import type { RapportradSvar } from '#contracts';
import type { z } from 'zod';
import { delaRapportnyckel, skrivReferens, type Losning, type Referens, type Referensslag } from '../format/referens';
import type { Kommunslag, Nyckelring } from '../kommun/nyckelring';
import type { Arende } from './utfall';

type Underlag = Readonly<{
  ring: Nyckelring;
  /** The file's `atgarder`: key → description. */
  beskrivningar: Readonly<Record<string, string>>;
  arendeId: (nyckel: string) => string;
  granskningId: (ordning: string) => string | undefined;
  externId: (plats: string) => string | undefined;
  /** The reports that the step's person may read; empty when it points to none. */
  rapporter: readonly Rapportrad[];
  /** The case that the step is about; null before there is one. */
  arende: Arende | null;
}>;

export type Rapportrad = z.infer<typeof RapportradSvar>;

type Sok = (underlag: Underlag, referens: Referens) => string | undefined;

/** Of the kommun's own things the run knew the ids from the beginning. */
const urKommunen: Sok = ({ ring }, { slag, nyckel }) => ring.id(slag as Kommunslag, nyckel);

const SOK: Readonly<Record<Referensslag, Sok>> = {
  organ: urKommunen,
  enhet: urKommunen,
  befattning: urKommunen,
  person: urKommunen,
  sammantrade: urKommunen,
  beskrivning: ({ beskrivningar }, { nyckel }) => beskrivningar[nyckel],
  arende: ({ arendeId }, { nyckel }) => arendeId(nyckel),
  granskning: ({ granskningId }, { nyckel }) => granskningId(nyckel),
  extern: ({ externId }, { nyckel }) => externId(nyckel),
  rapport: ({ rapporter, ring }, { nyckel }) => finnRapport(rapporter, ring, nyckel),
  rekommendation: ({ arende }, { nyckel }) => arende?.rekommendationer.find((r) => String(r.nummer) === nyckel)?.id,
  remiss: ({ arende, ring }, { nyckel }) =>
    arende?.remisser.findLast((r) => r.befattningId === ring.id('befattning', nyckel))?.id ??
    arende?.organremisser.findLast((r) => r.organId === ring.id('organ', nyckel))?.id,
  atgard: ({ arende, beskrivningar }, referens) => {
    const [traff, ...fler] = (arende?.atgarder ?? []).filter((a) => a.beskrivning === beskrivningar[referens.nyckel]);
    if (fler.length === 0) return traff?.id;
    throw new Error(`${skrivReferens(referens)} är flera åtgärder: ge dem olika beskrivningar.`);
  },
};

/** What references mean at this point of the run. Throws an Error with a Swedish line when one leads nowhere. */
export const losningFor =
  (underlag: Underlag): Losning =>
  (referens) => {
    const funnet = SOK[referens.slag](underlag, referens);
    if (funnet !== undefined) return funnet;
    throw new Error(`${skrivReferens(referens)} finns inte när steget görs.`);
  };

/** The organ's report of the period, as it was last made. */
function finnRapport(rapporter: readonly Rapportrad[], ring: Nyckelring, nyckel: string): string | undefined {
  const { organ, period } = delaRapportnyckel(nyckel) ?? { organ: '', period: '' };
  const organId = ring.id('organ', organ);
  return rapporter
    .filter((rad) => rad.organId === organId && rad.period === period)
    .sort((a, b) => b.version - a.version)[0]?.id;
}
