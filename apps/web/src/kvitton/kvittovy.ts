import type { Kvittodelar, OmraknatKvitto } from '#application';
import { allaAv, type Datum } from '#domain';
import { svenskDag } from '../layout/datum';
import { kvittovag } from '../layout/vagar';
import { uppgiftsakt, type Uppgiftsakt } from '../ord/uppgiftsakt';
import { omMottagaren, regeln, steget } from './kvittoord';

/** A fact of the receipt: what it is called, and what it was, a sentence at a time. */
export type Kvittofakta = Readonly<{ namn: string; text: readonly string[] }>;

/** A receipt as the page shows it. */
export type Kvittovy = Readonly<{
  idag: Datum;
  mening: string;
  fakta: readonly Kvittofakta[];
  /** What comes next if nothing happens; null when it is done, or when that was the last step. */
  nasta: Readonly<{ dag: Datum; text: string }> | null;
  slut: string;
  /** What to do; null when it is done or may not be opened by the reader. */
  akt: Uppgiftsakt | null;
  /** Where the reminders are put off; null when they cannot be. */
  senare: string | null;
  omraknat: readonly string[];
}>;

/** Everything that the page says, from what the receipt itself says (design 2.5). */
export function kvittovy({ kvitto, omraknat, delar, farOppna, uppskjutningar }: OmraknatKvitto): Kvittovy {
  const akt = delar.kvar === null || !farOppna ? null : uppgiftsakt(delar.kvar, kvitto);
  return {
    idag: delar.idag,
    mening: meningen({ kvitto, delar }),
    fakta: [
      fakta('Vad som bevakas', `${kvitto.bevakning.rubrik}.`, omArendet(delar)),
      fakta('Skulle vara klart', `${dagen(kvitto.bevakning.forfaller)}.`),
      fakta('Ligger hos', hos(delar)),
      fakta('Regel', regeln(kvitto)),
      fakta('Räknade dagar', `Arbetskalender ”${kvitto.kalenderId}”, version ${String(kvitto.kalenderVersion)}.`),
      fakta('Till vem', ...tillVem(delar)),
      ...kvitto.vantar
        .slice(0, 1)
        .map(({ till, skal }) =>
          fakta(
            'Väntade',
            `Brevet lämnades ${dagen(till)}, ${skal === 'LEDIG' ? 'när mottagaren var tillbaka' : 'efter semesterperioden'}.`,
          ),
        ),
      ...uppskjutningar.slice(-1).map(({ till, skal }) => fakta('Uppskjutet', `Till ${dagen(till)}. ”${skal}”`)),
    ],
    nasta: nasta(delar),
    slut: slutet(delar),
    akt,
    senare: delar.kvar === null || akt === null ? null : `${kvittovag(kvitto.id)}/senare`,
    omraknat: omraknat.stammer
      ? ['Omräknat i dag med samma underlag: samma resultat.']
      : ['Omräknat i dag blir svaret ett annat:', ...omraknat.skillnader.map(({ text }) => text)],
  };
}

const dagen = (dag: Datum): string => svenskDag(dag, { ar: true });
const fakta = (namn: string, ...text: readonly (string | null)[]): Kvittofakta => ({
  namn,
  text: text.filter((ena) => ena !== null),
});

function meningen({ kvitto: { steg, bevakning }, delar }: Pick<OmraknatKvitto, 'kvitto' | 'delar'>): string {
  const vem = delar.mottagare.length === 0 ? 'Ingen fick' : `${allaAv(delar.mottagare.map(({ namn }) => namn))} fick`;
  const ogjort = steg.slag === 'NY_UPPGIFT' ? '' : ', och det var inte gjort';
  return `${vem} ${steget(steg)} ${dagen(steg.dag)}. ${bevakning.rubrik} senast ${dagen(bevakning.forfaller)}${ogjort}.`;
}

const omArendet = ({ titel, dnr }: Kvittodelar): string => (dnr === null ? titel : `${titel}, dnr ${dnr}`);

const hos = ({ ansvariga, utforare }: Kvittodelar): string =>
  ansvariga.length === 0
    ? 'Ingen befattning.'
    : `${allaAv(ansvariga)}${utforare === null ? '' : `, som låter ${utforare} göra det`}.`;

const tillVem = ({ mottagare }: Kvittodelar): readonly string[] =>
  mottagare.length === 0 ? ['Ingen, för ingen innehade befattningen.'] : mottagare.map(omMottagaren);

function nasta({ kvar, nasta: kommande, idag }: Kvittodelar): Kvittovy['nasta'] {
  if (kvar === null || kommande === null || kommande.steg.dag < idag) return null;
  const { steg, till } = kommande;
  return { dag: steg.dag, text: `${allaAv(till)} får ${steget(steg)}.` };
}

const slutet = ({ kvar }: Kvittodelar): string =>
  kvar === null
    ? 'Det är gjort, eller har fått en ny dag. Inga fler påminnelser kommer om den här.'
    : 'Påminnelserna slutar direkt när det är gjort.';
