import type { Hinder } from './hinder';
import { arDatum } from './kalender';

const MONSTER = /(?<![\p{L}\d-])(?:19|20)?\d{6}[-+ ]?\d{4}(?![\p{L}\d-])/gu;

/**
 * Whether the text holds what is a personnummer or samordningsnummer by its form: a day that exists (+60 in a
 * samordningsnummer) and the right check digit (folkbokföringslagen 18 §, SFS 2022:1697). An organisationsnummer never
 * is: its third digit is two or more.
 */
export const harPersonnummer = (text: string): boolean =>
  [...text.matchAll(MONSTER)].some(([traff]) => arPersonnummer(traff.replaceAll(/\D/g, '')));

function arPersonnummer(siffror: string): boolean {
  const tio = siffror.slice(-10);
  const ar = siffror.length === 12 ? siffror.slice(0, 4) : null;
  const dag = Number(tio.slice(4, 6)) % 60;
  const manadOchDag = `${tio.slice(2, 4)}-${String(dag).padStart(2, '0')}`;
  const finns =
    ar === null
      ? ['19', '20'].some((sekel) => arDatum(`${sekel}${tio.slice(0, 2)}-${manadOchDag}`))
      : arDatum(`${ar}-${manadOchDag}`);
  return finns && kontrollsiffranStammer(tio);
}

/** Luhn: every other digit doubled, digits summed, a multiple of ten. */
function kontrollsiffranStammer(tio: string): boolean {
  const summa = Array.from(tio, Number).reduce((hittills, siffra, plats) => {
    const varde = siffra * (plats % 2 === 0 ? 2 : 1);
    return hittills + (varde > 9 ? varde - 9 : varde);
  }, 0);
  return summa % 10 === 0;
}

/** What somebody writes about a person in free text is read by many and kept for long (GDPR art. 87, dataskyddslagen 3:10). */
export const personnummerITexten = (texter: readonly string[]): Hinder[] =>
  texter.some(harPersonnummer)
    ? [
        {
          kod: 'PERSONNUMMER_I_TEXT',
          text: 'En text ser ut att innehålla ett personnummer.',
          fix: 'Ta bort det, eller bekräfta att det måste stå där.',
        },
      ]
    : [];
