import { arAtgardAvslutad, type Atgard, type AtgardStatus } from '../atgard/atgard';
import type { Steguppslag } from '../bevakning';
import type { Datum } from '../kalender';
import { obekraftadOverlamning } from '../revisionsarende/bekrafta';
import { gallandeFrist } from '../revisionsarende/frist';
import { vadHanderHarnast } from '../revisionsarende/harnast';
import type { SvarStatus } from '../revisionsarende/svar-status';
import type { RevisionsArende } from '../revisionsarende/tillstand';
import { arendevarningar } from '../revisionsarende/varningar';
import type { Sammanhang } from '../sammanhang';
import { arAtgardForsenad } from './rekommendationslage';

type Overlamnadatgard = Readonly<{
  atgardId: string;
  beskrivning: string;
  status: AtgardStatus;
  /** Posts, by name as it was. */
  ansvariga: readonly string[];
  klartDatum: Datum | null;
  forsenad: boolean;
}>;

/** One open case as it was handed over. */
export type Overlamnatarende = Readonly<{
  arendeId: string;
  titel: string;
  dnr: string | null;
  svarStatus: SvarStatus;
  svarSenast: Datum;
  svarMottaget: Datum | null;
  /** The meeting that is to carry the reply; null when none is planned. */
  sammantrade: Datum | null;
  harnast: readonly Readonly<{ dag: Datum; vad: string }>[];
  varningar: readonly Readonly<{ kod: string; text: string }>[];
  atgarder: readonly Overlamnadatgard[];
  anstandUtanBesked: readonly Readonly<{ begard: Datum; onskadSvarSenast: Datum }>[];
  obesvaradeKompletteringar: readonly Readonly<{ fraga: string; begard: Datum; senast: Datum }>[];
  /** The day of a decision in the nämnd's place that has not been told to it (KL 6:40); null when there is none. */
  oanmaltBeslut: Datum | null;
}>;

/** What an organ has open when another takes over (domain 2.7, peers F13), as data. Holds nothing of a draft. */
export type Overlamning = Readonly<{
  organ: string;
  /** The first day of the new order. */
  overlamningsdag: Datum;
  datum: Datum;
  arenden: readonly Overlamnatarende[];
}>;

export type Overlamningsunderlag = Readonly<{
  organ: Readonly<{ id: string; namn: string }>;
  arenden: readonly RevisionsArende[];
  stegar: Steguppslag;
}>;

/** Null when nobody has anything to acknowledge. */
export function overlamning({ organ, arenden, stegar }: Overlamningsunderlag, s: Sammanhang): Overlamning | null {
  const [dag] = arenden.map((arende) => obekraftadOverlamning(arende, s)).filter((en) => en !== null);
  if (dag === undefined) return null;
  const oppna = arenden
    .filter(({ avslut }) => avslut === null)
    .sort((a, b) => (nyckel(a) < nyckel(b) ? -1 : 1))
    .map((arende) => overlamnat(bekraftat(arende, dag), { ...s, stegar }));
  return { organ: organ.namn, overlamningsdag: dag, datum: s.idag, arenden: oppna };
}

const nyckel = ({ frister, id }: RevisionsArende): string => `${gallandeFrist(frister).svarSenast}${id}`;

/** That it is to be acknowledged is no news in what is. */
const bekraftat = (arende: RevisionsArende, overlamningsdag: Datum): RevisionsArende => ({
  ...arende,
  bekraftelser: [...arende.bekraftelser, { overlamningsdag, datum: overlamningsdag, avPersonId: '' }],
});

function overlamnat(arende: RevisionsArende, s: Sammanhang & Readonly<{ stegar: Steguppslag }>): Overlamnatarende {
  const { id, titel, dnr, svarStatus, frister, svarMottaget, plan, beslut } = arende;
  return {
    ...{ arendeId: id, titel, dnr, svarStatus, svarMottaget },
    svarSenast: gallandeFrist(frister).svarSenast,
    sammantrade: beslut === null ? (plan?.namndDatum ?? null) : null,
    harnast: vadHanderHarnast(arende, s)
      .filter(({ slag }) => slag === 'FORFALLER' || slag === 'PLANERAT')
      .map(({ dag, vad }) => ({ dag, vad })),
    varningar: arendevarningar(arende, s).map(({ kod, text }) => ({ kod, text })),
    atgarder: arende.atgarder.filter((a) => !arAtgardAvslutad(a)).map((a) => overlamnadAtgard(a, s)),
    ...vantarPaRevisorerna(arende),
    oanmaltBeslut: beslut !== null && beslut.vag !== 'NAMND' && beslut.anmald === null ? beslut.datum : null,
  };
}

const vantarPaRevisorerna = ({ anstand, kompletteringar }: RevisionsArende) => ({
  anstandUtanBesked: anstand
    .filter(({ besked }) => besked === null)
    .map(({ begard, onskadSvarSenast }) => ({ begard, onskadSvarSenast })),
  obesvaradeKompletteringar: kompletteringar
    .filter(({ svar }) => svar === null)
    .map(({ fraga, begard, senast }) => ({ fraga, begard, senast })),
});

function overlamnadAtgard(atgard: Atgard, { organisation, idag }: Sammanhang): Overlamnadatgard {
  const { id, beskrivning, status, klartDatum, ansvar } = atgard;
  const bar = (post: string): boolean => ansvar.some(({ befattningId }) => befattningId === post);
  return {
    ...{ atgardId: id, beskrivning, status, klartDatum },
    ansvariga: organisation.befattningar.filter(({ id: post }) => bar(post)).map(({ namn }) => namn),
    forsenad: arAtgardForsenad(atgard, idag),
  };
}
