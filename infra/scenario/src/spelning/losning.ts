import { skrivReferens, type Losning, type Referens } from '../format/referens';
import type { Nyckelring } from '../kommun/nyckelring';
import type { Arende } from './utfall';

type Underlag = Readonly<{
  ring: Nyckelring;
  /** The file's `atgarder`: key → description. */
  beskrivningar: Readonly<Record<string, string>>;
  arendeId: (organ: string) => string;
  /** The case that the step is about; null before there is one. */
  arende: Arende | null;
}>;

/** What references mean at this point of the run. Throws an Error with a Swedish line when one leads nowhere. */
export const losningFor =
  (underlag: Underlag): Losning =>
  (referens) => {
    const { slag, nyckel } = referens;
    switch (slag) {
      case 'beskrivning':
        return finns(underlag.beskrivningar[nyckel], referens);
      case 'arende':
        return underlag.arendeId(nyckel);
      case 'rekommendation':
        return finns(underlag.arende?.rekommendationer.find((r) => String(r.nummer) === nyckel)?.id, referens);
      case 'remiss':
        return finns(remissen(underlag, nyckel), referens);
      case 'atgard':
        return atgarden(underlag, referens);
      case 'organ':
      case 'enhet':
      case 'befattning':
      case 'person':
      case 'sammantrade':
        return underlag.ring.id(slag, nyckel);
    }
  };

const remissen = ({ arende, ring }: Underlag, befattning: string): string | undefined =>
  arende?.remisser.findLast((r) => r.befattningId === ring.id('befattning', befattning))?.id;

function atgarden({ arende, beskrivningar }: Underlag, referens: Referens): string {
  const beskrivning = beskrivningar[referens.nyckel];
  const [traff, ...fler] = (arende?.atgarder ?? []).filter((a) => a.beskrivning === beskrivning);
  if (fler.length === 0) return finns(traff?.id, referens);
  throw new Error(`${skrivReferens(referens)} är flera åtgärder: ge dem olika beskrivningar.`);
}

function finns(id: string | undefined, referens: Referens): string {
  if (id !== undefined) return id;
  throw new Error(`${skrivReferens(referens)} finns inte i ärendet när steget görs.`);
}
