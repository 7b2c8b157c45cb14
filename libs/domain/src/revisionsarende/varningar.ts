import { OGJORD, type Atgard } from '../atgard/atgard';
import type { Bevakning } from '../bevakning';
import { datumIStockholm, laggTillManader, svensktDatum, type Datum } from '../kalender';
import type { Varning } from '../tidplan';
import { bevakningar } from './bevakningar';
import type { Omgivning } from './bevakningsgrund';
import { gallandeFrist } from './frist';
import type { PlaneradAtgard, RevisionsArende } from './tillstand';

/** The warnings that follow from the case (domain 4.3); those that follow from the calendar are the plan's. */
export const ARENDEVARNINGAR = ['V07', 'V10', 'V12', 'V13', 'V14', 'V16', 'V17'] as const;

export type Arendevarning = Omit<Varning, 'kod'> & Readonly<{ kod: (typeof ARENDEVARNINGAR)[number] }>;

/**
 * What is going wrong in the case, by code (domain 4.3 V10–V16). What should have been done and was not is taken from what
 * is watched, so that a warning and a reminder never disagree on the day. V15 is a refusal: see `beviljaAnstand`.
 */
export const arendevarningar = (arende: RevisionsArende, omgivning: Omgivning): readonly Arendevarning[] =>
  [
    ...bevakningar(arende, omgivning).flatMap((bevakning) => avBevakningen(bevakning, arende, omgivning)),
    ...utanDelmal(arende),
  ].sort((a, b) => (a.kod < b.kod ? -1 : Number(a.kod > b.kod)));

function avBevakningen(bevakning: Bevakning, { beslut }: RevisionsArende, { idag }: Omgivning): Arendevarning[] {
  if (bevakning.slag === 'VAKANT_ANSVAR') return [vakant(bevakning, idag)];
  if (bevakning.forfaller >= idag || (bevakning.slag === 'ANMALAN' && beslut === null)) return [];
  const forsenat = FORSENAT[bevakning.slag];
  return forsenat === undefined ? [] : [forsenat(svensktDatum(bevakning.forfaller))];
}

/** What is said of a step that should have been taken by a day. */
const FORSENAT: Readonly<Partial<Record<Bevakning['slag'], (senast: string) => Arendevarning>>> = {
  JUSTERING: (senast) =>
    sent('V12', `Protokollet skulle ha varit justerat ${senast} (KL 5:69).`, 'Få protokollet justerat.'),
  ANSLAG: (senast) =>
    sent('V12', `Justeringen skulle ha varit tillkännagiven ${senast} (KL 8:12).`, 'Sätt upp och registrera anslaget.'),
  KVITTENS: () =>
    sent('V13', 'Svaret är expedierat, men revisorerna har inte bekräftat att de har fått det.', 'Fråga dem.'),
  ANMALAN: (senast) =>
    sent('V14', `Beslutet skulle ha anmälts till nämnden ${senast} (KL 6:40).`, 'Anmäl det vid nästa sammanträde.'),
};

const sent = (kod: Arendevarning['kod'], text: string, gor: string): Arendevarning => ({
  ...{ kod, text, gor },
  till: 'NAMNDSEKRETERARE',
});

/** V10: nobody holds the post, or soon nobody will. */
function vakant({ rubrik, startar }: Bevakning, idag: Datum): Arendevarning {
  const fran = datumIStockholm(startar);
  return {
    kod: 'V10',
    text: fran <= idag ? `${rubrik}.` : `${rubrik} före ${svensktDatum(fran)}.`,
    gor: 'Utse någon, eller en tillförordnad, eller flytta uppgifterna.',
    till: 'AVDELNINGSCHEF',
  };
}

const UTAN_DELMAL_MANADER = 12;

/** V16: what is to take more than a year is looked at on the way. Before the decision it is said of what is promised. */
function utanDelmal(arende: RevisionsArende): Arendevarning[] {
  const grans = laggTillManader(arende.svarMottaget ?? gallandeFrist(arende.frister).svarSenast, UTAN_DELMAL_MANADER);
  const lovade = arende.beslut === null ? arende.bemotanden.flatMap(({ atgarder }) => atgarder) : [];
  return [...lovade, ...arende.atgarder.filter(({ status }) => OGJORD.includes(status))].flatMap((atgard) => {
    const { klartDatum } = atgard;
    if (klartDatum === null || klartDatum <= grans || harDelmal(atgard)) return [];
    return [
      {
        kod: 'V16' as const,
        text: `Åtgärden ”${atgard.beskrivning}” ska vara klar ${svensktDatum(klartDatum)}, mer än ett år efter svaret, och har inget delmål.`,
        gor: 'Bestäm en dag då den följs upp på vägen.',
        till: 'FORVALTNINGSJURIST' as const,
      },
    ];
  });
}

/** A day on the way when somebody looks at it, or work that comes back. */
const harDelmal = (atgard: Atgard | PlaneradAtgard): boolean =>
  (atgard.foljsUpp !== null && atgard.klartDatum !== null && atgard.foljsUpp < atgard.klartDatum) ||
  ('aterkommer' in atgard && atgard.aterkommer !== null);
