import { beslut, type Hinder, type Utfall } from '../hinder';
import { dagAttHalla } from '../hinder-vanliga';
import { laggTillArbetsdagar, type Datum } from '../kalender';
import type { ArendeHandelse } from '../revisionsarende/handelser';
import type { RevisionsArende } from '../revisionsarende/tillstand';
import type { Sammanhang } from '../sammanhang';
import { atgardSaknas, egetArbete, egnaDelar, finnAtgard, kravEgenDel, kravEgetArbete, kravStatus } from './ansvar';
import type { Atgard, AtgardStatus, Bevis } from './atgard';

/** Where there is work to do. */
export const UNDER_ARBETE: readonly AtgardStatus[] = ['TILLDELAD', 'ACCEPTERAD', 'PAGAR', 'BLOCKERAD'];

export type RapporteraAtgard = Readonly<{ atgardId: string; text: string }>;

/** Says how it goes. Reports are only added, never changed. */
export function rapporteraAtgard(
  arende: RevisionsArende,
  { atgardId, text }: RapporteraAtgard,
  s: Sammanhang,
): Utfall<ArendeHandelse> {
  const atgard = finnAtgard(arende, atgardId);
  return beslut(hinderForArbete(atgard, 'rapporteras', s, kravEgetArbete), {
    typ: 'atgardRapporterad',
    atgardId,
    befattningId: forstaEgna(atgard, s),
    avPersonId: s.personId,
    text,
    datum: s.idag,
  });
}

export type BlockeraAtgard = Readonly<{
  atgardId: string;
  orsak: string;
  vantarPa: string;
  /** When to ask the other party; null lets the rule decide. */
  kontrolleras: Datum | null;
}>;

/** How long a blocked åtgärd is left alone before somebody asks how it goes. */
const FRAGA_EFTER_ARBETSDAGAR = 20;

/** The work waits for another party (domain 2.4 BLOCKERAD). Its watch goes on: waiting suspends no promise. */
export function blockeraAtgard(
  arende: RevisionsArende,
  kommando: BlockeraAtgard,
  s: Sammanhang,
): Utfall<ArendeHandelse> {
  const atgard = finnAtgard(arende, kommando.atgardId);
  const kontrolleras = kommando.kontrolleras ?? laggTillArbetsdagar(s.idag, FRAGA_EFTER_ARBETSDAGAR, s.kalender);
  const hinder = [
    ...hinderForArbete(atgard, 'blockeras', s, kravEgetArbete),
    ...dagAttHalla('Dagen att höra efter', kontrolleras, s.idag),
  ];
  return beslut(hinder, { typ: 'atgardBlockerad', ...kommando, kontrolleras, datum: s.idag });
}

export type HavBlockering = Readonly<{ atgardId: string }>;

/** What was waited for has come. */
export function havBlockering(
  arende: RevisionsArende,
  { atgardId }: HavBlockering,
  s: Sammanhang,
): Utfall<ArendeHandelse> {
  const atgard = finnAtgard(arende, atgardId);
  const hinder =
    atgard === null
      ? atgardSaknas()
      : [...kravStatus(atgard, ['BLOCKERAD'], 'tas upp igen'), ...kravEgetArbete(atgard, s)];
  return beslut(hinder, { typ: 'blockeringHavd', atgardId, datum: s.idag });
}

export type KlarmarkeraAtgard = Readonly<{ atgardId: string; bevis: readonly Bevis[] }>;

/** The holder says that their part is done, and shows it. Done for all when every responsible post has said so (S3). */
export function klarmarkeraAtgard(
  arende: RevisionsArende,
  { atgardId, bevis }: KlarmarkeraAtgard,
  s: Sammanhang,
): Utfall<ArendeHandelse> {
  const atgard = finnAtgard(arende, atgardId);
  const hinder = [
    ...hinderForArbete(atgard, 'klarmarkeras', s, kravEgenDel),
    ...utanBevis(bevis),
    ...redanKlar(atgard, s),
  ];
  const befattningId = atgard === null ? '' : (egnaDelar(atgard, s)[0] ?? '');
  return beslut(hinder, {
    typ: 'atgardKlarmarkerad',
    atgardId,
    befattningId,
    avPersonId: s.personId,
    bevis,
    datum: s.idag,
  });
}

export type LaggBevis = Readonly<{ atgardId: string; bevis: readonly Bevis[] }>;

/** More evidence, or better, while the åtgärd waits to be verified. What was laid before stays under its number. */
export function laggBevis(
  arende: RevisionsArende,
  { atgardId, bevis }: LaggBevis,
  s: Sammanhang,
): Utfall<ArendeHandelse> {
  const atgard = finnAtgard(arende, atgardId);
  const hinder = [
    ...(atgard === null
      ? atgardSaknas()
      : [
          ...kravStatus(atgard, [...UNDER_ARBETE, 'KLARMARKERAD'], 'kompletteras med bevis'),
          ...kravEgetArbete(atgard, s),
        ]),
    ...utanBevis(bevis),
  ];
  const befattningId = forstaEgna(atgard, s) ?? '';
  const { personId: avPersonId, idag: datum } = s;
  return beslut(hinder, { typ: 'bevisLagt', atgardId, befattningId, avPersonId, bevis, datum });
}

/** `krav`: whose it must be, as the one who answers for it or also as the one who carries it out. */
const hinderForArbete = (
  atgard: Atgard | null,
  gora: string,
  s: Sammanhang,
  krav: typeof kravEgenDel,
): readonly Hinder[] =>
  atgard === null ? atgardSaknas() : [...kravStatus(atgard, UNDER_ARBETE, gora), ...krav(atgard, s)];

const forstaEgna = (atgard: Atgard | null, s: Sammanhang): string | null =>
  atgard === null ? null : (egetArbete(atgard, s)[0] ?? null);

function utanBevis(bevis: readonly Bevis[]): Hinder[] {
  if (bevis.length > 0) return [];
  return [
    {
      kod: 'BEVIS_SAKNAS',
      text: 'Det syns inte hur åtgärden gjordes.',
      fix: 'Skriv vad som är gjort, eller ange en länk eller handling.',
    },
  ];
}

/** Nothing is left to do of the own part. */
export function redanKlar(atgard: Atgard | null, s: Sammanhang): Hinder[] {
  if (atgard === null) return [];
  const egna = egnaDelar(atgard, s);
  const kvar = atgard.ansvar.some((a) => egna.includes(a.befattningId) && a.klar === null);
  if (egna.length === 0 || kvar) return [];
  return [
    {
      kod: 'REDAN_KLAR',
      text: 'Din del är redan klarmarkerad.',
      fix: 'Åtgärden väntar på de andra ansvariga.',
    },
  ];
}
