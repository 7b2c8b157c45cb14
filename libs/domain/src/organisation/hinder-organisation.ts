import type { Hinder } from '../hinder';
import { svensktDatum, type Datum } from '../kalender';
import type { Befattning, Organ, Organisation } from './organisation';
import { finnsDen } from './tillampa-organisation';

type Period = Readonly<{ from: Datum; tom: Datum | null }>;

/** A period ends on the day it begins, at the earliest. */
export function baklanges({ from, tom }: Period): Hinder[] {
  if (tom === null || tom >= from) return [];
  return [
    {
      kod: 'PERIOD_BAKLANGES',
      text: `Perioden slutar ${svensktDatum(tom)}, innan den börjar ${svensktDatum(from)}.`,
      fix: 'Kontrollera de två dagarna.',
    },
  ];
}

/** Persons are known to the kommun before anything is laid on them. */
export function okandPerson(finns: boolean): Hinder[] {
  if (finns) return [];
  return [
    { kod: 'PERSON_SAKNAS', text: 'Personen finns inte i kommunen.', fix: 'Välj en person i kommunens register.' },
  ];
}

/** The organ must be there on the day (null: no organ is named). Fullmäktige makes and ends nämnder (KL 6:2). */
export function okantOrgan(organisation: Organisation, organId: string | null, dag: Datum): Hinder[] {
  if (organId === null) return [];
  const organ = organisation.organ.find(({ id }) => id === organId);
  if (organ === undefined) {
    return [{ kod: 'ORGAN_SAKNAS', text: 'Organet finns inte i kommunen.', fix: 'Välj ett organ i kommunen.' }];
  }
  return finnsDen(organ, dag) ? [] : [organetGallerInte(organ)];
}

const organetGallerInte = ({ namn, gallerTill }: Organ): Hinder => ({
  kod: 'ORGAN_GALLER_INTE',
  text: gallerTill === null ? `${namn} finns inte än.` : `${namn} upphörde ${svensktDatum(gallerTill)}.`,
  fix: 'Välj ett organ som finns den dagen.',
});

/** A withdrawn post takes nothing new. */
export function indragen(befattning: Befattning, dag: Datum): Hinder[] {
  const { namn, gallerTill } = befattning;
  if (gallerTill === null || gallerTill >= dag) return [];
  return [
    {
      kod: 'BEFATTNING_INDRAGEN',
      text: `${namn} drogs in ${svensktDatum(gallerTill)}.`,
      fix: 'Välj en befattning som finns kvar.',
    },
  ];
}
