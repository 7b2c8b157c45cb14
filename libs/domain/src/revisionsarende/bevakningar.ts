import { arAtgardAvslutad, type Ansvar, type Atgard } from '../atgard/atgard';
import type { Bevakning } from '../bevakning';
import { datumIStockholm, laggTillArbetsdagar, tidpunktIStockholm, type Arbetskalender, type Datum } from '../kalender';
import { finnsDen, type Organisation, type Roll } from '../organisation';
import { gallandeFrist } from './frist';
import { obesvaradKomplettering } from './komplettera';
import type { RevisionsArende } from './tillstand';

/** Working days within which an inner task is expected done: assigning, accepting, verifying, planning, reporting back. */
const INRE_TID_ARBETSDAGAR = 10;

/** A receipt normally comes within days; the frist may be near. */
const KVITTENS_ARBETSDAGAR = 3;

type Omgivning = Readonly<{ organisation: Organisation; kalender: Arbetskalender; idag: Datum }>;
type Grund = Pick<Bevakning, 'handlaggare' | 'forvaltningschef' | 'ordforande'>;
type Delar = Omit<Bevakning, keyof Grund>;

/**
 * Everything that is owed in the case right now: to whom it lies, until when, and which ladder reminds of it (design 2.3).
 * One list for the reminders, "mina uppgifter", "vad händer härnäst" and the receipts. A closed case owes nothing.
 */
export function bevakningar(arende: RevisionsArende, omgivning: Omgivning): readonly Bevakning[] {
  if (arende.avslut !== null) return [];
  const grund = organetsPoster(arende, omgivning);
  const delar = [
    ...svaret(arende, grund),
    ...planering(arende, grund, omgivning.kalender),
    ...remisserna(arende),
    ...kompletteringen(arende, grund),
    ...kvittensen(arende, omgivning),
    ...arende.atgarder.flatMap((atgard) => atgarden(atgard, grund, omgivning.kalender)),
    ...aterrapporten(arende, grund, omgivning.kalender),
  ];
  return delar.map((del) => ({ ...del, ...grund }));
}

/** The posts of the organ that ladders turn to. Resolved now, so a reorganisation needs no change of the case. */
function organetsPoster(arende: RevisionsArende, { organisation, idag }: Omgivning): Grund {
  const post = (roll: Roll): string | null =>
    organisation.befattningar.find((b) => b.roll === roll && b.organId === arende.organId && finnsDen(b, idag))?.id ??
    null;
  return {
    handlaggare: arende.handlaggare ?? post('FORVALTNINGSJURIST'),
    forvaltningschef: post('FORVALTNINGSCHEF'),
    ordforande: post('ORDFORANDE'),
  };
}

const hosHandlaggaren = (grund: Grund): readonly string[] => (grund.handlaggare === null ? [] : [grund.handlaggare]);

const inre = (dag: Datum, kalender: Arbetskalender): Datum => laggTillArbetsdagar(dag, INRE_TID_ARBETSDAGAR, kalender);

/** A task that came up during `dag` is told of the morning after: it begins when that day's 07:30 has passed. */
const efterDagens = (dag: Datum): Bevakning['startar'] => tidpunktIStockholm(dag, '12:00');

function svaret(arende: RevisionsArende, grund: Grund): Delar[] {
  if (arende.svarMottaget !== null) return [];
  const frist = gallandeFrist(arende.frister);
  return [
    {
      nyckel: 'svar',
      slag: 'SVAR',
      rubrik: 'Svaret ska vara hos revisorerna',
      ansvariga: hosHandlaggaren(grund),
      startar: frist.slag === 'ANSTAND' ? efterDagens(frist.beslutad) : arende.oppnad,
      forfaller: frist.svarSenast,
      stege: 'svar',
    },
  ];
}

function planering(arende: RevisionsArende, grund: Grund, kalender: Arbetskalender): Delar[] {
  if (arende.svarStatus !== 'INKOMMEN' && arende.svarStatus !== 'REGISTRERAD') return [];
  return [
    {
      nyckel: 'plan',
      slag: 'PLANERING',
      rubrik: 'Ärendet ska registreras och planeras',
      ansvariga: hosHandlaggaren(grund),
      startar: arende.oppnad,
      forfaller: inre(datumIStockholm(arende.oppnad), kalender),
      stege: 'uppgift',
    },
  ];
}

/** A remiss that came in late to the signed yttrande asks nobody any more. */
function remisserna(arende: RevisionsArende): Delar[] {
  if (arende.underskrift !== null) return [];
  return arende.remisser
    .filter((remiss) => remiss.svar === null)
    .map((remiss) => ({
      nyckel: `remiss/${remiss.id}`,
      slag: 'REMISSVAR',
      rubrik: 'Remissen ska besvaras',
      ansvariga: [remiss.befattningId],
      startar: efterDagens(remiss.skickad),
      forfaller: remiss.svarSenast,
      stege: 'uppgift',
    }));
}

function kompletteringen(arende: RevisionsArende, grund: Grund): Delar[] {
  const oppen = obesvaradKomplettering(arende);
  if (oppen === null) return [];
  return [
    {
      nyckel: `komplettering/${oppen.id}`,
      slag: 'KOMPLETTERING',
      rubrik: 'Revisorerna väntar på en komplettering',
      ansvariga: hosHandlaggaren(grund),
      startar: efterDagens(oppen.begard),
      forfaller: oppen.senast,
      stege: 'svar',
    },
  ];
}

