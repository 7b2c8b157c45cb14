import type { Hinder } from '../hinder';

/** Another case of the same organ with the number; the id only when the reader may see that case. */
export type SammaNummer = Readonly<{ arendeId: string | null }>;

/**
 * The organ's diarium gives one number to one ärende (OSL 5:1, 5:2), but a diarium may keep several letters in the same
 * ärende and reuse a standing number over years (domain 1.3 no. 4, 5). So an equal number is most often a slip of the
 * pen and sometimes right: a warning that names the other case (quality E2 no. 34, ADR 23).
 */
export function sammaDiarienummer(dnr: string, andra: readonly SammaNummer[], vems = 'Organet har redan'): Hinder[] {
  if (andra.length === 0) return [];
  const arendeId = andra.find((en) => en.arendeId !== null)?.arendeId ?? null;
  return [
    {
      kod: 'SAMMA_DIARIENUMMER',
      text: `${vems} ett ärende med numret ${dnr}.`,
      fix: 'Se efter i det ärendet. Är det ett annat med samma nummer, bekräfta det.',
      ...(arendeId === null ? {} : { arendeId }),
    },
  ];
}
