import { overlamning } from '#domain';
import { sammanhang } from '../kommandon/sammanhang';
import type { Transaktion } from '../portar';

/**
 * Makes and freezes the överlämning of every organ whose ordförande or mandatperiod is new, when it has open cases (domain
 * 2.7, ADR 26). The unique key of each makes it once. The cases are looked at again: from now on it is owed in them.
 */
export async function gorOverlamningar(t: Transaktion): Promise<void> {
  const s = await sammanhang(t, '', null);
  const bok = await t.stegar.bok();
  let nya = false;
  for (const organ of s.organisation.organ) {
    const arenden = (await t.rapporter.underlag(organ.id, s.idag)).map(({ arende }) => arende);
    const innehall = overlamning({ organ, arenden, stegar: bok.stegregler(organ.id) }, s);
    if (innehall === null) continue;
    const rapport = { innehall: { slag: 'OVERLAMNING', kvartal: null, ar: null, overlamning: innehall } } as const;
    const nyckel = { slag: 'OVERLAMNING', namn: innehall.overlamningsdag } as const;
    const gjord = await t.rapporter.skrivEnGang(organ.id, nyckel, { ...rapport, datum: s.idag, skapad: s.nu });
    nya ||= gjord;
  }
  if (nya) await t.arenden.vackAlla();
}
