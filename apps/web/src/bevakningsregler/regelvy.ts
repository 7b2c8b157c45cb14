import { rollMedRatt, type Aktor, type Regelvy, type Stegevy } from '#application';
import type { Datum, Organ, Stege } from '#domain';
import type { Smula } from '../layout/brodsmulor';
import { gallandeStege } from './gallande';
import { MOTTAGARORD, STEGENAMN, stegmening } from './stegord';

export type Stegversion = Readonly<{
  nyckel: string;
  /** "Alla nämnder", or the one that has its own. */
  omfang: string;
  /** Null: the standard, which has always held. */
  gallerFran: Datum | null;
  meningar: readonly string[];
  /** Whether it is what holds today; others have been, or are to come. */
  gallerNu: boolean;
}>;

export type Stegavsnitt = Readonly<{
  id: Stege['id'];
  namn: string;
  om: string;
  versioner: readonly Stegversion[];
  akt: Smula | null;
}>;

export type Regelsida = Readonly<{
  stegar: readonly Stegavsnitt[];
  regler: readonly Readonly<{ nyckel: string; gallerFran: Datum | null; meningar: readonly string[] }>[];
  regelakt: Smula | null;
}>;

type Underlag = Readonly<{
  stegar: readonly Stegevy[];
  regler: readonly Regelvy[];
  organ: readonly Organ[];
  idag: Datum;
}>;

/** The ladders and rules of the kommun in sentences, what holds today first. */
export function regelsida({ stegar, regler, organ, idag }: Underlag, aktor: Aktor): Regelsida {
  const farAndra = rollMedRatt(aktor, 'stegar.andra') !== null;
  const ids = [...new Set(stegar.map(({ stege }) => stege.id))];
  return {
    stegar: ids.map((id) => ({
      ...{ id, namn: STEGENAMN[id].namn, om: STEGENAMN[id].om },
      versioner: versionerna(
        stegar.filter(({ stege }) => stege.id === id),
        organ,
        idag,
      ),
      akt: farAndra ? { vag: `/bevakningsregler/${id}/andra`, namn: 'Ändra stegen' } : null,
    })),
    regler: [...regler].reverse().map(({ gallerFran, regler: r }) => ({
      ...{ nyckel: gallerFran ?? 'standard', gallerFran },
      meningar: [
        r.semesterperiod === null
          ? 'Ingen semesterperiod.'
          : `Semesterperiod vecka ${String(r.semesterperiod.franVecka)}–${String(r.semesterperiod.tillVecka)}: det som kommunen själv har bestämt dagen för vilar till den första arbetsdagen i augusti.`,
        `Högst ${String(r.bradskandePerDag)} brådskande brev per person och dag.`,
      ],
    })),
    regelakt: farAndra ? { vag: '/bevakningsregler/besked/andra', namn: 'Ändra reglerna' } : null,
  };
}

function versionerna(stegar: readonly Stegevy[], organ: readonly Organ[], idag: Datum): readonly Stegversion[] {
  const galler = ({ organId, stege: { id, version } }: Stegevy): boolean =>
    gallandeStege(stegar, { id, organId, idag }).version === version;
  return [...stegar].reverse().map((vy) => ({
    nyckel: `${vy.organId ?? 'alla'}-${String(vy.stege.version)}`,
    omfang: organ.find(({ id }) => id === vy.organId)?.namn ?? 'Alla nämnder',
    ...{ gallerFran: vy.gallerFran, gallerNu: galler(vy), meningar: stegmeningar(vy.stege) },
  }));
}

const stegmeningar = ({ nyUppgift, steg, darefterVar }: Stege): readonly string[] => [
  ...(nyUppgift === null ? [] : [`Nästa morgon: besked till ${MOTTAGARORD[nyUppgift]}`]),
  ...steg.map(stegmening),
  ...(darefterVar === null ? [] : [`Sedan upprepas det sista var ${String(darefterVar)}:e arbetsdag`]),
];
