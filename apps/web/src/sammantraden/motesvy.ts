import { valbaraOrgan } from '../ord/organ';
import {
  organMedRatt,
  rollMedRattIOrgan,
  type Aktor,
  type Motesarende,
  type Motesplan,
  type Planeratmote,
} from '#application';
import { SVAR_STATUS_ETIKETT, type Datum, type Organ } from '#domain';
import { arId } from '../http/ar-id';
import type { Smula } from '../layout/brodsmulor';
import { arendevag } from '../layout/vagar';

/** A day around a meeting, with what has to have happened by then. */
type Dagrad = Readonly<{ vad: string; dag: Datum }>;
type Burenrad = Readonly<{ vag: string; namn: string; under: string; varning: string | null }>;

export type Motesrad = Readonly<{
  id: string;
  organ: string;
  dag: Datum;
  fore: readonly Dagrad[];
  efter: readonly Dagrad[];
  /** Null for those who do not have the organ's cases in their list. */
  bar: readonly Burenrad[] | null;
  /** How many more it is to carry. */
  flerBar: number;
  /** The acts on it; empty for those who may only look. */
  akter: readonly Smula[];
}>;

export type Motesvy = Readonly<{
  idag: Datum;
  organ: readonly Organ[];
  valt: string | null;
  kommande: readonly Motesrad[];
  utanBeslut: readonly Motesrad[];
  /** How many meetings to come are not in the list. */
  flerMoten: number;
  farAndra: boolean;
}>;

/** The page is read at a glance: what is not in it is counted. */
const FLEST_MOTEN = 30;
const FLEST_ARENDEN = 5;

/** Which organ's meetings are asked for: all, the named one, or with nothing said that whose meetings one keeps. */
export function valtOrgan(fraga: unknown, aktor: Aktor): string | null {
  if (typeof fraga === 'string') return arId(fraga) ? fraga : null;
  const egna = organMedRatt(aktor, 'sammantrade.andra') ?? [];
  return egna.length === 1 ? (egna[0] ?? null) : null;
}

/** The meetings to come and what each must carry; and those where a decision has still to be put on record. */
export function motesvy({ idag, organ, kommande, utanBeslut }: Motesplan, valt: string | null, aktor: Aktor): Motesvy {
  const rad = (mote: Planeratmote): Motesrad => motesrad(mote, { organ, aktor, idag });
  return {
    ...{ idag, valt, farAndra: (organMedRatt(aktor, 'sammantrade.andra') ?? ['alla']).length > 0 },
    organ: valbaraOrgan(organ, idag),
    kommande: kommande.slice(0, FLEST_MOTEN).map(rad),
    flerMoten: Math.max(0, kommande.length - FLEST_MOTEN),
    utanBeslut: utanBeslut.slice(0, FLEST_MOTEN).map(rad),
  };
}

type Omgivning = Readonly<{ organ: readonly Organ[]; aktor: Aktor; idag: Datum }>;

function motesrad(planerat: Planeratmote, { organ, aktor, idag }: Omgivning): Motesrad {
  const { sammantrade: mote, dagar } = planerat;
  const vag = `/sammantraden/${mote.id}`;
  const far = rollMedRattIOrgan(aktor, 'sammantrade.andra', mote.organId) !== null && mote.datum >= idag;
  return {
    ...{ id: mote.id, dag: mote.datum, organ: organ.find(({ id }) => id === mote.organId)?.namn ?? '' },
    fore: [
      { vad: 'Manusstopp', dag: dagar.manusstopp },
      ...(mote.auDatum === null ? [] : [{ vad: 'Arbetsutskott', dag: mote.auDatum }]),
      { vad: 'Kallelse', dag: dagar.kallelseUt },
    ],
    efter: [
      { vad: 'Justering', dag: dagar.justering },
      { vad: 'Beslut skickas', dag: dagar.expediering },
    ],
    ...burna(planerat),
    akter: far
      ? [
          { vag: `${vag}/flytta`, namn: 'Flytta' },
          { vag: `${vag}/stall-in`, namn: 'Ställ in' },
        ]
      : [],
  };
}

const VARNING: Readonly<Partial<Record<Motesarende['klass'], string>>> = {
  ORANGE: 'Hinner bara med omedelbar justering',
  ROD: 'Svaret hinner inte ut i tid',
};

/** The first of the cases that the meeting is to carry, and how many more. */
function burna({ arenden }: Planeratmote): Pick<Motesrad, 'bar' | 'flerBar'> {
  if (arenden === null) return { bar: null, flerBar: 0 };
  return {
    bar: arenden.slice(0, FLEST_ARENDEN).map(({ id, titel, dnr, svarStatus, klass }) => ({
      ...{ vag: arendevag(id), namn: titel, varning: VARNING[klass] ?? null },
      under: `${dnr ?? 'Inget diarienummer än'}, ${SVAR_STATUS_ETIKETT[svarStatus]}`,
    })),
    flerBar: Math.max(0, arenden.length - FLEST_ARENDEN),
  };
}
