import { beslut, type Hinder, type Utfall } from '../hinder';
import { dagAttHalla, inteFore } from '../hinder-vanliga';
import { svensktDatum, type Datum } from '../kalender';
import { svararFor } from '../organisation';
import type { Sammanhang } from '../sammanhang';
import { befattningIOrganet } from './befattning-i-organet';
import { redanAvslutat } from './avsluta';
import type { ArendeHandelse } from './handelser';
import { okandRekommendation } from './skriv-bemotande';
import { allaAv } from '../upprakning';
import { kravOvergang } from './svar-status';
import type { Remiss, RevisionsArende } from './tillstand';

export type SkickaRemiss = Readonly<{
  befattningIds: readonly string[];
  rekommendationIds: readonly string[];
  fraga: string;
  svarSenast: Datum;
}>;

/** Asks enheter what they do and can promise, each post by itself (domain 7.2). */
export function skickaRemiss(arende: RevisionsArende, kommando: SkickaRemiss, s: Sammanhang): Utfall<ArendeHandelse> {
  const hinder = [
    ...kravOvergang(arende.svarStatus, 'UNDER_BEREDNING'),
    ...dagAttHalla('Remissvarsdagen', kommando.svarSenast, s.idag),
    ...inteFore('Manusstopp', arende.plan?.manusstopp ?? kommando.svarSenast, 'remissvaren', kommando.svarSenast),
    ...kommando.befattningIds.flatMap((id) => befattningIOrganet(id, arende, s)),
    ...kommando.rekommendationIds.flatMap((id) => okandRekommendation(arende, id)),
  ];
  const { fraga, rekommendationIds, svarSenast } = kommando;
  const remisser = kommando.befattningIds.map(
    (befattningId) =>
      ({
        typ: 'remissSkickad',
        remissId: s.nyttId(),
        befattningId,
        fraga,
        rekommendationIds,
        skickad: s.idag,
        svarSenast,
      }) as const,
  );
  return beslut(hinder, ...remisser);
}

export type SvaraPaRemiss = Readonly<{ remissId: string; text: string }>;

/** The answer from the post that was asked, or from whoever stands in while the post is vacant (domain 2.7). */
export function svaraPaRemiss(arende: RevisionsArende, kommando: SvaraPaRemiss, s: Sammanhang): Utfall<ArendeHandelse> {
  const remiss = arende.remisser.find((r) => r.id === kommando.remissId);
  const hinder =
    remiss === undefined
      ? remissenSaknas()
      : [...redanAvslutat(arende), ...redanBesvarad(remiss), ...forSent(arende), ...inteDin(remiss, s)];
  return beslut(hinder, {
    typ: 'remissBesvarad',
    remissId: kommando.remissId,
    text: kommando.text,
    datum: s.idag,
    avPersonId: s.personId,
  });
}

const remissenSaknas = (): Hinder[] => [
  { kod: 'REMISS_SAKNAS', text: 'Remissen finns inte i ärendet.', fix: 'Öppna remissen från dina uppgifter.' },
];

function redanBesvarad(remiss: Remiss): Hinder[] {
  if (remiss.svar === null) return [];
  return [
    {
      kod: 'REMISS_REDAN_BESVARAD',
      text: `Remissen besvarades ${svensktDatum(remiss.svar.datum)}.`,
      fix: 'Hör av dig till handläggaren om svaret ska ändras.',
    },
  ];
}

function forSent({ underskrift }: RevisionsArende): Hinder[] {
  if (underskrift === null) return [];
  return [
    {
      kod: 'YTTRANDET_UNDERTECKNAT',
      text: `Yttrandet undertecknades ${svensktDatum(underskrift.datum)}, så remissen är stängd.`,
      fix: 'Hör av dig till handläggaren om något viktigt saknas.',
    },
  ];
}

function inteDin(remiss: Remiss, s: Sammanhang): Hinder[] {
  if (svararFor(s.organisation, remiss.befattningId, s.personId, s.idag)) return [];
  return [ejDinUppgift([remiss.befattningId], s)];
}

/** Names the posts where the task lies, so that the reader knows whom to turn to. */
export function ejDinUppgift(befattningIds: readonly string[], s: Sammanhang): Hinder {
  const namn = s.organisation.befattningar.filter((b) => befattningIds.includes(b.id)).map((b) => b.namn);
  return {
    kod: 'EJ_DIN_UPPGIFT',
    text: `Uppgiften ligger hos ${allaAv(namn)}.`,
    fix: 'Den som innehar befattningen i dag gör den.',
  };
}
