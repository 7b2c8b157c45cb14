import { granskaStege, type Paminnelseregler, type Stegeversion, type Stegforslag } from '../bevakning';
import { nekat, utfall, type Hinder, type Utfall } from '../hinder';
import { intePasserat } from '../hinder-vanliga';
import { svensktDatum, type Datum } from '../kalender';
import type { Regelversion } from '../bevakning';
import { okantOrgan } from '../organisation';
import type { Sammanhang } from '../sammanhang';

/** What became true of the kommun's reminders. The whole of what was published stands in it. */
export type StegarHandelse =
  | (Readonly<{ typ: 'stegePublicerad' }> & Stegeversion)
  | (Readonly<{ typ: 'paminnelsereglerPublicerade' }> & Regelversion);

type Lage = Pick<Sammanhang, 'idag' | 'organisation'>;

export type NyStege = Readonly<{ organId: string | null; gallerFran: Datum; stege: Stegforslag }>;

/** A new version of a ladder holds from a day to come, for all open cases (ADR 20). Standard ladders are version 1. */
export function publiceraStege(
  { organId, gallerFran, stege }: NyStege,
  publicerade: readonly Stegeversion[],
  { idag, organisation }: Lage,
): Utfall<StegarHandelse> {
  const samma = publicerade.filter((version) => version.stege.id === stege.id);
  const version = Math.max(1, ...samma.map((tidigare) => tidigare.stege.version)) + 1;
  const granskad = granskaStege(stege, version);
  const hinder = [
    ...intePasserat('Dagen då stegen ska börja gälla', gallerFran, idag),
    ...okantOrgan(organisation, organId, gallerFran),
    ...senareFinns(
      gallerFran,
      samma.filter((tidigare) => tidigare.organId === organId),
    ),
    ...(granskad.ok ? [] : granskad.hinder),
  ];
  if (hinder.length > 0 || !granskad.ok) return nekat(hinder);
  return utfall({ typ: 'stegePublicerad', organId, gallerFran, stege: granskad.stege });
}

export type NyaRegler = Readonly<{ gallerFran: Datum; regler: Omit<Paminnelseregler, 'version'> }>;

/** New rules for when people are told, from a day to come. The standard rules are version 1. */
export function publiceraPaminnelseregler(
  { gallerFran, regler }: NyaRegler,
  publicerade: readonly Regelversion[],
  { idag }: Pick<Lage, 'idag'>,
): Utfall<StegarHandelse> {
  const version = Math.max(1, ...publicerade.map((tidigare) => tidigare.regler.version)) + 1;
  const hinder = [
    ...intePasserat('Dagen då reglerna ska börja gälla', gallerFran, idag),
    ...senareFinns(gallerFran, publicerade),
    ...veckorna(regler),
  ];
  if (hinder.length > 0) return nekat(hinder);
  return utfall({ typ: 'paminnelsereglerPublicerade', gallerFran, regler: { ...regler, version } });
}

/** Two versions from the same day: the later published holds. One that begins before another would end at once. */
function senareFinns(gallerFran: Datum, publicerade: readonly Readonly<{ gallerFran: Datum }>[]): Hinder[] {
  const senaste = publicerade
    .map((tidigare) => tidigare.gallerFran)
    .sort()
    .at(-1);
  if (senaste === undefined || gallerFran >= senaste) return [];
  return [
    {
      kod: 'SENARE_VERSION_FINNS',
      text: `En annan version är redan publicerad från och med ${svensktDatum(senaste)}.`,
      fix: 'Välj den dagen eller en senare.',
    },
  ];
}

function veckorna({ semesterperiod }: Omit<Paminnelseregler, 'version'>): Hinder[] {
  if (semesterperiod === null || semesterperiod.franVecka <= semesterperiod.tillVecka) return [];
  return [
    {
      kod: 'VECKORNA_I_OORDNING',
      text: 'Semesterperioden slutar innan den börjar.',
      fix: 'Ange den första och den sista veckan på samma år.',
    },
  ];
}
