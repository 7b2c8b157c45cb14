import { z } from 'zod';
import type { Installningar } from './installningar';
import { lasJson, skrivJson } from './jsonfil';
import type { MotorVal } from './motor-val';
import { ONSKADE_PORTAR, valjPortar, type Portar } from './portar';
import type { Tillstandsmapp } from './tillstandsmapp';

const Minne = z.object({ identitet: z.int() });

const VALFRI = 0;

/**
 * The ports of one engine. That of the login is the one of last time: the issuer's address is part of who people
 * are (design 9), so it must not move because a port was taken once.
 */
export async function valjMotornsPortar(
  val: MotorVal,
  installda: Installningar,
  tillstand: Tillstandsmapp,
  sag: (rad: string) => void,
): Promise<Portar> {
  const minne = lasJson(fil(tillstand), Minne);
  if (val.portar === 'lediga') {
    const lediga = {
      webb: VALFRI,
      api: VALFRI,
      epostSida: VALFRI,
      smtp: VALFRI,
      workerHalsa: VALFRI,
      databas: VALFRI,
      temporal: VALFRI,
    };
    return valjPortar({ ...lediga, identitet: minne?.identitet ?? VALFRI }, () => undefined);
  }
  const api = installda.PORT === undefined ? {} : { api: installda.PORT };
  return valjPortar({ ...ONSKADE_PORTAR, ...(minne ?? {}), ...api, ...val.portar }, sag);
}

export const minnsPortar = (tillstand: Tillstandsmapp, { identitet }: Portar): void => {
  skrivJson(fil(tillstand), { identitet });
};

const fil = (tillstand: Tillstandsmapp): string => tillstand.fil('portar.json');
