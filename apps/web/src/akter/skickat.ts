import type { Nyckel } from '#application';
import { BEKRAFTBARA, type Bekraftbar } from '#domain';
import { createHash } from 'node:crypto';
import type { Formular } from '../formular/las-formular';
import { Sidfel } from '../http/sidfel';
import { BEKRAFTAT, NYCKEL, PROVA, SETT, VERSION } from './dolda-falt';

/** What a form of an act carries beside its answers. */
export type Skickat = Readonly<{
  nyckel: Nyckel;
  version: number | null;
  sett: number | null;
  bekraftat: readonly Bekraftbar[];
  /** Only to see what it would change. */
  provas: boolean;
}>;

const UUID = /^[0-9a-f-]{36}$/;
const TAL = /^\d{1,9}$/;

/** Throws `Sidfel` when what we gave the form has been changed on the way. */
export function skickat(formular: Formular, vag: string): Skickat {
  const nyckel = formular.falt(NYCKEL);
  if (!UUID.test(nyckel)) throw new Sidfel('FRAMMANDE_FORMULAR');
  const bekraftat = BEKRAFTBARA.filter((kod) => formular.flera(BEKRAFTAT).includes(kod));
  return {
    nyckel: { nyckel, avtryck: avtryck(vag, formular) },
    version: talet(formular.falt(VERSION)),
    sett: talet(formular.falt(SETT)),
    bekraftat,
    provas: formular.falt(PROVA) !== '',
  };
}

function talet(text: string): number | null {
  if (text === '') return null;
  if (!TAL.test(text)) throw new Sidfel('FRAMMANDE_FORMULAR');
  return Number(text);
}

/** Tells a second click on the same form from the same form sent with something else in it. */
const avtryck = (vag: string, formular: Formular): string =>
  createHash('sha256')
    .update(JSON.stringify([vag, formular.allaFalt()]))
    .digest('hex');