/** Sent is not received: until revisorerna confirm, asking for it lies on nämndsekreteraren (V13). */
function kvittensen(arende: RevisionsArende, { organisation, kalender }: Omgivning): Delar[] {
  const sant = arende.expedieringar.at(-1);
  if (arende.svarStatus !== 'EXPEDIERAD' || sant === undefined) return [];
  const sekreterare = organisation.befattningar.find(
    (b) => b.roll === 'NAMNDSEKRETERARE' && b.organId === arende.organId,
  );
  return [
    {
      nyckel: `kvittens/${String(arende.expedieringar.length)}`,
      slag: 'KVITTENS',
      rubrik: 'Revisorerna ska bekräfta att de har fått svaret',
      ansvariga: sekreterare === undefined ? [] : [sekreterare.id],
      startar: efterDagens(sant.datum),
      forfaller: laggTillArbetsdagar(sant.datum, KVITTENS_ARBETSDAGAR, kalender),
      stege: 'uppgift',
    },
  ];
}

function atgarden(atgard: Atgard, grund: Grund, kalender: Arbetskalender): Delar[] {
  if (arAtgardAvslutad(atgard)) return [];
  if (atgard.status === 'BESLUTAD' || atgard.status === 'AVBOJD') return otilldelad(atgard, grund, kalender);
  if (atgard.status === 'KLARMARKERAD') return overifierad(atgard, grund, kalender);
  return atgard.ansvar.filter((del) => del.klar === null).flatMap((del) => ansvarigsDel(atgard, del, kalender));
}

/** Nothing lies without an owner: until somebody has it, assigning it lies on handläggaren. */
function otilldelad(atgard: Atgard, grund: Grund, kalender: Arbetskalender): Delar[] {
  const sedan = atgard.avbojning?.datum ?? atgard.beslutad;
  return [
    {
      nyckel: `atgard/${atgard.id}/tilldelning`,
      slag: 'TILLDELNING',
      rubrik: `Åtgärden ”${atgard.beskrivning}” ska tilldelas`,
      ansvariga: hosHandlaggaren(grund),
      startar: efterDagens(sedan),
      forfaller: inre(sedan, kalender),
      stege: 'uppgift',
    },
  ];
}

function overifierad(atgard: Atgard, grund: Grund, kalender: Arbetskalender): Delar[] {
  const klar = atgard.ansvar.map((del) => del.klar?.datum ?? '').sort((a, b) => (a < b ? 1 : -1))[0] as Datum;
  return [
    {
      nyckel: `atgard/${atgard.id}/verifiering`,
      slag: 'VERIFIERING',
      rubrik: `Åtgärden ”${atgard.beskrivning}” ska verifieras`,
      ansvariga: hosHandlaggaren(grund),
      startar: efterDagens(klar),
      forfaller: inre(klar, kalender),
      stege: 'uppgift',
    },
  ];
}

function ansvarigsDel(atgard: Atgard, del: Ansvar, kalender: Arbetskalender): Delar[] {
  const { tilldelad, klartDatum } = atgard;
  if (tilldelad === null || klartDatum === null) return [];
  // More time starts a new series: what would have been said earlier about the new day is not said afterwards.
  const fran = atgard.omplaneringar.at(-1)?.datum ?? tilldelad;
  const hosPosten = { ansvariga: [del.befattningId], startar: efterDagens(fran) };
  const genomforande: Delar = {
    ...hosPosten,
    nyckel: `atgard/${atgard.id}/${del.befattningId}`,
    slag: 'ATGARD',
    rubrik: `Åtgärden ”${atgard.beskrivning}” ska vara klar`,
    forfaller: klartDatum,
    stege: 'atgard',
  };
  if (del.accepterad !== null || atgard.status !== 'TILLDELAD') return [genomforande];
  const acceptans: Delar = {
    ...hosPosten,
    nyckel: `atgard/${atgard.id}/${del.befattningId}/acceptans`,
    slag: 'ACCEPTANS',
    rubrik: `Åtgärden ”${atgard.beskrivning}” väntar på ditt besked`,
    forfaller: inre(tilldelad, kalender),
    stege: 'uppgift',
  };
  return [genomforande, acceptans];
}

/** When everything promised is done and revisorerna have the reply, the nämnd is still to be told (closing rule 4). */
function aterrapporten(arende: RevisionsArende, grund: Grund, kalender: Arbetskalender): Delar[] {
  const allaKlara = arende.atgarder.every(arAtgardAvslutad);
  const besvarat = arende.svarStatus === 'GODTAGEN' || arende.svarStatus === 'MOTTAGEN_AV_REVISORERNA';
  const sedan = sistaAvslut(arende);
  if (!besvarat || !allaKlara || sedan === null) return [];
  const berattat = arende.aterrapporter.length > 0;
  return [
    {
      nyckel: berattat ? 'avslut' : 'aterrapport',
      slag: berattat ? 'AVSLUT' : 'ATERRAPPORT',
      rubrik: berattat ? 'Nämnden ska avsluta ärendet' : 'Nämnden ska få en återrapport',
      ansvariga: hosHandlaggaren(grund),
      startar: efterDagens(sedan),
      forfaller: inre(inre(sedan, kalender), kalender),
      stege: 'uppgift',
    },
  ];
}

function sistaAvslut(arende: RevisionsArende): Datum | null {
  const dagar = [
    arende.svarMottaget,
    ...arende.atgarder.map((a) => a.verifiering?.datum ?? null),
    ...arende.aterrapporter.map((r) => r.datum),
  ].filter((dag) => dag !== null);
  return dagar.sort().at(-1) ?? null;
}
