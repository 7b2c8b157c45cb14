import {
  aktunderlag,
  rollMedRattIOrgan,
  visaArende,
  visaUppfoljning,
  type Aktor,
  type Aktunderlag,
  type Lager,
} from '#application';
import type { Vagvarden } from '../akter/akt';
import { AKTER } from '../alla-akter';
import { arId } from '../http/ar-id';
import { varde } from '../http/avslagssida';
import { Sidfel } from '../http/sidfel';
import { medIdn } from '../layout/vagar';
import type { Smula } from '../layout/brodsmulor';
import type { Arendeunderlag } from './arendevy';

/** What every page of a case is drawn from. Throws `Sidfel` when the person may not read the case. */
export async function hamtaArende(lager: Lager, aktor: Aktor, id: string): Promise<Arendeunderlag> {
  if (!arId(id)) throw new Sidfel('FINNS_INTE');
  const visat = varde(await visaArende(lager, aktor, id));
  const underlag = varde(await aktunderlag(lager, aktor, id));
  const uppfoljning = varde(await visaUppfoljning(lager, aktor, id));
  return { visat, underlag, uppfoljning, lankar: aktlankar(aktor, underlag) };
}

/** The acts on the case, and on its parts, that the person has the right to, and that fit where it stands. */
const aktlankar = (aktor: Aktor, underlag: Aktunderlag): readonly Smula[] =>
  AKTER.filter(({ ratt }) => rollMedRattIOrgan(aktor, ratt, underlag.arende.organId) !== null).flatMap(
    ({ lank, dellankar = () => [], vag }) => {
      const iArendet = (namn: string, idn: Vagvarden = {}): Smula => ({
        vag: medIdn(vag, { ...idn, arendeId: underlag.arende.id }),
        namn,
      });
      return [
        ...(lank?.passar(underlag.arende) === true ? [iArendet(lank.namn)] : []),
        ...dellankar(underlag).map(({ idn, namn }) => iArendet(namn, idn)),
      ];
    },
  );
