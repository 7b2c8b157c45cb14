import { bevakaOverlamningen } from './bekrafta';
import { bevakaAtgard, bevakaEfterAvslut } from '../atgard/bevaka-atgard';
import { arAtgardAvslutad, avslutadDen, vantarPaEffekt, vantarPaUppfoljning } from '../atgard/atgard';
import type { Bevakning } from '../bevakning';
import { datumIStockholm, laggTillArbetsdagar, type Arbetskalender, type Datum } from '../kalender';
import {
  efterDagens,
  hosPosten,
  inre,
  nastaSammantrade,
  organetsPost,
  organetsPoster,
  type Bevakningsdel,
  type Grund,
  type Omgivning,
} from './bevakningsgrund';
import { arSvaretFramme } from './avsluta';
import { bevakaBeslutet } from './bevaka-beslutet';
import { arAterkallat, aterkallelsen, organremisserna } from './bevaka-organremiss';
import { gallandeFrist } from './frist';
import { obesvaradKomplettering } from './komplettera';
import type { RevisionsArende } from './tillstand';
import { vakanser } from './vakanser';

/** What has come in is registered without delay (OSL 5:1). */
const DIARIEFORING_ARBETSDAGAR = 1;

/** A matter that was put off or sent back needs its new meeting at once: the frist goes on. */
const NYTT_SAMMANTRADE_ARBETSDAGAR = 3;

/** When revisorerna ask where the reply is. */
const REVISORERNA_PAMINDE_ARBETSDAGAR = 5;

/** What it takes to get on a list of anmälningar. */
const ANMALAN_ARBETSDAGAR = 5;

/** What it takes to write a report and get it on the agenda. */
const ATERRAPPORT_ARBETSDAGAR = 15;

/**
 * Everything that is owed in the case right now: to whom it lies, until when, and which ladder reminds of it (design 2.3).
 * One list for the reminders, "mina uppgifter", "vad händer härnäst" and the receipts. A closed case owes only to look
 * whether what was done helped.
 */
export function bevakningar(arende: RevisionsArende, omgivning: Omgivning): readonly Bevakning[] {
  const grund = organetsPoster(arende, omgivning);
  const delar = arende.avslut === null ? oppet(arende, grund, omgivning) : avslutat(arende, grund, omgivning);
  return [...delar, ...vakanser(delar, grund, omgivning)].map((del) => ({ ...del, ...grund }));
}

/** True when nothing will ever be owed again unless somebody changes the case. */
export const arSlutbevakad = ({ avslut, atgarder }: RevisionsArende): boolean =>
  avslut !== null && !atgarder.some((atgard) => vantarPaUppfoljning(atgard) || vantarPaEffekt(atgard));

const oppet = (arende: RevisionsArende, grund: Grund, omgivning: Omgivning): Bevakningsdel[] =>
  arAterkallat(arende)
    ? [...aterkallelsen(arende, grund, omgivning.kalender), ...bevakaOverlamningen(arende, omgivning)]
    : attBesvara(arende, grund, omgivning);

const attBesvara = (arende: RevisionsArende, grund: Grund, omgivning: Omgivning): Bevakningsdel[] => [
  ...svaret(arende, grund),
  ...diarieforing(arende, grund, omgivning),
  ...planering(arende, grund, omgivning.kalender),
  ...anmalanForKannedom(arende, omgivning),
  ...revisorernaPaminde(arende, grund, omgivning.kalender),
  ...remisserna(arende),
  ...organremisserna(arende, grund),
  ...bevakaBeslutet(arende, omgivning),
  ...kompletteringen(arende, grund),
  ...arende.atgarder.flatMap((atgard) => bevakaAtgard(atgard, grund, omgivning.kalender)),
  ...aterrapporten(arende, grund, omgivning),
  ...bevakaOverlamningen(arende, omgivning),
];

const avslutat = (arende: RevisionsArende, grund: Grund, { kalender }: Omgivning): Bevakningsdel[] =>
  arende.atgarder.flatMap((atgard) => bevakaEfterAvslut(atgard, grund, kalender));

function svaret(arende: RevisionsArende, grund: Grund): Bevakningsdel[] {
  if (arende.slag === 'KANNEDOM' || arende.svarMottaget !== null) return [];
  const frist = gallandeFrist(arende.frister);
  return [
    {
      nyckel: 'svar',
      ...(arende.slag === 'REMISS'
        ? { slag: 'YTTRANDE', rubrik: 'Yttrandet ska vara hos organet som frågar' }
        : { slag: 'SVAR', rubrik: 'Svaret ska vara hos revisorerna' }),
      ansvariga: hosPosten(grund.handlaggare),
      startar: frist.slag === 'ANSTAND' ? efterDagens(frist.beslutad) : arende.oppnad,
      forfaller: frist.svarSenast,
      stege: 'svar',
    },
  ];
}

function diarieforing(arende: RevisionsArende, grund: Grund, omgivning: Omgivning): Bevakningsdel[] {
  if (arende.svarStatus !== 'INKOMMEN') return [];
  return [
    {
      nyckel: 'diarieforing',
      slag: 'DIARIEFORING',
      rubrik: arende.slag === 'REMISS' ? 'Remissen ska diarieföras' : 'Revisorernas brev ska diarieföras',
      ansvariga: hosPosten(organetsPost(arende, 'REGISTRATOR', omgivning) ?? grund.handlaggare),
      startar: arende.oppnad,
      forfaller: laggTillArbetsdagar(datumIStockholm(arende.oppnad), DIARIEFORING_ARBETSDAGAR, omgivning.kalender),
      stege: 'uppgift',
    },
  ];
}

