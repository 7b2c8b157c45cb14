import { svensktDatum, type Bevakning } from '#domain';
import type { Brev, Kvitto } from '../portar';

/** One mail as it leaves: a link, a date and one sentence per matter; no case content (design 9). */
export type Brevtext = Readonly<{ amne: string; text: string }>;

const VAD: Readonly<Record<string, string>> = {
  SVAR: 'Ett svar till revisorerna',
  PLANERING: 'Ett nytt ärende som ska registreras och planeras',
  REMISSVAR: 'En remiss att besvara',
  KOMPLETTERING: 'En komplettering till revisorerna',
  KVITTENS: 'En bekräftelse från revisorerna att vänta in',
  TILLDELNING: 'En åtgärd att tilldela',
  ACCEPTANS: 'En åtgärd som väntar på ditt besked',
  ATGARD: 'En åtgärd',
  VERIFIERING: 'En åtgärd att verifiera',
  ATERRAPPORT: 'En återrapport till nämnden',
  AVSLUT: 'Ett ärende att avsluta',
  VAKANT_ANSVAR: 'En vakant befattning med uppgifter',
};

/** The letter to one person. Which case, and what it says, stands behind the link, after login. */
export function brevtext(brev: Brev, publicUrl: string): Brevtext {
  const rader = brev.kvitton.map((kvitto) => rad(kvitto, publicUrl));
  return {
    amne: amne(brev),
    text: [
      'Hej,',
      '',
      ...rader.flatMap((r) => [r, '']),
      'Revisionsvakt',
      'Bakom varje länk står varför du fick det här.',
    ].join('\n'),
  };
}

function amne(brev: Brev): string {
  const [forsta] = brev.kvitton;
  if (brev.slag === 'BRADSKANDE' && forsta !== undefined) return `Försenat: ${vad(forsta.bevakning)}`;
  return brev.kvitton.length === 1
    ? 'En uppgift väntar på dig'
    : `${String(brev.kvitton.length)} uppgifter väntar på dig`;
}

const vad = (bevakning: Bevakning): string => VAD[bevakning.slag] ?? 'En uppgift';

function rad({ id, bevakning, steg }: Kvitto, publicUrl: string): string {
  const dag = svensktDatum(bevakning.forfaller);
  const lage = bevakning.forfaller < steg.dag ? `skulle ha varit klart ${dag}` : `ska vara klart senast ${dag}`;
  return `${vad(bevakning)} ${lage}.\n${publicUrl}/kvitton/${id}`;
}