/** First when the case is registered, and again each time its meeting is lost. */
function planering(arende: RevisionsArende, grund: Grund, kalender: Arbetskalender): Bevakningsdel[] {
  const nytt = arende.svarStatus === 'REGISTRERAD' ? nyregistrerat(arende, kalender) : utanMote(arende, kalender);
  if (nytt === null) return [];
  return [
    {
      ...{ nyckel: nytt.nyckel, forfaller: nytt.forfaller, rubrik: nytt.rubrik },
      slag: 'PLANERING',
      ansvariga: hosPosten(grund.handlaggare),
      startar: efterDagens(nytt.sedan),
      stege: 'uppgift',
    },
  ];
}

type Planering = Readonly<{ nyckel: string; rubrik: string; sedan: Datum; forfaller: Datum }>;

function nyregistrerat({ registrerad }: RevisionsArende, kalender: Arbetskalender): Planering | null {
  if (registrerad === null) return null;
  return {
    nyckel: 'plan',
    rubrik: 'Svaret ska planeras mot ett sammanträde',
    sedan: registrerad,
    forfaller: inre(registrerad, kalender),
  };
}

function utanMote(
  { planUtanMoteSedan: sedan, uppehall, omrakningar, beslut }: RevisionsArende,
  kalender: Arbetskalender,
) {
  if (sedan === null || beslut !== null) return null;
  return {
    nyckel: `plan/${String(uppehall.length + omrakningar.length)}`,
    rubrik: 'Ett nytt sammanträde ska väljas för svaret',
    sedan,
    forfaller: laggTillArbetsdagar(sedan, NYTT_SAMMANTRADE_ARBETSDAGAR, kalender),
  };
}

/** A report for information goes on the nämnd's next list of anmälningar (domain 2.7). */
function anmalanForKannedom(arende: RevisionsArende, omgivning: Omgivning): Bevakningsdel[] {
  if (arende.svarStatus !== 'KANNEDOM' || arende.registrerad === null) return [];
  return [
    {
      nyckel: 'anmalan',
      slag: 'ANMALAN',
      rubrik: 'Granskningen ska anmälas för nämnden',
      ansvariga: hosPosten(organetsPost(arende, 'NAMNDSEKRETERARE', omgivning)),
      startar: efterDagens(arende.registrerad),
      forfaller: nastaSammantrade(arende, arende.registrerad, ANMALAN_ARBETSDAGAR, omgivning),
      stege: 'uppgift',
    },
  ];
}

/** Those who answer for the organ are told the next morning, until the reply has left (domain 2.7). */
function revisorernaPaminde(arende: RevisionsArende, grund: Grund, kalender: Arbetskalender): Bevakningsdel[] {
  const sist = arende.revisorspaminnelser.at(-1);
  if (sist === undefined || arende.expedieringar.length > 0) return [];
  return [
    {
      nyckel: `revisorspaminnelse/${String(arende.revisorspaminnelser.length)}`,
      slag: 'REVISORSPAMINNELSE',
      rubrik: 'Revisorerna har påmint om svaret',
      ansvariga: [...hosPosten(grund.forvaltningschef), ...hosPosten(grund.ordforande)],
      startar: efterDagens(sist.datum),
      forfaller: laggTillArbetsdagar(sist.datum, REVISORERNA_PAMINDE_ARBETSDAGAR, kalender),
      stege: 'uppgift',
    },
  ];
}

/** A remiss that came in late to the signed yttrande asks nobody any more. */
function remisserna(arende: RevisionsArende): Bevakningsdel[] {
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

function kompletteringen(arende: RevisionsArende, grund: Grund): Bevakningsdel[] {
  const oppen = obesvaradKomplettering(arende);
  if (oppen === null) return [];
  return [
    {
      nyckel: `komplettering/${oppen.id}`,
      slag: 'KOMPLETTERING',
      rubrik: 'Revisorerna väntar på en komplettering',
      ansvariga: hosPosten(grund.handlaggare),
      startar: efterDagens(oppen.begard),
      forfaller: oppen.senast,
      stege: 'svar',
    },
  ];
}

/** When everything promised is done and revisorerna have the reply, the nämnd is still to be told (closing rule 4). */
function aterrapporten(arende: RevisionsArende, grund: Grund, omgivning: Omgivning): Bevakningsdel[] {
  const sedan = sistaAvslut(arende);
  if (sedan === null || !alltArGjort(arende)) return [];
  const berattat = arende.aterrapporter.length > 0 || arende.atgarder.length === 0;
  return [
    {
      nyckel: berattat ? 'avslut' : 'aterrapport',
      slag: berattat ? 'AVSLUT' : 'ATERRAPPORT',
      rubrik: berattat ? 'Nämnden ska avsluta ärendet' : 'Nämnden ska få en återrapport',
      ansvariga: hosPosten(grund.handlaggare),
      startar: efterDagens(sedan),
      forfaller: nastaSammantrade(arende, sedan, ATERRAPPORT_ARBETSDAGAR, omgivning),
      stege: 'uppgift',
    },
  ];
}

const alltArGjort = (arende: RevisionsArende): boolean =>
  arSvaretFramme(arende) && arende.atgarder.every(arAtgardAvslutad);

/** The day of the last thing that had to come first: from then on there is nothing to wait for. */
function sistaAvslut(arende: RevisionsArende): Datum | null {
  const dagar = [
    arende.svarMottaget,
    ...arende.kompletteringar.map((k) => k.mottagen),
    ...arende.atgarder.map(avslutadDen),
    ...arende.aterrapporter.map((r) => r.datum),
  ].filter((dag) => dag !== null);
  return dagar.sort().at(-1) ?? null;
}
